//! The story that plays by itself: sentence by sentence, each as long as it takes to read.

use super::{Act, Beat, Chapter, Clock, Cue, Guide, Line, Picture};
use crate::content::Pack;
use crate::science::lab::Depth;

/// How many times its reading time a sentence waits for the voice.
const PATIENCE: f64 = 4.0;

/// How long a sentence waits for the picture, seconds.
const LONGEST: f64 = 20.0;

/// How the story plays.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Story {
    /// It plays now.
    pub playing: bool,
    /// How fast.
    pub speed: Speed,
    /// Whether it is spoken aloud as well.
    pub sound: Sound,
    /// The voice has finished the sentence.
    pub heard: bool,
    /// The sentences of this moment, once it plays.
    lines: Vec<Line>,
    /// Which of them is told.
    line: usize,
    /// Seconds it has been told.
    spent: f64,
}

impl Story {
    /// Ends it; the moment it is played again at is told from its first sentence.
    pub(super) fn stop(&mut self) {
        (self.playing, self.line, self.spent, self.heard) = (false, 0, 0.0, false);
        self.lines.clear();
    }

    /// The heading is told, which stands there anyway.
    pub fn at_heading(&self) -> bool {
        self.line == 0
    }

    /// `waits`: what the sentence set going has not come to its end.
    fn pass(&mut self, seconds: f64, waits: bool) {
        self.spent += seconds * self.speed.factor();
        let told = self.lines.get(self.line).map_or(0.0, Line::seconds);
        // A voice that hangs must not hold the story for ever.
        let heard = self.heard || self.sound != Sound::Aloud || self.spent > PATIENCE * told;
        let waits = waits && self.spent < LONGEST;
        if self.spent >= told && heard && !waits {
            (self.line, self.spent, self.heard) = (self.line + 1, 0.0, false);
        }
    }

    /// How far through the moment's words it is, 0 to 1; none when they are over. Never quite 1: the next moment
    /// begins with its own words.
    fn share(&self) -> Option<f64> {
        let now = self.lines.get(self.line)?;
        let long = |lines: &[Line]| lines.iter().map(Line::seconds).sum::<f64>();
        let before = self.lines.get(..self.line).unwrap_or_default();
        let told = long(before) + self.spent.min(now.seconds());
        Some((told / long(&self.lines)).min(0.99))
    }
}

/// Whether the story is spoken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sound {
    /// It is read only.
    #[default]
    Off,
    /// Each sentence is spoken as it is shown.
    Aloud,
    /// A voice was asked for, and the device has none of its own.
    NoVoice,
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
        if self.story.playing {
            self.story.playing = false;
            return;
        }
        if self.chapter == Chapter::Brain {
            // The last card has no story of its own.
            if self.beat().is_some() {
                self.begin(pack);
            }
            return;
        }
        let last = self.clock.moment() + 1 >= self.told(pack).moments.len();
        if last && self.story.lines.is_empty() {
            self.turn(Clock::default());
        }
        self.begin(pack);
    }

    /// Plays the moment, from the sentence that was left on.
    fn begin(&mut self, pack: &Pack) {
        match self.beat() {
            Some(beat) if self.story.lines.is_empty() => {
                self.enter();
                self.story.lines = self.tale(beat, pack);
            }
            // What was found while it was told stays told.
            Some(_) => self.lab.running = true,
            None => self.story.lines = self.script(self.moment(pack), pack),
        }
        self.lab.paused = false;
        self.story.spent = 0.0;
        self.story.heard = false;
        self.story.playing = true;
    }

    /// Lets the story run for `seconds`. A sentence stays as long as it takes to read, and until the voice is done.
    pub fn play(&mut self, seconds: f64, pack: &Pack) {
        let before = self.story.line;
        let waits = self.lab.picture == Picture::There && self.looks();
        self.story.pass(seconds, waits);
        if let Some(beat) = self.beat() {
            return self.play_beat(beat, before != self.story.line, pack);
        }
        let (moment, count) = (self.clock.moment(), self.told(pack).moments.len());
        if let Some(share) = self.story.share() {
            self.clock = Clock::at(moment).moved(share, count);
        } else if moment + 1 < count {
            self.turn(Clock::at(moment + 1));
            self.begin(pack);
        } else {
            self.turn(Clock::at(moment));
        }
    }

    /// The picture has not yet shown what the sentence is about.
    fn looks(&self) -> bool {
        let cue = |line: usize| self.story.lines.get(line)?.cue;
        let line = self.story.line;
        match (cue(line), cue(line + 1)) {
            (Some(Cue::Do(_)), _) => !self.lab.done,
            // What is to be washed out must be in.
            (_, Some(Cue::Do(Act::Wash))) => self.lab.depth == Depth::Gate && !self.lab.holds(),
            _ => false,
        }
    }

    /// The brain's story goes from beat to beat, and does in each what a reader can do there.
    fn play_beat(&mut self, beat: Beat, turned: bool, pack: &Pack) {
        if self.story.share().is_none() {
            self.go(beat as usize + 1, pack);
            if self.beat().is_some() {
                self.begin(pack);
            }
        } else if turned {
            match self.line().and_then(|line| line.cue) {
                Some(Cue::Do(act)) => self.act(act, pack),
                Some(Cue::Slide(share)) => self.slide(share, pack),
                Some(Cue::Result) => {
                    let says = self.lab.result.clone();
                    self.story.lines[self.story.line].say = says;
                }
                None => {}
            }
        }
    }

    /// The sentence that is told now.
    pub fn line(&self) -> Option<&Line> {
        let story = &self.story;
        story.playing.then(|| story.lines.get(story.line)).flatten()
    }

    /// Minutes the whole story takes at this speed, at least 1.
    pub fn length(&self, pack: &Pack) -> usize {
        let long = |lines: Vec<Line>| lines.iter().map(Line::seconds).sum::<f64>();
        let seconds: f64 = if self.chapter == Chapter::Brain {
            let beats = Beat::ALL.into_iter();
            beats.map(|beat| long(self.tale(beat, pack))).sum()
        } else {
            let moments = self.told(pack).moments.iter();
            moments.map(|moment| long(self.script(moment, pack))).sum()
        };
        libm::ceil(seconds / self.story.speed.factor() / 60.0) as usize
    }
}
