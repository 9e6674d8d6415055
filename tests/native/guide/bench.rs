//! A guide in the brain chapter with the real models, driven as the view drives them.

use crate::content::english;
use ketamine_guide::content::Pack;
use ketamine_guide::guide::{Act, Beat, Chapter, Guide, Models, Order, Picture};
use ketamine_guide::science::lab::{Lab, Micromolar, Reading, Setting};
use std::convert::Infallible;

/// How often the picture is asked, seconds.
pub const ASKS: f64 = 0.25;

/// A guide in the brain chapter with its models, as the view drives them.
pub struct Bench {
    pub pack: Pack,
    pub guide: Guide,
    halves: Halves,
    before: Option<Order>,
    /// All that was said, with the seconds since the last.
    pub said: Vec<(String, f64)>,
    stood: f64,
}

/// With and without ketamine.
struct Halves([Lab; 2]);

impl Models for Halves {
    type Error = Infallible;

    fn begin(&mut self) -> Result<(), Infallible> {
        *self = Self::new();
        Ok(())
    }

    fn set(&mut self, order: &Order) -> Result<(), Infallible> {
        let without = Setting {
            ketamine: Micromolar::NONE,
            ..order.setting
        };
        self.0[0].set(order.setting);
        self.0[1].set(without);
        Ok(())
    }

    fn settle(&mut self) -> Result<(), Infallible> {
        self.0.iter_mut().for_each(Lab::settle);
        Ok(())
    }

    fn signal(&mut self) -> Result<(), Infallible> {
        self.0.iter_mut().for_each(Lab::signal);
        Ok(())
    }

    fn day(&mut self, days: f32) -> Result<(), Infallible> {
        self.0.iter_mut().for_each(|lab| lab.day(days));
        Ok(())
    }
}

impl Halves {
    fn new() -> Self {
        Self(std::array::from_fn(|_| Lab::new(7)))
    }
}

impl Bench {
    /// At the beginning of a beat.
    pub fn at(beat: Beat) -> Self {
        let pack = english();
        let mut guide = Guide::new(&pack, &[]);
        guide.open(Chapter::Brain);
        guide.go(beat as usize, &pack);
        (guide.lab.picture, guide.lab.in_sight) = (Picture::There, true);
        Self {
            pack,
            guide,
            halves: Halves::new(),
            before: None,
            said: Vec::new(),
            stood: 0.0,
        }
    }

    /// Lets time pass.
    pub fn pass(&mut self, seconds: f64) {
        let mut left = seconds;
        while left > 0.0 {
            left -= ASKS;
            if self.guide.story.playing {
                self.guide.play(ASKS, &self.pack);
            }
            let order = self.guide.order();
            let Ok(()) = order.give(self.before.as_ref(), &mut self.halves);
            self.before = Some(order);
            if !self.guide.lab.moves() || self.guide.lab.paused {
                continue;
            }
            let halves = if order.compare { 2 } else { 1 };
            self.halves.0[..halves]
                .iter_mut()
                .for_each(|lab| lab.step(ASKS));
            let [with, without] = [0, 1].map(|half: usize| self.halves.0[half].reading());
            let other = order.compare.then_some(without);
            let busy = with.moving > 0.0;
            self.guide.observe((with, other), busy, ASKS, &self.pack);
            self.stood += ASKS;
            let said = &self.guide.lab.said;
            let news = self.said.last().is_none_or(|last| last.0 != *said);
            if news && !said.is_empty() {
                self.said.push((said.clone(), self.stood));
                self.stood = 0.0;
            }
        }
    }

    /// The reader does something.
    pub fn act(&mut self, act: Act) {
        self.guide.act(act, &self.pack);
    }

    /// The reader moves the slider.
    pub fn slide(&mut self, share: f32) {
        self.guide.slide(share, &self.pack);
    }

    /// What the picture shows.
    pub fn reading(&self) -> Reading {
        self.guide.lab.reading
    }
}
