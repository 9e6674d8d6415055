//! Can a tired reader read it, and does it say nothing that must not be said?

use super::{check, packs};
use ketamine_guide::content::check::{
    Count, Kind, Screen, Text, counted, dose, forbidden, screens, sentences, words,
};
use ketamine_guide::content::{Json, Pack, Span, parse, plain, spans};

const GRADE: f64 = 6.0;
const SENTENCE_WORDS: usize = 20;
const PARAGRAPH_SENTENCES: usize = 3;

/// Faults of the texts that a reader sees, each said with its screen.
fn texts(pack: &Pack, fault: impl Fn(&Text) -> Option<String>) -> Vec<String> {
    let mut out = Vec::new();
    for screen in screens(pack) {
        for text in &screen.texts {
            out.extend(
                fault(text).map(|fault| format!("{}: {fault} in {:?}", screen.name, text.say)),
            );
        }
    }
    out
}

/// Headings and labels are no sentences: they do not lower the grade.
fn count(screen: &Screen, pack: &Pack) -> Count {
    let read = screen
        .texts
        .iter()
        .filter(|text| !matches!(text.kind, Kind::Label));
    read.map(|text| Count::of(&counted(text.say, &pack.glossary)))
        .sum()
}

#[test]
fn every_screen_reads_at_grade_six_or_below() {
    check(|pack| {
        let graded = screens(pack)
            .into_iter()
            .map(|screen| (count(&screen, pack).grade(), screen.name));
        let hard = graded.filter(|(grade, _)| *grade > GRADE);
        hard.map(|(grade, name)| format!("{name}: grade {grade:.1}, expected {GRADE} at most"))
            .collect()
    });
}

#[test]
fn the_whole_reads_at_grade_six_or_below() {
    check(|pack| {
        let grade = screens(pack)
            .iter()
            .map(|screen| count(screen, pack))
            .sum::<Count>()
            .grade();
        println!("{}: grade {grade:.2} overall", pack.lang);
        (grade > GRADE)
            .then(|| format!("grade {grade:.1}"))
            .into_iter()
            .collect()
    });
}

#[test]
fn sentences_are_short() {
    check(|pack| {
        texts(pack, |text| {
            let shown = plain(text.say);
            let longest = sentences(&shown)
                .into_iter()
                .map(|each| words(each).count())
                .max()?;
            (longest > SENTENCE_WORDS).then(|| format!("a sentence of {longest} words"))
        })
    });
}

#[test]
fn paragraphs_are_short() {
    check(|pack| {
        texts(pack, |text| {
            let count = sentences(&plain(text.say)).len();
            // The disclaimer of the facts (8.2) has five, word for word.
            let fixed = pack.ui.disclaimer.iter().any(|each| each == text.say);
            (count > PARAGRAPH_SENTENCES && !fixed).then(|| format!("{count} sentences"))
        })
    });
}

#[test]
fn no_text_is_empty() {
    check(|pack| {
        texts(pack, |text| {
            words(text.say).next().is_none().then(|| "no words".into())
        })
    });
}

#[test]
fn every_mark_is_a_term() {
    check(|pack| {
        texts(pack, |text| {
            if matches!(text.kind, Kind::Template) {
                return None;
            }
            let known = |id: &str| pack.glossary.iter().any(|term| term.id == id);
            let spans = spans(text.say).into_iter();
            let unknown = spans.filter_map(|span| match span {
                Span::Term(id, _) if !known(id) => Some(format!("no term {id:?}")),
                Span::Plain(words) if words.contains(['{', '}', '|']) => {
                    Some("a broken mark".into())
                }
                _ => None,
            });
            unknown.reduce(|all, each: String| all + ", " + &each)
        })
    });
}

/// A term that no passage leads to is no help.
#[test]
fn every_term_is_linked_somewhere() {
    check(|pack| {
        let all = screens(pack);
        let spans = all
            .iter()
            .flat_map(|screen| &screen.texts)
            .flat_map(|text| spans(text.say));
        let linked: Vec<_> = spans
            .filter_map(|span| match span {
                Span::Term(id, _) => Some(id.to_owned()),
                Span::Plain(_) => None,
            })
            .collect();
        super::failing(&pack.glossary, |term| linked.contains(&term.id))
    });
}

/// All strings of a file but those that name its sources.
fn strings(json: &Json, out: &mut Vec<String>) {
    match json {
        Json::Text(text) => out.push(plain(text)),
        Json::List(items) => items.iter().for_each(|item| strings(item, out)),
        Json::Map(entries) => {
            let read = entries
                .iter()
                .filter(|(key, value)| key != "sources" || !cites(value));
            read.for_each(|(_, value)| strings(value, out));
        }
        _ => {}
    }
}

/// True for the map of sources, false for the interface words about them.
fn cites(json: &Json) -> bool {
    matches!(json, Json::Map(entries) if entries.iter().any(|(_, value)| matches!(value, Json::Map(_))))
}

#[test]
fn nothing_is_said_that_must_not_be_said() {
    for (name, text, _) in packs() {
        let mut said = Vec::new();
        strings(&parse(&text).expect("JSON"), &mut said);
        assert!(said.len() > 1000, "{name}: only {} texts found", said.len());
        for text in said {
            assert_eq!(forbidden(&text), [""; 0], "{name}: {text:?}");
            assert_eq!(dose(&text), None, "{name}: {text:?}");
        }
    }
}
