//! What a clinic's page pays for the guide: the same page with and without the one line, side by side in one run.

mod bytes;
mod shift;
mod stand;
mod table;
mod work;

use crate::browser::{self, Browser, Server};
use crate::error::Error;
use crate::places::Places;
use std::thread::sleep;
use std::time::Duration;

const WATCH: &str = include_str!("watch.js");

/// Measures and prints.
pub fn bench(places: &Places) -> Result<(), Error> {
    browser::serve(places)?;
    let folder = stand::build(places)?;
    let server = Server::start(&folder)?;
    let site = Site {
        browser: Browser::open(&browser::chromium()?)?,
        address: server.address(),
    };
    site.browser.ahead_of_pages(WATCH)?;
    site.browser.phone(390, 844)?;
    println!("measuring a clinic's page in Chromium (about four minutes)");
    let rows = work::measure(&site)?;
    print!("{}", table::print(&rows));
    print!("{}", bytes::measure(&site, places)?);
    print!("{}", shift::measure(&site)?);
    Ok(())
}

/// The clinic's pages, in a browser.
struct Site {
    browser: Browser,
    address: String,
}

impl Site {
    /// Opens one of them and leaves it alone for a while.
    fn open(&self, page: &str, rest: Duration) -> Result<(), Error> {
        self.browser.go("about:blank")?;
        self.browser.go(&format!("{}/{page}.html", self.address))?;
        sleep(rest);
        Ok(())
    }
}
