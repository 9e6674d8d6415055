//! The code that a phone reads, and the address it holds.

use super::{Address, Chapter, Guide, Leaf};
use crate::content::Pack;
use qrcodegen::{QrCode, QrCodeEcc};

/// Modules around the code that stay white.
const QUIET: i32 = 4;

/// A code, as one path of squares on a square.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Width and height, with the quiet zone.
    pub size: i32,
    /// What is dark, as the `d` of an SVG path.
    pub path: String,
}

impl Code {
    /// The code of a text; none where it is too long for one.
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
        let mut path = String::new();
        for y in 0..code.size() {
            let mut x = 0;
            while x < code.size() {
                let light = (x..code.size()).find(|x| !code.get_module(*x, y));
                let run = light.unwrap_or(code.size()) - x;
                if run > 0 {
                    stretch(&mut path, x + QUIET, y + QUIET, run);
                }
                x += run + 1;
            }
        }
        let size = code.size() + 2 * QUIET;
        Some(Self { size, path })
    }
}

/// Dark modules side by side.
fn stretch(path: &mut String, x: i32, y: i32, run: i32) {
    let numbers = [x, y, run, -run].map(|number| number.to_string());
    for (before, number) in ["M", " ", "h", "v1h"].into_iter().zip(&numbers) {
        path.push_str(before);
        path.push_str(number);
    }
    path.push('z');
}

impl Guide {
    /// The address of the plan on the clinic's own page, where it has told one.
    pub fn take_home(&self, pack: &Pack) -> Option<String> {
        let plan = Leaf::Mine.id(pack).to_owned();
        self.elsewhere(Chapter::Plan, Some(plan), pack)
    }

    /// The address of the open chapter there.
    pub fn take_along(&self, pack: &Pack) -> Option<String> {
        self.elsewhere(self.chapter, None, pack)
    }

    /// A place on the clinic's own page: language, route, chapter. Nothing that the reader has tapped, ticked or typed.
    fn elsewhere(&self, chapter: Chapter, spot: Option<String>, pack: &Pack) -> Option<String> {
        let page = self.clinic.take_home.as_ref()?;
        let place = Address {
            chapter,
            route: Some(self.route),
            spot,
            lang: None,
        };
        let query = match page.split_once('?') {
            None => "?lang=",
            Some((_, "")) => "lang=",
            Some(_) => "&lang=",
        };
        Some([page, query, &pack.lang, "#", &place.to_string()].concat())
    }
}
