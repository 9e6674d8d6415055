//! What a host asks for.

use crate::content::english;
use ketamine_guide::content::RouteId;
use ketamine_guide::guide::{Address, Chapter, Guide, Mode, Options, Theme};

/// Reads options from pairs of name and value.
fn options(pairs: &[(&str, &str)]) -> (Options, Vec<String>) {
    let (options, bad) = Options::read(|name| {
        pairs
            .iter()
            .find(|pair| pair.0 == name)
            .map(|pair| pair.1.to_owned())
    });
    (options, bad.iter().map(ToString::to_string).collect())
}

#[test]
fn good_options_are_taken() {
    let (options, bad) = options(&[
        ("routes", " iv  nasal "),
        ("theme", "dark"),
        ("mode", "kiosk"),
        ("chapter", "safety"),
        ("moment", "bladder"),
        ("country", "CA"),
        ("clinic", "Elm Street"),
        ("phone", "+1 (555) 010-0199"),
        ("website", "https://clinic.example"),
    ]);
    assert_eq!(bad, [""; 0]);
    assert_eq!(options.routes, [RouteId::Iv, RouteId::Nasal]);
    assert_eq!(
        (options.theme, options.mode, options.country.as_str()),
        (Theme::Dark, Mode::Kiosk, "ca")
    );
    let start = Address {
        chapter: Chapter::Safety,
        route: None,
        spot: Some("bladder".into()),
    };
    assert_eq!(options.start, start);
    assert_eq!(options.clinic.phone.as_deref(), Some("+1 (555) 010-0199"));
    assert_eq!(
        self::options(&[("theme", " ")]),
        (Options::default(), vec![])
    );
}

/// Holds that one bad value is named with what is allowed, and leaves the default.
#[track_caller]
fn check_bad(name: &str, value: &str, allowed: &str) {
    let (read, bad) = options(&[(name, value)]);
    let said = format!("{name} \"{value}\" is not known; allowed: {allowed}; the default is used");
    assert_eq!(bad, [said]);
    assert_eq!(read, Options::default());
}

#[test]
fn bad_options_are_named_with_what_is_allowed() {
    check_bad("routes", "pill", "iv im nasal lozenge");
    check_bad("theme", "pink", "auto light dark contrast");
    check_bad("mode", "tv", "embed page kiosk");
    check_bad("chapter", "end", "session brain safety evidence plan");
    check_bad("phone", "call me", "digits, spaces and + - ( ) .");
    check_bad("website", "http://clinic.example", "https: addresses");
}

#[test]
fn a_country_is_chosen_by_its_code() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    assert_eq!(guide.settle("ca", &pack), Ok(()));
    assert_eq!(pack.countries[guide.country].id, "ca");
    let error = guide.settle("zz", &pack).expect_err("no such country");
    assert_eq!((error.name, error.value.as_str()), ("country", "zz"));
    assert!(error.allowed.starts_with("us ") && error.allowed.ends_with(" other"));
    assert_eq!(pack.countries[guide.country].id, "ca", "the choice stays");
    assert_eq!(guide.settle("", &pack), Ok(()));
    assert_eq!(guide.country, 0, "without a code it is the first again");
}
