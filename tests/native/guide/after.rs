//! The rule of the next day: longer where a clinic says so, never shorter.

use crate::content::english;
use ketamine_guide::content::{After, Block, Wait};
use ketamine_guide::guide::{Clinic, Ends, HALVES, HalfHour, LONGEST, RULE, Times, held, told};
use proptest::prelude::*;

fn words() -> After {
    let pack = english();
    let blocks = pack
        .safety
        .sections
        .into_iter()
        .flat_map(|each| each.blocks);
    let mut found = blocks.filter_map(|block| match block {
        Block::After(after) => Some(*after),
        _ => None,
    });
    found.next().expect("the clock of the next day")
}

fn times(file: &str) -> Times {
    let (clinic, _) = Clinic::read(file).expect("JSON");
    clinic.times
}

/// Says until when to wait, as the reader sees it.
#[track_caller]
fn check(end: (usize, usize), hours: u16, expect: &str) {
    let words = words();
    let until = HalfHour::new(end.0, end.1)
        .expect("a half hour")
        .later(hours);
    let says = format!("{}, {}", words.days[until.day()], until.time(&words.hours));
    assert_eq!(says, expect);
}

#[test]
fn weeks_follow_each_other() {
    check((1, 31), 24, "Wednesday, 3:30 PM");
    check((6, 20), 24, "Monday, 10:00 AM");
    check((5, 47), 48, "Monday, 11:30 PM");
    check((6, 47), 72, "Wednesday, 11:30 PM");
    check((0, 0), 24, "Tuesday, 12:00 midnight");
    check((3, 24), 24, "Friday, 12:00 noon");
    check((3, 25), 36, "Saturday, 12:30 AM");
    check((3, 1), 36, "Friday, 12:30 PM");
    assert_eq!(HalfHour::new(7, 0), None);
    assert_eq!(HalfHour::new(0, HALVES), None);
}

#[test]
fn every_half_hour_has_a_name_of_its_own() {
    let hours = words().hours;
    let mut names: Vec<_> = (0..HALVES).map(|half| told(half, &hours)).collect();
    assert!(names.iter().all(|name| !name.contains('{')));
    names.sort();
    names.dedup();
    assert_eq!(names.len(), HALVES);
}

#[test]
fn nothing_is_assumed() {
    let at = |day, half| Ends { day, half }.at();
    assert_eq!(Ends::default().at(), None);
    assert_eq!((at(Some(1), None), at(None, Some(1))), (None, None));
    assert_eq!(at(Some(1), Some(31)), HalfHour::new(1, 31));
}

#[test]
fn a_clinic_lengthens_one_wait_and_leaves_the_others() {
    let end = HalfHour::new(1, 31).expect("a half hour");
    let times = times(r#"{ "times": { "alcohol_hours": 72, "drive_hours": 36 } }"#);
    let hours = Wait::ALL.map(|wait| held(wait, end, &times).hours);
    assert_eq!(hours, [36, 72, 24, 24]);
    assert!(held(Wait::Alcohol, end, &times).is_longer());
    assert!(!held(Wait::Children, end, &times).is_longer());
}

#[test]
fn the_words_tell_all_four_and_the_night() {
    let words = words();
    let of: Vec<_> = words.waits.iter().map(|hold| hold.of).collect();
    assert_eq!(of, Wait::ALL);
    assert_eq!(words.days.len(), 7);
    for say in [&words.until, &words.rule.say, &words.night.say] {
        assert!(say.contains("night"), "{say:?}");
    }
    assert!(words.until.starts_with("Not before"));
    for claim in words.claims() {
        assert!(!claim.say.to_lowercase().contains("you may"), "{claim:?}");
    }
}

proptest! {
    /// Whatever a clinic's file says: never before 24 hours, never earlier than the general rule, never more than 3 days.
    #[test]
    fn no_file_makes_a_wait_shorter(day in 0..7_usize, half in 0..HALVES, field in 0..4_usize, value in any::<i32>()) {
        let field = ["drive_hours", "alcohol_hours", "decisions_hours", "children_hours"][field];
        let end = HalfHour::new(day, half).expect("a half hour");
        let place = |at: HalfHour| at.day() * HALVES + at.half();
        for value in [i64::from(value), i64::from(value).rem_euclid(100)] {
            let times = times(&format!(r#"{{ "times": {{ "{field}": {value} }} }}"#));
            for wait in Wait::ALL {
                let (told, rule) = (held(wait, end, &times), held(wait, end, &Times::default()));
                prop_assert!((RULE..=LONGEST).contains(&told.hours));
                prop_assert!(told.hours >= rule.hours);
                let gone = (place(told.until) + 7 * HALVES - place(end)) % (7 * HALVES);
                prop_assert_eq!(gone, 2 * usize::from(told.hours));
            }
        }
    }
}
