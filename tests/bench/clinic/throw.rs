//! Clinic's files that nobody would write: good ones with wounds, any JSON, any bytes.

use ketamine_guide::content::{Pack, SPOTS};
use ketamine_guide::guide::{Clinic, FIELDS, TIMES};

const GOOD: &str = include_str!("good.json");

/// Texts that go wrong in places like these.
const TEXTS: [&str; 18] = [
    "Elm Street",
    "",
    "   ",
    "https://elm.example/",
    "javascript:alert(1)",
    "<img src=x onerror=alert(1)>",
    "The cure",
    "0.5 mg/kg",
    "9 of 10",
    "9 out of",
    "{ketamine|x}",
    "\\u202e\\u0000",
    "\u{1f600}\u{301}\u{df}\u{130}",
    "e'' -ed. es! Xe? .'s",
    "One. Two. Three. Four.",
    "iv",
    "practice",
    "null",
];

/// A seeded source of inputs.
pub struct Thrower(u64);

impl Thrower {
    /// The same seed throws the same.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// SplitMix64.
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    fn below(&mut self, most: usize) -> usize {
        (self.bits() % most as u64) as usize
    }

    /// The next input.
    pub fn throw(&mut self) -> String {
        match self.below(10) {
            0..=4 => self.wounded(),
            5..=8 => {
                let mut out = String::new();
                self.map(0, &mut out);
                out
            }
            _ => {
                let length = self.below(200);
                let bytes: Vec<_> = (0..length).map(|_| self.bits() as u8).collect();
                String::from_utf8_lossy(&bytes).into_owned()
            }
        }
    }

    /// A good file with some bytes changed, cut, doubled or put elsewhere.
    fn wounded(&mut self) -> String {
        let mut bytes = GOOD.as_bytes().to_vec();
        for _ in 0..=self.below(4) {
            let (at, to) = (self.below(bytes.len()), self.below(bytes.len()));
            let (from, end) = (at.min(to), at.max(to).min(at.min(to) + 40));
            match self.below(5) {
                0 => bytes[at] = self.bits() as u8,
                1 => bytes[at] = b"\"{}[]:,0-9\\n.%"[self.below(14)],
                2 => drop(bytes.drain(from..end)),
                3 => {
                    let piece = bytes[from..end].to_vec();
                    bytes.splice(at..at, piece);
                }
                _ => {
                    let text = TEXTS[self.below(TEXTS.len())];
                    bytes.splice(at..at, text.bytes());
                }
            }
            if bytes.is_empty() {
                break;
            }
        }
        String::from_utf8_lossy(&bytes).into_owned()
    }

    fn map(&mut self, depth: usize, out: &mut String) {
        out.push('{');
        for index in 0..self.below(5) {
            if index > 0 {
                out.push(',');
            }
            let key = self.key();
            out.extend(["\"", key, "\":"]);
            self.value(depth + 1, out);
        }
        out.push('}');
    }

    /// Mostly a name that is known somewhere.
    fn key(&mut self) -> &'static str {
        match self.below(4) {
            0 => FIELDS[self.below(FIELDS.len())].0,
            1 => TIMES[self.below(TIMES.len())].name,
            2 => {
                let path = SPOTS[self.below(SPOTS.len())].path;
                let steps = path.split('.').count();
                path.split('.').nth(self.below(steps)).unwrap_or_default()
            }
            _ => ["title", "items", "texts", "hidden", "x"][self.below(5)],
        }
    }

    fn value(&mut self, depth: usize, out: &mut String) {
        match self.below(if depth > 6 { 4 } else { 8 }) {
            0 => out.push_str(["null", "true", "false", "-0", "01", "1e3"][self.below(6)]),
            1 => out.push_str(&(self.bits().cast_signed() >> self.below(64)).to_string()),
            2 | 3 => out.extend(["\"", TEXTS[self.below(TEXTS.len())], "\""]),
            4 => {
                out.push('[');
                for index in 0..self.below(4) {
                    if index > 0 {
                        out.push(',');
                    }
                    self.value(depth + 1, out);
                }
                out.push(']');
            }
            _ => self.map(depth, out),
        }
    }
}

/// Reads an input as the guide does. True where something of it could be used.
///
/// # Panics
/// Where a fault is told without a place, or a text would reach what must stand.
pub fn judge(text: &str, pack: &Pack, whole: bool) -> bool {
    let Ok((clinic, bad)) = Clinic::read(text) else {
        return false;
    };
    for refused in &bad {
        assert!(
            !refused.path.is_empty() || text.contains("\"\""),
            "no path: {text}"
        );
        assert!(refused.to_string().contains("; allowed: "), "{text}");
    }
    if let Some(texts) = clinic.texts.as_ref().filter(|_| whole) {
        let worded = texts.over(pack.clone());
        assert!(
            worded.safety == pack.safety && worded.evidence == pack.evidence,
            "{text}"
        );
        assert!(
            worded.countries == pack.countries && worded.sources == pack.sources,
            "{text}"
        );
        assert!(
            worded.ui.crisis == pack.ui.crisis && worded.weigh == pack.weigh,
            "{text}"
        );
    }
    clinic != Clinic::default()
}
