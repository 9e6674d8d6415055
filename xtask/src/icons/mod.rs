//! `cargo xtask icons`: the pictures of the home screen, drawn from `public/icon.svg` by Chromium.

use crate::browser::{self, Browser};
use crate::error::Error;
use crate::files;
use crate::places::Places;
use crate::text;

/// A picture: its name, its side in pixels, and how much of a side the drawing takes. Less than all: the picture is full to
/// its corners, since the device cuts them (a maskable icon is sure of a circle of 80 of 100).
const PICTURES: [(&str, u32, f64); 4] = [
    ("192", 192, 1.0),
    ("512", 512, 1.0),
    ("maskable-512", 512, 0.85),
    ("apple-180", 180, 0.9),
];

/// Draws them anew; they are kept in the repository.
pub fn icons(places: &Places) -> Result<(), Error> {
    let drawing = files::read(&places.root.join("public/icon.svg"))?;
    let browser = Browser::open(&browser::chromium()?)?;
    for (name, side, part) in PICTURES {
        let args = [drawing.as_str().into(), side.into(), part.into()];
        let drawn = browser.run(include_str!("draw.js"), &args)?;
        let png = drawn.as_str().and_then(text::from_base64).ok_or_else(|| {
            let fix = "see src/icons/draw.js in xtask";
            Error::contract("public/icon.svg", "a drawing that Chromium can show", fix)
        })?;
        files::write(&places.root.join(format!("public/icons/{name}.png")), png)?;
        println!("icons: drew public/icons/{name}.png");
    }
    Ok(())
}
