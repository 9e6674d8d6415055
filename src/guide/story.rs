//! The story that plays by itself: sentence by sentence, each as long as it takes to read.

use super::{Clock, Guide, Line};
use crate::content::Pack;

/// How many times its reading time a sentence waits for the voice.
const PATIENCE: f64 = 4.0;

/// How the story plays.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Story {
    /// It plays now.
    pub playing: bool,
    /// How fast.
    pub speed: Speed,
    /// Each sentence is spoken aloud as well.
    pub aloud: bool,
    /// The voice has finished the sentence.
    pub heard: bool,
    /// A voice was asked for, and the device has none.
    pub mute: bool,
    /// The sentence of the moment that is told.
    pub(super) line: usize,
    /// Seconds it has been told.
    spent: f64,
}

impl Story {
    /// Ends it; the moment it is played again at is told from its first sentence.
    pub(super) fn stop(&mut self) {
        (self.playing, self.line, self.spent, self.heard) = (false, 0, 0.0, false);
    }
}

/// How fast the story plays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Speed {
    /// For a tired reader.
    Slow,
    /// Read at 150 words a minute.
    #[default]
    Normal,
    /// For one who skims.
    Fast,
}

impl Speed {
    /// All three, in the order of the words in the pack.
    pub const ALL: [Self; 3] = [Self::Slow, Self::Normal, Self::Fast];

    /// How much faster than normal.
    pub fn factor(self) -> f64 {
        match self {
            Self::Slow => 0.7,
            Self::Normal => 1.0,
            Self::Fast => 1.4,
        }
    }
}

impl Guide {
    /// Plays or pauses the story; from its end it starts again.
    pub fn toggle(&mut self, pack: &Pack) {
        if !self.story.playing && self.clock.moment() + 1 >= self.told(pack).moments.len() {
            self.turn(Clock::default());
        }
        // The sentence that was left starts anew.
        self.story.spent = 0.0;
        self.story.heard = false;
        self.story.playing = !self.story.playing;
    }

    /// Lets the story run for `seconds`. A sentence stays as long as it takes to read, and until the voice is done.
    pub fn play(&mut self, seconds: f64, pack: &Pack) {
        let lines = self.lines(pack);
        let story = &mut self.story;
        story.spent += seconds * story.speed.factor();
        let told = lines.get(story.line).map_or(0.0, Line::seconds);
        // A voice that hangs must not hold the story for ever.
        let heard = story.heard || !story.aloud || story.spent > PATIENCE * told;
        if story.spent >= told && heard {
            story.line += 1;
            story.spent = 0.0;
            story.heard = false;
        }
        let moment = self.clock.moment();
        if self.story.line < lines.len() {
            let before: f64 = lines[..self.story.line].iter().map(Line::seconds).sum();
            let all: f64 = lines.iter().map(Line::seconds).sum();
            let told = lines[self.story.line].seconds().min(self.story.spent);
            // Never quite the next moment: its words come first.
            let share = ((before + told) / all).min(0.99);
            self.clock = Clock::at(moment).moved(share, self.told(pack).moments.len());
        } else if moment + 1 < self.told(pack).moments.len() {
            self.turn(Clock::at(moment + 1));
            self.story.playing = true;
        } else {
            self.turn(Clock::at(moment));
        }
    }

    /// The sentence that is told now.
    pub fn line(&self, pack: &Pack) -> Option<Line> {
        let lines = self.story.playing.then(|| self.lines(pack))?;
        lines.into_iter().nth(self.story.line)
    }

    /// Minutes the whole story takes at this speed, at least 1.
    pub fn length(&self, pack: &Pack) -> usize {
        let moments = &self.told(pack).moments;
        let lines = moments.iter().flat_map(|moment| self.script(moment, pack));
        let seconds: f64 = lines.map(|line| line.seconds()).sum();
        libm::ceil(seconds / self.story.speed.factor() / 60.0) as usize
    }
}
