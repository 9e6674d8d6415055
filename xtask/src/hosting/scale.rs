//! `cargo xtask scale [cents]`: what a visit weighs, and what a million of them a day would cost.

use crate::error::Error;
use crate::files;
use crate::places::Places;
use std::fmt::Write;

/// Only an example: what some networks ask for a gigabyte, in cents.
const EXAMPLE_PRICE: u32 = 5;
/// Visits a day.
const VISITS: f64 = 1_000_000.0;
/// Places around the world where a network keeps copies; an example too.
const EDGES: f64 = 100.0;
/// How often a day a copy that is kept for five minutes may be asked for anew.
const TURNS: f64 = 288.0;
/// An answer that nothing has changed.
const UNCHANGED: f64 = 300.0;

/// Prints the table; `cents` is the price of a gigabyte.
pub fn print(places: &Places, cents: Option<u32>) -> Result<(), Error> {
    let mut sent = Vec::new();
    for path in files::list(&places.dist)? {
        let name = files::name(&path);
        let packed = path.with_file_name(format!("{name}.br"));
        let body = if packed.is_file() { packed } else { path };
        if body.is_file() {
            sent.push((name, files::bytes(&body)?.len() as f64));
        }
    }
    if sent.iter().all(|(name, _)| name != "index.html") {
        let fix = "run `cargo xtask build` first";
        return Err(Error::contract(&places.dist, "a built guide", fix));
    }
    print!("{}", table(&sent, cents.unwrap_or(EXAMPLE_PRICE)));
    Ok(())
}

/// When a file is sent.
#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
    /// The page of our own.
    Page,
    /// The script, wherever the guide is named.
    Named,
    /// The picture, on somebody's page.
    Waiting,
    /// When somebody is near.
    Near,
    /// With the first interaction; on somebody's page at once.
    Rest,
    /// When the brain chapter opens.
    Brain,
}

fn when(name: &str) -> Option<When> {
    let begins = [
        ("index.html", When::Page),
        ("ketamine-guide.js", When::Named),
        ("guide-poster-", When::Waiting),
        ("guide-later-", When::Rest),
        ("guide-words-en-", When::Rest),
        ("guide-synapse-", When::Brain),
        ("guide-load-", When::Near),
        ("guide-font-", When::Near),
    ];
    let is_packed = [".br", ".gz"].iter().any(|end| name.ends_with(end));
    let found = begins.iter().find(|(begin, _)| name.starts_with(begin));
    // Glue, program and styles have nothing but a hash after the name.
    let bare = name
        .strip_prefix("guide-")
        .is_some_and(|rest| !rest.contains('-'));
    let when = found.map(|(_, when)| *when);
    when.or(bare.then_some(When::Near)).filter(|_| !is_packed)
}

fn table(sent: &[(String, f64)], cents: u32) -> String {
    let price = f64::from(cents) / 100.0;
    let of = |wanted: &[When]| -> (f64, f64) {
        let found = sent
            .iter()
            .filter(|(name, _)| when(name).is_some_and(|when| wanted.contains(&when)));
        found.fold((0.0, 0.0), |(bytes, count), (_, each)| {
            (bytes + each, count + 1.0)
        })
    };
    let mut out = String::from("\na visit, in brotli, when nothing is kept from before\n");
    let all_page = [When::Page, When::Named, When::Near, When::Rest, When::Brain];
    let all_host = [
        When::Named,
        When::Waiting,
        When::Near,
        When::Rest,
        When::Brain,
    ];
    for (what, wanted) in [
        ("a page of its own, first screen", &all_page[..3]),
        ("... every chapter opened", &all_page[..]),
        ("on somebody's page, not scrolled to", &all_host[..2]),
        ("... come near", &all_host[..4]),
        ("... every chapter opened", &all_host[..]),
    ] {
        let (bytes, count) = of(wanted);
        let _ = writeln!(out, "  {what:<40}{:>8.1} KB {count:>4} files", bytes / 1e3);
    }
    let (bytes, count) = of(&all_host);
    let (short, kept) = (2.0, count - 1.0);
    let _ = writeln!(
        out,
        "  {:<40}{:>8.1} KB",
        "who comes again, nothing changed",
        UNCHANGED * short / 1e3
    );
    let daily = bytes * VISITS / 1e9;
    let origin = EDGES * (TURNS * short + kept);
    let _ = write!(
        out,
        "\na million visits a day, all for the first time, every chapter opened\n  \
         sent                       {daily:>10.0} GB a day\n  \
         at {price} dollars a GB (example) {:>6.0} dollars a day\n  \
         requests                   {:>10.0} million\n  \
         that reach your own server {origin:>10.0} at most, with {EDGES} places of a network that keep copies: {:.2} % are kept\n",
        daily * price,
        count * VISITS / 1e6,
        100.0 * (1.0 - origin / (count * VISITS)),
    );
    out
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn each_file_is_counted_once_where_it_is_sent() {
        let sent = [
            ("index.html", 40_000.0),
            ("ketamine-guide.js", 2000.0),
            ("guide-poster-0.svg", 6000.0),
            ("guide-0123.wasm", 100_000.0),
            ("guide-load-1.js", 3000.0),
            ("guide-later-2.css", 8000.0),
            ("guide-synapse-3.wasm", 41_000.0),
            ("guide-whole-4.js", 300_000.0),
            ("guide-0123.wasm.br", 1.0),
        ];
        let sent: Vec<_> = sent.map(|(name, bytes)| (name.to_owned(), bytes)).into();
        let table = table(&sent, 5);
        let rows: Vec<_> = table
            .lines()
            .filter(|line| line.contains(" KB"))
            .map(|line| {
                line.split_whitespace()
                    .rev()
                    .skip_while(|word| *word != "KB")
                    .nth(1)
                    .unwrap()
            })
            .collect();
        assert_eq!(rows, ["145.0", "194.0", "8.0", "119.0", "160.0", "0.6"]);
        assert!(
            table.contains("160 GB a day") && table.contains(" 8 dollars a day"),
            "{table}"
        );
    }
}
