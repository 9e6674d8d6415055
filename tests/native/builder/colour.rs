use ketamine_guide::builder::{Paper, seen};
use proptest::prelude::*;

#[test]
fn faint_colours_are_mended_and_strong_ones_kept() {
    for (colour, paper, ratio, kept) in [
        ("#000", Paper::Light, "17.5", true),
        ("#1a4f5c", Paper::Light, "7.5", true),
        ("#1a4f5c", Paper::Dark, "1.7", false),
        ("#ff8800", Paper::Light, "2.0", false),
        ("#9ed6de", Paper::Dark, "9.8", true),
    ] {
        let seen = seen(colour, paper).expect(colour);
        assert_eq!((seen.ratio.as_str(), seen.kept), (ratio, kept), "{colour}");
    }
    for none in ["", "#", "red", "#12", "#12345g", "1a4f5c"] {
        assert_eq!(seen(none, Paper::Light), None, "{none}");
    }
}

proptest! {
    #[test]
    fn what_is_used_can_be_read(colour in any::<[u8; 3]>(), dark in any::<bool>()) {
        let paper = if dark { Paper::Dark } else { Paper::Light };
        let typed = format!("#{}", colour.map(|part| format!("{part:02x}")).concat());
        let first = seen(&typed, paper).unwrap();
        // What is used needs no mending.
        let again = seen(&first.used, paper).unwrap();
        prop_assert!(again.kept, "{typed} {first:?} {again:?}");
        prop_assert_eq!(first.kept, first.used == typed);
    }
}
