use super::parse::Cursor;
use crate::content::ReadError;

impl Cursor<'_> {
    /// The string that opens here.
    pub(super) fn string(&mut self) -> Result<String, ReadError> {
        self.at += 1;
        let mut out = String::new();
        loop {
            let start = self.at;
            while let Some(byte) = self.byte() {
                if byte == b'"' || byte == b'\\' || byte < b' ' {
                    break;
                }
                self.at += 1;
            }
            // Runs end at ASCII bytes, so they never cut a character.
            out.push_str(self.text.get(start..self.at).unwrap_or_default());
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(out);
                }
                Some(b'\\') => out.push(self.escape()?),
                Some(_) => {
                    return self
                        .fail("a control character in a string, expected an escape such as \\n");
                }
                None => return self.wrong("a closing quote"),
            }
        }
    }

    fn escape(&mut self) -> Result<char, ReadError> {
        self.at += 1;
        let plain = match self.byte() {
            Some(same @ (b'"' | b'\\' | b'/')) => char::from(same),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(),
            _ => return self.wrong("an escape: one of \" \\ / b f n r t u"),
        };
        self.at += 1;
        Ok(plain)
    }

    /// The character of `uXXXX`, or of two of them that make a surrogate pair.
    fn unicode(&mut self) -> Result<char, ReadError> {
        let start = self.at - 1;
        let mut code = self.hex()?;
        let follows = self
            .text
            .get(self.at..)
            .is_some_and(|rest| rest.starts_with("\\u"));
        if (0xD800..0xDC00).contains(&code) && follows {
            self.at += 1;
            let low = self.hex()?;
            // Anything but a low half leaves a code that is no character.
            if (0xDC00..0xE000).contains(&low) {
                code = 0x1_0000 + ((code - 0xD800) << 10) + (low - 0xDC00);
            }
        }
        if let Some(found) = char::from_u32(code) {
            return Ok(found);
        }
        self.at = start;
        self.fail("half of a surrogate pair, expected both halves")
    }

    /// Four hexadecimal digits behind the `u` here.
    fn hex(&mut self) -> Result<u32, ReadError> {
        let mut code = 0;
        for _ in 0..4 {
            self.at += 1;
            let digit = self.byte().and_then(|byte| char::from(byte).to_digit(16));
            match digit {
                Some(digit) => code = code * 16 + digit,
                None => return self.wrong("four hexadecimal digits"),
            }
        }
        self.at += 1;
        Ok(code)
    }
}
