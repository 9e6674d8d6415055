//! A clinic's colour can be read in every theme.

use ketamine_guide::guide::{Accent, Rgb};
use proptest::prelude::{any, proptest};

const TOKENS: &str = include_str!("../../../style/tokens.css");

fn rgb(hex: &str) -> Rgb {
    Accent::parse(hex).expect("a colour").given()
}

/// A colour of the style sheet, in the light and in the dark theme; of those of that name the one of that number.
fn token(name: &str, nth: usize) -> [Rgb; 2] {
    let begins = format!("--{name}: ");
    let lines = TOKENS.lines().map(str::trim);
    let mut values = lines.filter_map(|line| line.strip_prefix(&begins));
    let value = values.nth(nth).unwrap_or_else(|| panic!("no --{name}"));
    let inside = value.split("light-dark(").nth(1).unwrap_or_default();
    let mut colours = inside.split([',', ')']).map(|each| rgb(each.trim()));
    [(); 2].map(|()| colours.next().expect("two colours"))
}

/// Whatever may lie behind text in the clinic's colour, or before it.
fn grounds() -> Vec<[Rgb; 2]> {
    ["paper", "card", "sunk", "on-accent"]
        .map(|name| token(name, 0))
        .to_vec()
}

#[track_caller]
fn check_reads(accent: Accent) {
    for [light, dark] in grounds() {
        let there = [(accent.on_light(), light), (accent.on_dark(), dark)];
        for (text, ground) in there {
            let contrast = text.contrast(ground);
            assert!(
                contrast >= 7.0,
                "{}: {} on {}: {contrast}",
                accent.given().hex(),
                text.hex(),
                ground.hex()
            );
        }
    }
}

proptest! {
    /// Text in it stands out in both themes, and what stood out before is as it was.
    #[test]
    fn any_colour_can_be_read(bytes in any::<[u8; 3]>()) {
        let given = Rgb(bytes);
        let accent = Accent::parse(&given.hex()).expect("a colour");
        assert_eq!(accent.given(), given);
        check_reads(accent);
        let worst = |theme: usize| grounds().into_iter().map(|ground| given.contrast(ground[theme])).fold(f64::INFINITY, f64::min);
        if worst(0) >= 7.0 && given.luminance() < 0.2 {
            assert_eq!(accent.on_light(), given);
        }
        if worst(1) >= 7.0 && given.luminance() > 0.2 {
            assert_eq!(accent.on_dark(), given);
        }
    }

    /// Its parts keep their order: what was mostly blue still is.
    #[test]
    fn the_hue_stays(bytes in any::<[u8; 3]>()) {
        let accent = Accent::parse(&Rgb(bytes).hex()).expect("a colour");
        for Rgb(used) in [accent.on_light(), accent.on_dark()] {
            for (one, two) in [(0, 1), (1, 2), (0, 2)] {
                let (before, after) = (bytes[one].cmp(&bytes[two]), used[one].cmp(&used[two]));
                assert!(after == before || after.is_eq(), "{bytes:?} became {used:?}");
            }
        }
    }
}

#[test]
fn the_strongest_colours_can_be_read() {
    for hex in [
        "#000", "#fff", "#f00", "#0f0", "#00f", "#ff0", "#0ff", "#f0f", "#808080", "#336699",
    ] {
        check_reads(Accent::parse(hex).expect("a colour"));
    }
    assert_eq!(
        Accent::parse("#1a4f5c")
            .map(|ours| ours.on_light().hex())
            .ok()
            .as_deref(),
        Some("#1a4f5c")
    );
}

/// Who asks for contrast gets the guide's own colour, whatever the clinic's.
#[test]
fn the_strong_theme_keeps_its_own() {
    let strong = TOKENS
        .split("data-theme=\"contrast\"")
        .nth(1)
        .expect("the theme");
    assert!(!strong.contains("--guide-accent"));
    let [light, dark] = token("accent", 1);
    let [white, black] = token("paper", 1);
    assert!(light.contrast(white) >= 7.0 && dark.contrast(black) >= 7.0);
}

#[test]
fn what_is_no_colour_is_told() {
    for bad in [
        "",
        "red",
        "#12",
        "#1234",
        "#12345",
        "#1234567",
        "#ggg",
        "#+12",
        "#é1",
        "rgb(1,2,3)",
        "#fff;x:url(y)",
    ] {
        let told = Accent::parse(bad).expect_err(bad).to_string();
        let says = format!(
            "accent \"{bad}\" cannot be used; allowed: #rgb or #rrggbb; the default is used"
        );
        assert_eq!(told, says);
    }
}
