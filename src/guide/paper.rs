//! The plan as a plain text: what is saved as a file.

use super::{Guide, Note, by_answer, differ, named, questions};
use crate::content::{Country, Fill, Line, Pack, Topic, plain};

/// A line to write on.
const BLANK: &str = "______________________________";

/// The whole plan. What is empty becomes a line to write on.
pub fn paper(guide: &Guide, pack: &Pack) -> String {
    let (words, mut page) = (&pack.plan.words, Page::default());
    page.heading(&pack.ui.chapters.plan, '=');
    page.line("", &pack.ui.first);
    route(guide, pack, &mut page);
    for (index, list) in pack.plan.checklist.iter().enumerate() {
        page.heading(&list.title, '-');
        for (item, claim) in list.items.iter().enumerate() {
            let done = guide.mine.is_ticked(index, item);
            let mark = if done { "[x] " } else { "[ ] " };
            page.line(mark, &plain(&guide.says(claim, pack)));
        }
    }
    page.heading(&words.tell, '-');
    tell(guide, pack, &mut page);
    page.notes(guide, &Note::TELLS);
    page.heading(&words.questions, '-');
    for question in questions(guide, pack) {
        page.line("- ", &plain(&question.say));
        if let Some(because) = question.because {
            page.line("  ", &["(", &because, ")"].concat());
        }
    }
    page.notes(guide, &Note::ASKS);
    page.heading(&words.ride, '-');
    page.named(&words.ride_name, guide.mine.note(Note::Ride));
    page.named(&words.ride_phone, guide.mine.note(Note::Phone));
    calls(guide, pack, &mut page);
    page.heading(&words.sentence, '-');
    let lines = &pack.session.practice.ground.lines;
    let chosen = guide.ground.and_then(|index| lines.get(index));
    page.line(
        "",
        &chosen.map_or(BLANK.to_owned(), |line| plain(&line.say)),
    );
    page.0
}

/// What was tapped, where the reader asked for it, with what is answered to it.
fn tell(guide: &Guide, pack: &Pack, page: &mut Page) {
    let Some(common) = pack.safety.tell.as_ref().filter(|_| guide.mine.tapped) else {
        return;
    };
    let groups = by_answer(guide, pack);
    for (answer, claims) in &groups {
        page.line("", &plain(&common.of(*answer).say));
        for claim in claims {
            page.line("- ", &named(claim));
        }
    }
    if !groups.is_empty() {
        page.line("", &plain(&common.always.say));
    }
}

fn route(guide: &Guide, pack: &Pack, page: &mut Page) {
    let route = guide.told(pack);
    page.heading(&pack.plan.words.route, '-');
    page.line("", &[&route.name, ", ", &route.hint].concat());
    let visit = differ(Topic::Visit, guide, pack).map(|told| told.say);
    page.named(
        &pack.ui.differs.names[Topic::Visit as usize],
        &plain(&visit.unwrap_or_default()),
    );
}

fn calls(guide: &Guide, pack: &Pack, page: &mut Page) {
    let words = &pack.plan.words;
    page.heading(&words.calls, '-');
    let clinic = &guide.clinic;
    let name = clinic.name.as_deref().unwrap_or(&words.clinic);
    page.named(name, clinic.phone.as_deref().unwrap_or_default());
    let Country {
        emergency, crisis, ..
    } = guide.place(pack);
    // Of the crisis lines the main one, as on the sheet.
    let main = crisis.get(..1).unwrap_or_default();
    for (name, lines) in [(&words.emergency, &emergency[..]), (&words.crisis, main)] {
        for line in lines {
            page.named(name, &number(line, pack));
        }
        if lines.is_empty() {
            page.named(name, &pack.ui.crisis.elsewhere);
        }
    }
}

/// "Call 988, Text 988".
fn number(line: &Line, pack: &Pack) -> String {
    let words = &pack.ui.crisis;
    let mut out = words.call.fill(&[("n", &line.call)]);
    if let Some(text) = &line.text {
        out.push_str(", ");
        out.push_str(&words.text.fill(&[("n", text)]));
    }
    out
}

/// A text that grows.
#[derive(Default)]
struct Page(String);

impl Page {
    fn line(&mut self, mark: &str, words: &str) {
        for part in [mark, words, "\n"] {
            self.0.push_str(part);
        }
    }

    /// A heading, underlined.
    fn heading(&mut self, words: &str, stroke: char) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.line("", words);
        let under: String = words.chars().map(|_| stroke).collect();
        self.line("", &under);
    }

    fn named(&mut self, name: &str, words: &str) {
        let words = if words.trim().is_empty() {
            BLANK
        } else {
            words
        };
        self.line(name, &[": ", words].concat());
    }

    /// What is typed, and a line to write on where nothing is.
    fn notes(&mut self, guide: &Guide, notes: &[Note]) {
        for note in notes {
            let words = guide.mine.note(*note);
            let words = if words.trim().is_empty() {
                BLANK
            } else {
                words
            };
            self.line("- ", words);
        }
    }
}
