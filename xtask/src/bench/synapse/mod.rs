//! The living picture: what a molecule's stride costs beside JavaScript and beside this machine, what a frame costs,
//! what it asks for at rest, and whether its memory stays where it is.

mod frames;
mod memory;
mod stand;
mod still;
mod strides;

use super::page::Page;
use crate::browser::{self, Browser, Server};
use crate::error::Error;
use crate::places::Places;
use stand::Stand;

/// Measures and prints.
pub fn bench(places: &Places) -> Result<(), Error> {
    let guide = browser::serve(places)?;
    let stand = Stand::build(places)?;
    let engine = browser::chromium()?;
    println!("measuring the living picture in Chromium (about five minutes)");
    let server = Server::start(&stand.folder)?;
    let browser = Browser::open(&engine)?;
    browser.phone(390, 844)?;
    browser.go(&server.address())?;
    print!("{}", strides::measure(&stand, &browser)?);
    frames::open(&browser)?;
    print!("{}", frames::measure(&browser)?);
    print!("{}", memory::measure(&browser)?);
    drop(browser);
    let page = Page::new(Browser::open(&engine)?, &guide)?;
    print!("{}", still::measure(&page)?);
    Ok(())
}
