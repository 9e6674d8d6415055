//! Drips of other lengths: the story, its minutes and its words go with them.

use crate::content::english;
use ketamine_guide::content::RouteId;
use ketamine_guide::guide::{Address, Clinic, Guide, Pace};
use ketamine_guide::science::InfusionMinutes;

fn drip(minutes: u16) -> InfusionMinutes {
    InfusionMinutes::new(minutes).expect("a length")
}

#[test]
fn minutes_go_there_and_back_in_order() {
    for length in InfusionMinutes::LEAST..=InfusionMinutes::MOST {
        let pace = Pace::of(RouteId::Iv, drip(length));
        let mut before = f64::NEG_INFINITY;
        for quarter in -400..800 {
            let usual = f64::from(quarter) / 4.0;
            let real = pace.real(usual);
            assert!(real > before && (pace.usual(real) - usual).abs() < 1e-9);
            before = real;
        }
        assert!((pace.real(40.0) - f64::from(length)).abs() < 1e-9);
        assert!((Pace::of(RouteId::Im, drip(length)).real(33.0) - 33.0).abs() < 1e-9);
    }
}

/// Holds how a passage is told for a drip of that length.
#[track_caller]
fn check_told(length: u16, say: &str, told: &str) {
    assert_eq!(Pace::of(RouteId::Iv, drip(length)).tell(say), told);
}

#[test]
fn words_name_the_minutes_of_this_drip() {
    check_told(
        40,
        "about {@5} to {@15} minutes in",
        "about 5 to 15 minutes in",
    );
    check_told(60, "{@20} minutes in", "30 minutes in");
    check_told(
        30,
        "{@60} minutes in, {term|shown}",
        "50 minutes in, {term|shown}",
    );
    check_told(60, "no minute", "no minute");
}

#[test]
fn the_story_keeps_its_place_when_the_clinic_tells_its_length() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    let twenty = Address::parse("session/iv/20").0;
    assert_eq!(guide.visit(&twenty, &pack), Ok(()));
    let (clinic, _) = Clinic::read(r#"{ "times": { "drip_minutes": 60 } }"#).expect("JSON");
    guide.attend(clinic, &pack);
    assert_eq!(guide.moment(&pack).id, "20");
    assert_eq!(guide.when(guide.moment(&pack)), "30 minutes in");
    assert!((guide.minute(&pack) - 30.0).abs() < 1e-9);
    // Minutes in an address are those of this drip.
    assert_eq!(
        guide.visit(&Address::parse("session/iv/59").0, &pack),
        Ok(())
    );
    assert_eq!(guide.moment(&pack).id, "30");
    assert_eq!(
        guide.visit(&Address::parse("session/iv/61").0, &pack),
        Ok(())
    );
    assert_eq!(guide.moment(&pack).id, "40");
}
