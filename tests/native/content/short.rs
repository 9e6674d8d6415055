//! The words that a page of our own carries: less than the whole, but of the same frame.

#[path = "../../../xtask/src/hooks/short.rs"]
mod shortening;

use super::packs;
use ketamine_guide::content::{Pack, Section, TellWords, Term, Ui, read};
use ketamine_guide::guide::{Chapter, Guide, Words};
use shortening::short;

/// Each pack with its short words.
fn both() -> Vec<(Pack, Pack)> {
    let shorten = |(name, text, whole): (String, String, Pack)| {
        let json = serde_json::from_str(&text).expect("JSON");
        let less =
            read(&short(&json).to_string()).unwrap_or_else(|error| panic!("{name}: {error}"));
        (whole, less)
    };
    packs().into_iter().map(shorten).collect()
}

/// Every name, title and id outside the first chapter.
fn frame(pack: &Pack) -> Vec<String> {
    let mut frame = vec![
        &pack.brain.title,
        &pack.safety.title,
        &pack.evidence.title,
        &pack.plan.title,
        &pack.plan.matters.name,
        &pack.plan.matters.title,
    ];
    for beat in &pack.brain.beats {
        frame.extend([&beat.id, &beat.name, &beat.title]);
    }
    let alone = [&pack.brain.unknown, &pack.plan.ride, &pack.about];
    let sections = pack.safety.sections.iter().chain(&pack.evidence.sections);
    for Section {
        id, name, title, ..
    } in sections.chain(alone)
    {
        frame.extend([id, name, title]);
    }
    frame.into_iter().cloned().collect()
}

/// Words of the interface without those around the questions and around the picture of the brain.
fn first(pack: &Pack) -> Ui {
    let mut ui = pack.ui.clone();
    let (say_back, brain) = (&mut ui.say_back, &mut ui.brain);
    let later = [
        &mut say_back.title,
        &mut say_back.hint,
        &mut say_back.show,
        &mut brain.badge,
        &mut brain.try_it,
        &mut brain.scale,
        &mut brain.value,
        &mut brain.in_words,
    ];
    for words in later.into_iter().chain(&mut brain.badges) {
        words.clear();
    }
    ui
}

#[test]
fn the_frame_is_the_same() {
    for (whole, less) in both() {
        assert_eq!(frame(&whole), frame(&less));
        assert_eq!(
            (&whole.lang, &whole.edition, &whole.loader, &first(&whole)),
            (&less.lang, &less.edition, &less.loader, &less.ui)
        );
        assert_eq!(whole.countries, less.countries);
        let terms = |pack: &Pack| {
            let term = |term: &Term| (term.id.clone(), term.word.clone(), term.means.clone());
            pack.glossary.iter().map(term).collect::<Vec<_>>()
        };
        assert_eq!(terms(&whole), terms(&less));
        let guide = Guide::new(&less, &[]);
        for chapter in Chapter::ALL {
            assert_eq!(
                guide.count(chapter, &whole),
                guide.count(chapter, &less),
                "{chapter:?}"
            );
        }
    }
}

/// Every word of the first chapter is there, but for its questions at the end; its sources are not.
#[test]
fn the_first_chapter_is_the_same() {
    fn sourceless(pack: &Pack) -> String {
        let told = format!("{:?}", pack.session);
        let told = told.split("say_back: ").next().unwrap_or_default();
        let mut parts = told.split("from: [");
        let mut out = parts.next().unwrap_or_default().to_owned();
        assert!(out.len() > 100, "nothing is compared");
        for part in parts {
            out += part.split_once(']').map_or(part, |(_, rest)| rest);
        }
        out
    }
    for (whole, less) in both() {
        assert_eq!(sourceless(&whole), sourceless(&less));
    }
}

#[test]
fn it_is_less_and_says_so() {
    for (whole, less) in both() {
        assert!(whole.is_whole() && !less.is_whole());
        assert!(
            less.safety
                .sections
                .iter()
                .all(|section| section.blocks.is_empty())
        );
        let common = less.safety.tell.iter().flat_map(TellWords::claims);
        assert!(common.into_iter().all(|claim| claim.say.is_empty()));
        assert!(less.brain.beats.iter().all(|beat| beat.story.is_empty()));
        let size = |pack: &Pack| format!("{pack:?}").len();
        assert!(size(&less) * 3 < size(&whole) * 2);
    }
}

#[test]
fn a_chapter_waits_for_its_words() {
    for (whole, less) in both() {
        let mut guide = Guide::new(&less, &[]);
        assert_eq!((guide.words, guide.waits()), (Words::First, false));
        guide.open(Chapter::Safety);
        guide.go(usize::MAX, &less);
        assert!(guide.waits());
        guide.receive(None);
        assert_eq!((guide.words, guide.waits()), (Words::Lost, true));
        guide.ask_again();
        assert_eq!(guide.words, Words::First);
        guide.receive(None);
        guide.open(Chapter::Evidence);
        assert_eq!(guide.words, Words::First, "another chapter asks by itself");
        guide.receive(Some(&whole));
        assert_eq!((guide.words, guide.waits()), (Words::Whole, false));
        guide.ask_again();
        assert_eq!(guide.words, Words::Whole);
    }
}

/// The page may be older than the words that come.
#[test]
fn fewer_screens_than_before_are_no_harm() {
    for (mut whole, less) in both() {
        let mut guide = Guide::new(&less, &[]);
        guide.open(Chapter::Safety);
        guide.go(usize::MAX, &less);
        whole.safety.sections.truncate(2);
        guide.receive(Some(&whole));
        assert_eq!(guide.step(), 1);
    }
}
