//! What a clinic's file tells, and what of it cannot be used.

use super::everywhere;
use crate::content::english;
use ketamine_guide::content::{Lens, RouteId, Topic};
use ketamine_guide::guide::{Clinic, Guide, Options, differs};
use ketamine_guide::science::InfusionMinutes;

const WHOLE: &str = r#"{
    "$schema": "https://elm.example/guide/schema/clinic.schema.json",
    "name": "Elm Street", "phone": "555-0100", "website": "https://elm.example", "logo": "https://elm.example/logo.svg", "routes": ["iv", "nasal"],
    "times": { "food_hours": 6, "drink_minutes": 120, "drip_minutes": 60, "watch_minutes": 90, "visit_minutes": 160, "drive_hours": 36 },
    "companion": "waiting", "music": "own", "forms": ["PHQ-9", "C-SSRS"]
}"#;

/// The clinic, and what of its file was refused.
#[track_caller]
pub fn read(text: &str) -> (Clinic, Vec<String>) {
    let (clinic, bad) = Clinic::read(text).expect("JSON");
    (clinic, bad.iter().map(ToString::to_string).collect())
}

/// A guide of a clinic with that file.
fn guide(text: &str) -> Guide {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    guide.attend(read(text).0, &pack);
    guide
}

/// What is said of a topic, and whether the clinic says it.
fn said(guide: &Guide, topic: Topic) -> (String, bool) {
    let told = differs(guide, &english());
    let told = told.into_iter().find(|told| told.topic == topic);
    told.map(|told| (told.say, told.general.is_none()))
        .expect("the topic")
}

#[test]
fn a_whole_file_is_told() {
    assert_eq!(read(WHOLE).1, [""; 0]);
    let guide = guide(WHOLE);
    assert_eq!(guide.routes, [RouteId::Iv, RouteId::Nasal]);
    assert_eq!(guide.clinic.name.as_deref(), Some("Elm Street"));
    let told = |topic, say: &str| assert_eq!(said(&guide, topic), (say.to_owned(), true));
    told(Topic::Food, "Eat nothing for 6 hours before.");
    told(Topic::Drink, "Drink nothing for 2 hours before.");
    told(Topic::Drip, "The drip takes about 60 minutes.");
    told(
        Topic::Watch,
        "After the medicine, staff watch for at least 90 minutes.",
    );
    told(Topic::Visit, "Plan for about 3 hours in all.");
    told(Topic::Companion, "Your companion may wait near by.");
    told(Topic::Music, "You may bring your own music.");
    told(Topic::Forms, "You fill out: PHQ-9, C-SSRS.");
    assert!(said(&guide, Topic::Drive).0.contains("36 hours"));
}

#[test]
fn where_the_clinic_says_nothing_the_general_range_stands() {
    let pack = english();
    everywhere(&pack, |guide| {
        let told = differs(guide, &pack);
        assert!(
            told.len() >= 8
                && told
                    .iter()
                    .all(|told| told.general.is_some() && !told.say.is_empty())
        );
        let drip = told.iter().any(|told| told.topic == Topic::Drip);
        assert_eq!(drip, guide.route == RouteId::Iv);
    });
}

/// Holds that one field is named with what is allowed, that its default is used, and that nothing else changes.
#[track_caller]
fn check_bad(field: &str, rest: &str, name: &str, value: &str, allowed: &str) {
    let (clinic, bad) = read(&format!(r#"{{ "name": "Elm", {field} }}"#));
    // Of a list the rest holds.
    let listed = name
        .split('.')
        .next_back()
        .is_some_and(|last| last.parse::<u8>().is_ok());
    let instead = if listed {
        "it is left out"
    } else {
        "the default is used"
    };
    let says = format!("{name} \"{value}\" cannot be used; allowed: {allowed}; {instead}");
    assert_eq!(bad, [says]);
    let comma = if rest.is_empty() { "" } else { "," };
    assert_eq!(
        clinic,
        read(&format!(r#"{{ "name": "Elm"{comma} {rest} }}"#)).0
    );
}

#[test]
fn what_makes_no_sense_is_named_and_not_used() {
    let time = |field: &str, value: &str, allowed: &str| {
        let name = format!("times.{field}");
        check_bad(
            &format!(r#""times": {{ "{field}": {value} }}"#),
            "",
            &name,
            value,
            allowed,
        );
    };
    time("drip_minutes", "29", "30 to 60");
    time("drip_minutes", "61", "30 to 60");
    time("drip_minutes", "-40", "30 to 60");
    time("drip_minutes", "99999999", "30 to 60");
    time("food_hours", "1", "2 to 12");
    time("drink_minutes", "0", "30 to 720");
    time("watch_minutes", "5", "30 to 480");
    time("visit_minutes", "601", "45 to 600");
    time("drive_hours", "12", "24 to 72");
    time("alcohol_hours", "2", "24 to 72");
    time("decisions_hours", "73", "24 to 72");
    time("children_hours", "0", "24 to 72");
    check_bad(
        r#""times": { "drip_minutes": "40" }"#,
        "",
        "times.drip_minutes",
        "40",
        "30 to 60",
    );
    check_bad(
        r#""routes": ["pill"]"#,
        "",
        "routes.0",
        "pill",
        "iv im nasal lozenge",
    );
    check_bad(
        r#""companion": "car""#,
        "",
        "companion",
        "car",
        "room waiting pickup",
    );
    check_bad(r#""music": true"#, "", "music", "true", "own clinic none");
    check_bad(
        r#""forms": ["XYZ"]"#,
        "",
        "forms.0",
        "XYZ",
        "PHQ-9 GAD-7 C-SSRS QIDS-SR CADSS",
    );
    check_bad(
        r#""phone": "call me""#,
        "",
        "phone",
        "call me",
        "digits, spaces and + - ( ) .",
    );
    check_bad(
        r#""website": "http://a.example""#,
        "",
        "website",
        "http://a.example",
        "https: addresses",
    );
    for logo in [
        "http://a.example/logo.png",
        "javascript:alert(1)",
        "data:image/svg+xml,<svg/>",
        "//a.example/logo.png",
        "https://a.example/ onerror=alert(1)",
        "https://",
    ] {
        let field = format!(r#""logo": "{logo}""#);
        check_bad(&field, "", "logo", logo, "https: addresses");
    }
    for name in ["   ", "Elm\\u0000"] {
        let (clinic, bad) = read(&format!(r#"{{ "name": "{name}" }}"#));
        assert!(clinic.name.is_none() && bad[0].contains("words, 80 letters or fewer"));
    }
    let page = "https: addresses of 300 letters or fewer, without spaces and #";
    let long = format!("https://a.example/{}", "a".repeat(300));
    for value in [
        "http://a.example",
        "https://a.example/#plan",
        "https://a.example/a b",
        "tel:5550100",
        &long,
    ] {
        let field = format!(r#""take_home": "{value}""#);
        check_bad(&field, "", "take_home", value, page);
    }
}

#[test]
fn one_bad_field_leaves_the_others() {
    let (clinic, bad) = read(
        r#"{ "times": { "drip_minutes": 5, "food_hours": 8 }, "routes": ["iv", "x"], "music": "none" }"#,
    );
    assert_eq!(
        (bad.len(), clinic.routes.as_slice(), clinic.music),
        (2, &[RouteId::Iv][..], Some(2))
    );
    assert_eq!(clinic.times.get(Topic::Food, RouteId::Iv), Some(8));
    assert_eq!(clinic.times.drip(), InfusionMinutes::default());
}

#[test]
fn a_clinic_may_watch_longer_after_the_spray_but_not_shorter() {
    let watch = |minutes: u16| {
        let (clinic, _) = read(&format!(
            r#"{{ "times": {{ "watch_minutes": {minutes} }} }}"#
        ));
        clinic.times.get(Topic::Watch, RouteId::Nasal)
    };
    assert_eq!((watch(60), watch(150)), (None, Some(150)));
}

#[test]
fn a_visit_holds_what_happens_in_it() {
    check_bad(
        r#""times": { "drip_minutes": 60, "watch_minutes": 120, "visit_minutes": 100 }"#,
        r#""times": { "drip_minutes": 60, "watch_minutes": 120 }"#,
        "times.visit_minutes",
        "100",
        "180 to 600, as drip and watch say",
    );
    let (clinic, _) = read(r#"{ "times": { "visit_minutes": 90 } }"#);
    let visit = |route| clinic.times.get(Topic::Visit, route);
    assert_eq!(
        (visit(RouteId::Im), visit(RouteId::Nasal)),
        (Some(90), None)
    );
}

#[test]
fn the_story_tells_the_clinics_own_word() {
    let pack = english();
    let mut guide = guide(WHOLE);
    let told = |guide: &Guide| {
        let claims = guide.moment(&pack).lenses.get(Lens::Body);
        let says = claims.into_iter().map(|claim| guide.says(claim, &pack));
        says.collect::<Vec<_>>().join(" ")
    };
    assert!(told(&guide).contains("Eat nothing for 6 hours before."));
    guide.attend(Clinic::default(), &pack);
    assert!(!told(&guide).contains("6 hours before") && told(&guide).contains("6 or 8 hours"));
}

#[test]
fn attributes_come_before_the_file() {
    let told = Clinic {
        phone: Some("1".into()),
        ..Clinic::default()
    };
    let both = told.or(read(WHOLE).0);
    assert_eq!(
        (both.phone.as_deref(), both.name.as_deref()),
        (Some("1"), Some("Elm Street"))
    );
    assert_eq!(both.times.drip().get(), 60);
}

/// A link fills in what nobody else says, but puts no number beside a clinic's name.
#[test]
fn a_link_does_not_speak_for_a_clinic() {
    let link = Clinic {
        phone: Some("1".into()),
        routes: vec![RouteId::Im],
        ..Clinic::default()
    };
    let named = Clinic {
        name: Some("Elm Street".into()),
        ..Clinic::default()
    };
    let both = named.or_link(link.clone());
    assert_eq!((both.phone, both.routes), (None, vec![RouteId::Im]));
    let alone = Clinic::default().or_link(link);
    assert_eq!(alone.phone.as_deref(), Some("1"));
}

#[test]
fn a_name_turns_nothing_around() {
    let read = |name: &str| Options::read(|each| (each == "clinic").then(|| name.to_owned()));
    assert_eq!(
        read("Lake Clinic").0.clinic.name.as_deref(),
        Some("Lake Clinic")
    );
    for name in ["Lake \u{202e}", "Lake\nClinic", &"long ".repeat(17)] {
        let (options, bad) = read(name);
        assert!(options.clinic.name.is_none() && bad.len() == 1, "{name:?}");
    }
}
