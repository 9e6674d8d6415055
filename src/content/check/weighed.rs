//! What a reader sees of rates and choices.

use super::screen::Screen;
use crate::content::{Choices, Rate, Rates, Study, Uncounted, Weigh};

impl<'a> Screen<'a> {
    pub(super) fn rate(self, rate: &'a Rate) -> Self {
        self.labels([&rate.title])
            .claims([&rate.finding])
            .labels([&rate.difference])
    }

    pub(super) fn study(self, study: &'a Study) -> Self {
        self.labels([&study.with, &study.without, &study.who])
            .passages([&study.limit])
    }

    pub(super) fn uncounted(self, each: &'a Uncounted) -> Self {
        self.labels([&each.title, &each.people])
            .claims([&each.finding])
            .labels([&each.difference])
            .study(&each.study)
    }

    pub(super) fn rates(self, rates: &'a Rates) -> Self {
        let words = &rates.words;
        let screen = self
            .labels([&rates.title, &words.effect, &words.order, &words.worry])
            .labels(&words.orders)
            .templates([&words.all, &words.few, &words.marked, &words.unmarked])
            .passages(&words.ordered)
            .passages([&words.unordered, &words.private])
            .labels([&words.asks])
            .study(&rates.study);
        rates.effects.iter().fold(screen, |screen, effect| {
            screen
                .rate(&effect.rate)
                .passages(&effect.limit)
                .claims([&effect.ask])
        })
    }

    pub(super) fn choices(self, choices: &'a Choices) -> Self {
        let screen = self
            .labels([&choices.title, &choices.choice])
            .labels(&choices.heads)
            .claims([&choices.note]);
        choices.rows.iter().fold(screen, |screen, row| {
            screen.labels([&row.name]).claims(&row.cells)
        })
    }

    pub(super) fn weigh(self, weigh: &'a Weigh) -> Self {
        self.templates([&weigh.count, &weigh.below])
            .passages([&weigh.key])
            .labels([&weigh.both, &weigh.beyond, &weigh.limit, &weigh.who])
            .labels([&weigh.group, &weigh.counted, &weigh.show, &weigh.sure])
            .labels(weigh.shows.iter().chain(&weigh.levels))
    }
}
