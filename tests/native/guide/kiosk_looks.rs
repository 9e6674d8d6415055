//! What is seen in a waiting room while nobody is there, and what a visitor sets there.

use super::clinic::read;
use crate::content::english;
use ketamine_guide::guide::kiosk::{Device, Event, Loud, Show};
use ketamine_guide::guide::{Breathing, Guide, Kiosk, Sound};

/// A day of the show, in its own steps.
fn steps(synapse: bool, mut see: impl FnMut(ketamine_guide::guide::kiosk::Frame)) {
    let mut show = Show::default();
    for _ in 0..8 * 600 {
        see(show.frame(synapse));
        show.pass(0.125, false);
    }
}

/// Slowly: nothing appears or goes within less than two seconds, so nothing flashes. A picture is changed only while it
/// is covered, or covers nothing.
#[test]
fn the_show_goes_slowly() {
    for synapse in [false, true] {
        let mut before = Show::default().frame(synapse);
        assert_eq!((before.over, before.synapse), (0.0, 0.0));
        let mut covered = 0.0_f64;
        steps(synapse, |now| {
            assert!(
                before.synapse >= 1.0 || (now.over - before.over).abs() < 0.0626,
                "{before:?} {now:?}"
            );
            assert!(
                (now.synapse - before.synapse).abs() < 0.0626,
                "{before:?} {now:?}"
            );
            let hidden = |cover: f64| cover <= 0.05;
            if now.above.stage != before.above.stage {
                assert!(
                    hidden(now.over) || before.synapse >= 1.0,
                    "{before:?} {now:?}"
                );
            }
            if now.below.stage != before.below.stage {
                assert!(
                    hidden(1.0 - now.over) || before.synapse >= 1.0,
                    "{before:?} {now:?}"
                );
            }
            assert!(
                (0.0..=1.0).contains(&now.above.share) && (0.0..=1.0).contains(&now.below.share)
            );
            covered = covered.max(now.synapse);
            before = now;
        });
        assert_eq!(covered > 0.99, synapse);
    }
}

/// Who wants stillness sees pictures that stand, none of them half there.
#[test]
fn stills_are_whole() {
    let mut show = Show::default();
    let mut seen = Vec::new();
    for _ in 0..40 {
        show.pass(30.0, true);
        let now = show.frame(true);
        assert!(
            [0.0, 1.0].contains(&now.over) && [0.0, 1.0].contains(&now.synapse),
            "{now:?}"
        );
        let shown = if now.over > 0.0 { now.above } else { now.below };
        seen.push((shown.stage as usize, now.synapse > 0.0));
    }
    seen.sort_unstable();
    seen.dedup();
    assert!(seen.len() >= 10, "{seen:?}");
}

#[test]
fn a_clinic_turns_printing_on() {
    for (file, prints, bad) in [
        (r#"{ "kiosk": ["print"] }"#, true, 0),
        (r#"{ "kiosk": [] }"#, false, 0),
        (r#"{ "kiosk": ["save"] }"#, false, 1),
        (r#"{ "kiosk": true }"#, false, 1),
        ("{}", false, 0),
    ] {
        let (clinic, refused) = read(file);
        assert_eq!((clinic.prints, refused.len()), (prints, bad), "{file}");
    }
}

/// The voice is as loud as the visitor says, and as at the start in a new visit.
#[test]
fn loudness_goes_with_the_visit() {
    let loud = Loud::ALL.map(Loud::volume);
    assert!(loud.is_sorted() && loud[0] > 0.0 && loud[2] <= 1.0);
    let fresh = Kiosk::default();
    assert_eq!(
        (fresh.loud, fresh.low, fresh.sheet),
        (Loud::Medium, false, None)
    );
}

/// What goes on by itself is activity: the story, the voice, a pacer that has not come to its end.
#[test]
fn who_listens_is_there() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    guide.toggle(&pack);
    // Nobody is there.
    assert!(!guide.busy());
    guide.toggle(&pack);
    guide.kiosk.on(Event::Begin);
    assert!(!guide.busy());
    guide.toggle(&pack);
    assert!(guide.busy());
    guide.toggle(&pack);
    guide.story.sound = Sound::Aloud;
    assert!(!guide.busy());
    let mut breath = Breathing::default();
    guide.breath = Some(breath);
    assert!(guide.busy());
    breath.pass(3600.0);
    guide.breath = Some(breath);
    assert!(!guide.busy());
}

#[test]
fn the_device_tells_how_it_goes() {
    let told = r#"{"version":"a1b2","offline":"waiting","errors":{"panic":1,"stall":2}}"#;
    let device = Device::read(told).expect("JSON");
    let errors = [("panic".to_owned(), 1), ("stall".to_owned(), 2)];
    assert_eq!((device.version.as_str(), device.offline), ("a1b2", 2));
    assert_eq!(device.errors, errors);
    assert_eq!(Device::read("{}"), Some(Device::default()));
    assert_eq!(Device::read("[]"), None);
}
