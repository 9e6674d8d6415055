//! What a reader sees together: a screen, and its texts in reading order.

use crate::content::{After, Block, Claim, List, SayBack, Section};

/// A screen, or a group of words that are shown together.
#[derive(Clone, Debug)]
pub struct Screen<'a> {
    /// Where it is, like an address: `session/iv/20`.
    pub name: String,
    /// Its texts, in reading order.
    pub texts: Vec<Text<'a>>,
}

/// One text.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    /// The words, with marks.
    pub say: &'a str,
    /// What kind of words.
    pub kind: Kind<'a>,
}

/// What kind of words a text is.
#[derive(Clone, Copy, Debug)]
pub enum Kind<'a> {
    /// Sentences with sources.
    Claim(&'a Claim),
    /// Sentences that need no source.
    Passage,
    /// As a passage, with places in braces to fill.
    Template,
    /// A heading, a name, a label: no sentence.
    Label,
}

impl<'a> Screen<'a> {
    pub(super) fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            texts: Vec::new(),
        }
    }

    pub(super) fn labels(self, says: impl IntoIterator<Item = &'a String>) -> Self {
        self.kind(Kind::Label, says)
    }

    pub(super) fn passages(self, says: impl IntoIterator<Item = &'a String>) -> Self {
        self.kind(Kind::Passage, says)
    }

    pub(super) fn templates(self, says: impl IntoIterator<Item = &'a String>) -> Self {
        self.kind(Kind::Template, says)
    }

    /// A label that may be left out.
    pub(super) fn optional(self, say: &'a String) -> Self {
        self.labels([say].into_iter().filter(|say| !say.is_empty()))
    }

    pub(super) fn kind(
        mut self,
        kind: Kind<'a>,
        says: impl IntoIterator<Item = &'a String>,
    ) -> Self {
        self.texts
            .extend(says.into_iter().map(|say| Text { say, kind }));
        self
    }

    pub(super) fn claims(mut self, claims: impl IntoIterator<Item = &'a Claim>) -> Self {
        self.texts.extend(claims.into_iter().map(|claim| Text {
            say: &claim.say,
            kind: Kind::Claim(claim),
        }));
        self
    }

    pub(super) fn lists(self, lists: impl IntoIterator<Item = &'a List>) -> Self {
        lists.into_iter().fold(self, |screen, list| {
            screen.labels([&list.title]).claims(&list.items)
        })
    }

    pub(super) fn say_back(self, told: &'a SayBack) -> Self {
        let screen = told.questions.iter().fold(self, |screen, each| {
            let answers = each.answers.iter().map(|answer| &answer.say);
            screen.passages([&each.ask]).passages(answers)
        });
        screen.passages([&told.own.ask]).claims(told.claims())
    }

    pub(super) fn after(self, after: &'a After) -> Self {
        let hours = &after.hours;
        self.labels([&after.title, &after.day, &after.time, &after.open])
            .labels(&after.days)
            .templates([&hours.morning, &hours.evening])
            .labels([&hours.noon, &hours.midnight, &after.sleep, &after.ends])
            .labels(after.waits.iter().map(|hold| &hold.name))
            .passages([&after.ask, &after.choose])
            .templates([&after.until, &after.clinic])
            .claims(after.claims())
    }

    pub(super) fn section(self, section: &'a Section) -> Self {
        let screen = self
            .labels([&section.name, &section.title])
            .claims([&section.lead]);
        section
            .blocks
            .iter()
            .fold(screen, |screen, block| match block {
                Block::Text(claim) | Block::Place(claim) => screen.claims([claim]),
                Block::List(list) => screen.lists([list]),
                Block::Hundred(hundred) => screen.rate(&hundred.rate).study(&hundred.study),
                Block::Rates(rates) => screen.rates(rates),
                Block::Uncounted(each) => screen.uncounted(each),
                Block::Sure(sure) => screen.labels([&sure.of]).claims([&sure.why]),
                Block::Choices(choices) => screen.choices(choices),
                Block::Brief(brief) => brief
                    .points
                    .iter()
                    .fold(screen.labels([&brief.more]), |screen, point| {
                        screen.labels([&point.name]).claims([&point.say])
                    }),
                Block::Sources => screen,
                Block::Call(call) => screen
                    .labels([&call.title])
                    .templates(call.number.iter().chain(&call.texted).chain(&call.code))
                    .claims(&call.items),
                Block::Help(help) => screen.labels([&help.staff]).claims([&help.first]),
                Block::Tell(tell) => screen
                    .labels([&tell.title])
                    .claims(tell.items.iter().map(|matter| &matter.claim)),
                Block::After(after) => screen.after(after),
            })
    }
}
