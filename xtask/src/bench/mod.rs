//! `cargo xtask bench`: what the guide costs on a phone's screen, at full speed and on a processor 4 times slower. A
//! measurement, not a test: a limit that is not met is said, and fails nothing; what could not be measured does.

pub mod clinic;
mod host;
mod kiosk;
mod page;
mod rest;
mod sample;
mod spread;
mod synapse;
mod table;

use crate::browser::{self, Browser};
use crate::error::Error;
use crate::places::Places;
use page::{Page, unmeasured};
use rest::Asked;
use sample::Sample;
use serde_json::Value;
use spread::Spread;
use table::Row;

const DRAG: &str = include_str!("drag.js");
const PLAY: &str = include_str!("play.js");

/// How many times slower a cheap phone's processor is taken to be.
const SLOWER: u32 = 4;
/// Steps of a drag each way: 3 seconds there and back at 60 frames a second.
const STEPS: u32 = 90;
/// How often each is measured; the middle one counts.
const ROUNDS: usize = 3;
/// Frames of the playing story: 3 seconds.
const PLAYED: u32 = 180;
/// Milliseconds after which a drag is broken off; the driver waits for 30 seconds.
const LONGEST: u32 = 20_000;
/// Starts of the guide; the middle one counts.
const STARTS: usize = 5;

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// All of it.
    All,
    /// What a clinic's page pays for the guide.
    Host,
    /// A waiting room's screen.
    Kiosk,
    /// The living picture.
    Synapse,
    /// A million clinic's files that nobody would write.
    Clinic,
}

/// Measures and prints: a clinic's page, the guide, the living picture, the reader of clinics' files; or one alone.
pub fn bench(places: &Places, subject: Subject) -> Result<(), Error> {
    let asked = |each| subject == each || subject == Subject::All;
    if asked(Subject::Host) {
        host::bench(places)?;
    }
    if subject == Subject::All {
        guide(places)?;
    }
    if asked(Subject::Kiosk) {
        kiosk::bench(places)?;
    }
    if asked(Subject::Synapse) {
        synapse::bench(places)?;
    }
    if asked(Subject::Clinic) {
        clinic::bench(places)?;
    }
    Ok(())
}

fn guide(places: &Places) -> Result<(), Error> {
    let server = browser::serve(places)?;
    let page = Page::new(Browser::open(&browser::chromium()?)?, &server)?;
    println!(
        "measuring dist/ in Chromium (about three minutes; what else runs makes frames longer)"
    );
    let (start, work) = starts(&page, 1)?;
    let untouched = Asked::at_rest(&page)?;
    let (slow_start, slow_work) = starts(&page, SLOWER)?;
    let slowed = slowed(work, slow_work)?;
    let rows = frames(&page)?;
    page.slow_down(1)?;
    let touched = Asked::at_rest(&page)?;
    print!("{}", table::print(&rows));
    println!("  (the middle one of {ROUNDS} times each)");
    println!("\n{}", table::verdict(&rows));
    println!("at rest: {untouched}");
    println!("at rest after all this: {touched}");
    println!(
        "start-up: {start:.0} ms, {slow_start:.0} ms at {SLOWER}x (all files on this machine)"
    );
    println!("a fixed piece of work took {slowed:.1} times as long on the slowed processor");
    Ok(())
}

/// The usual start in milliseconds, and the milliseconds of a fixed piece of work at that speed.
fn starts(page: &Page, slower: u32) -> Result<(f64, f64), Error> {
    page.slow_down(slower)?;
    // The first one also starts parts of the browser.
    page.open()?;
    let starts: Vec<_> = (0..STARTS).map(|_| page.open()).collect::<Result<_, _>>()?;
    let usual = Spread::of(&starts).map_or(0.0, |spread| spread.p50);
    Ok((usual, page.pace()?))
}

/// How many times slower the processor has become: the numbers beside it rest on this.
fn slowed(work: f64, slow_work: f64) -> Result<f64, Error> {
    let times = slow_work / work;
    let wanted = f64::from(SLOWER);
    if (wanted * 0.75..wanted * 1.5).contains(&times) {
        return Ok(times);
    }
    let expected = format!("about {SLOWER} times slower");
    let got = format!("{times:.1} times: {work:.1} ms became {slow_work:.1} ms");
    Err(unmeasured("the slowed processor", &expected, got))
}

/// Every route dragged at both speeds, then the first one played.
fn frames(page: &Page) -> Result<Vec<Row>, Error> {
    let mut rows = Vec::new();
    let drag = [STEPS.into(), LONGEST.into()];
    for index in 0.. {
        let Some(name) = page.choose(index)? else {
            break;
        };
        // Once unmeasured: the browser compiles what is used often.
        page.slow_down(1)?;
        page.run(DRAG, &drag)?;
        both(page, &name, (DRAG, &drag), &mut rows)?;
    }
    let Some(name) = page.choose(0)? else {
        let expected = "routes to choose from";
        return Err(unmeasured("the frames", expected, "no route".into()));
    };
    let play = [PLAYED.into(), LONGEST.into()];
    both(page, &format!("{name}, playing"), (PLAY, &play), &mut rows)?;
    Ok(rows)
}

/// One script at both speeds, some times each.
fn both(
    page: &Page,
    name: &str,
    (script, args): (&str, &[Value]),
    rows: &mut Vec<Row>,
) -> Result<(), Error> {
    for slower in [1, SLOWER] {
        page.slow_down(slower)?;
        let what = format!("{name} at {slower}x");
        let round = |_| Sample::read(&what, &page.run(script, args)?);
        let rounds: Vec<_> = (0..ROUNDS).map(round).collect::<Result<_, Error>>()?;
        let mut rounds = rounds;
        rounds.sort_by(Sample::by_p95);
        let sample = rounds.swap_remove(ROUNDS / 2);
        rows.push(Row {
            name: name.into(),
            slower,
            sample,
        });
    }
    Ok(())
}
