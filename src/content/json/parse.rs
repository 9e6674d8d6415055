use super::Json;
use crate::content::ReadError;

/// How many lists and maps may stand inside each other.
const DEPTH: usize = 64;

/// Reads the text of one JSON value (RFC 8259); a number with a fraction or an exponent is an error.
///
/// # Errors
/// The first thing that is not JSON, with line and column as its path.
pub fn parse(text: &str) -> Result<Json, ReadError> {
    let mut cursor = Cursor {
        text,
        at: 0,
        depth: 0,
    };
    let value = cursor.value()?;
    match cursor.look() {
        None => Ok(value),
        Some(_) => cursor.wrong("the end of the file"),
    }
}

/// A place in the text.
pub(super) struct Cursor<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
    depth: usize,
}

impl Cursor<'_> {
    /// The byte here.
    pub(super) fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is not white space; stays there.
    fn look(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.byte() {
            self.at += 1;
        }
        self.byte()
    }

    /// Steps over `byte` if it is what comes next.
    fn eat(&mut self, byte: u8) -> bool {
        let there = self.look() == Some(byte);
        self.at += usize::from(there);
        there
    }

    fn value(&mut self) -> Result<Json, ReadError> {
        match self.look() {
            Some(b'{') => self.inside(Self::map),
            Some(b'[') => self.inside(Self::list),
            Some(b'"') => Ok(Json::Text(self.string()?)),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => self.word(),
        }
    }

    fn word(&mut self) -> Result<Json, ReadError> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let words = [
            ("null", Json::Null),
            ("true", Json::Bool(true)),
            ("false", Json::Bool(false)),
        ];
        for (word, value) in words {
            if rest.starts_with(word) {
                self.at += word.len();
                return Ok(value);
            }
        }
        self.wrong("a value")
    }

    /// Reads what stands behind an opening bracket.
    fn inside(
        &mut self,
        read: fn(&mut Self) -> Result<Json, ReadError>,
    ) -> Result<Json, ReadError> {
        if self.depth == DEPTH {
            return self.fail("lists and maps stand too deep in each other, expected 64 at most");
        }
        self.depth += 1;
        self.at += 1;
        let value = read(self);
        self.depth -= 1;
        value
    }

    fn list(&mut self) -> Result<Json, ReadError> {
        let mut items = Vec::new();
        if self.eat(b']') {
            return Ok(Json::List(items));
        }
        loop {
            items.push(self.value()?);
            if self.eat(b']') {
                return Ok(Json::List(items));
            }
            if !self.eat(b',') {
                return self.wrong("`,` or `]`");
            }
        }
    }

    fn map(&mut self) -> Result<Json, ReadError> {
        let mut fields: Vec<(String, Json)> = Vec::new();
        if self.eat(b'}') {
            return Ok(Json::Map(fields));
        }
        loop {
            if self.look() != Some(b'"') {
                return self.wrong("a key in quotes");
            }
            let start = self.at;
            let key = self.string()?;
            if fields.iter().any(|(other, _)| *other == key) {
                self.at = start;
                return self.fail(&["key \"", &key, "\" stands twice, expected once"].concat());
            }
            if !self.eat(b':') {
                return self.wrong("`:`");
            }
            fields.push((key, self.value()?));
            if self.eat(b'}') {
                return Ok(Json::Map(fields));
            }
            if !self.eat(b',') {
                return self.wrong("`,` or `}`");
            }
        }
    }

    fn number(&mut self) -> Result<Json, ReadError> {
        let start = self.at;
        self.at += usize::from(self.byte() == Some(b'-'));
        let first = self.at;
        while let Some(b'0'..=b'9') = self.byte() {
            self.at += 1;
        }
        if self.at == first {
            return self.wrong("a digit");
        }
        if let Some(b'.' | b'e' | b'E') = self.byte() {
            return self.wrong("a whole number");
        }
        let digits = self.text.get(start..self.at).unwrap_or_default();
        let zeros = self.at > first + 1 && self.text.as_bytes().get(first) == Some(&b'0');
        match digits.parse() {
            Ok(number) if !zeros => Ok(Json::Whole(number)),
            _ => {
                self.at = start;
                let fault = if zeros {
                    "no zero in front"
                } else {
                    "a number of 64 bits"
                };
                self.fail(&["found ", digits, ", expected ", fault].concat())
            }
        }
    }

    /// The error that something else than `expected` stands here.
    #[cold]
    #[inline(never)]
    pub(super) fn wrong<T>(&self, expected: &str) -> Result<T, ReadError> {
        let mut message = String::from("found ");
        match self
            .text
            .get(self.at..)
            .and_then(|rest| rest.chars().next())
        {
            None => message.push_str("the end of the file"),
            Some(found) => message.extend(['`', found, '`']),
        }
        message.push_str(", expected ");
        message.push_str(expected);
        self.fail(&message)
    }

    /// An error at this place.
    #[cold]
    #[inline(never)]
    pub(super) fn fail<T>(&self, message: &str) -> Result<T, ReadError> {
        let before = self.text.get(..self.at).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
        let path = ["line ", &line.to_string(), ", column ", &column.to_string()].concat();
        Err(ReadError {
            path,
            message: message.to_owned(),
        })
    }
}
