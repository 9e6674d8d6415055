//! The screen of a waiting room: one visitor after the other, each of whom finds it fresh.
//!
//! | in | on | to |
//! |---|---|---|
//! | attract | `Begin` | language, where there is more than one; else guide |
//! | language | `Chosen` | guide |
//! | guide | `Languages` | language |
//! | language, guide | quiet for the idle time, or `Woke` | still there? |
//! | language, guide, still there? | a gap longer than idle time and question together: the device slept | wipe |
//! | language, guide, still there? | `Finish` | wipe |
//! | still there? | `Stay`, `Longer` | where the visitor was |
//! | still there? | 20 seconds | wipe |
//!
//! All else changes nothing. Out of *wipe* nothing leads: the whole element is dropped, and a new one, which knows
//! nothing of the last visitor, begins in *attract*.

mod busy;
mod device;
mod idle;
mod knock;
mod loud;
mod show;

pub use device::Device;
pub use idle::Idle;
pub use knock::{Knock, Knocked};
pub use loud::Loud;
pub use show::{Frame, Room, Show};

/// Seconds of *still there?*.
pub const COUNTDOWN: f64 = 20.0;

/// A browser that was busy or slept may tell many seconds at once; of those of *still there?* no more is counted, so
/// that who stands there sees it.
const LONGEST: f64 = 2.0;

/// A finger that rests longer is none: a leaflet leans against the glass, or the browser has lost the end of a touch.
const RESTS: f64 = 300.0;

/// How much longer it waits for who has asked for more time.
const LONGER: f64 = 4.0;

/// Seconds it then waits at least: two minutes.
const LONGER_AT_LEAST: f64 = 120.0;

/// What is on screen.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Stage {
    /// Nobody is there: pictures, one line, one button.
    #[default]
    Attract,
    /// The choice of language.
    Language,
    /// The guide.
    Guide,
    /// Nothing was touched for long.
    Still {
        /// Seconds until all is wiped.
        left: f64,
        /// Where the visitor was.
        back: Back,
    },
    /// All that the visitor did is forgotten.
    Wipe,
}

/// Where a visitor can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Back {
    /// At the choice of language.
    Language,
    /// In the guide.
    Guide,
}

/// What happens.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Event {
    /// A visitor begins.
    Begin,
    /// Back to the choice of language.
    Languages,
    /// A language was chosen.
    Chosen,
    /// The screen, a key or a wheel was touched.
    Touched,
    /// Whether a finger rests on the glass from now on.
    Held(bool),
    /// Time has passed.
    Passed {
        /// How much, seconds; not the clock's, which may be set.
        seconds: f64,
        /// The story plays, or something is being said.
        busy: bool,
    },
    /// The device slept, or its clock was set.
    Woke {
        /// How long it slept, or seems to have; less than none where the clock was set back.
        seconds: f64,
    },
    /// *I'm still here*.
    Stay,
    /// The same, and more time from now on.
    Longer,
    /// *Finish and clear*.
    Finish,
}

/// A language of the guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: String,
    /// Its own name for itself.
    pub name: String,
}

/// The machine.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kiosk {
    stage: Stage,
    idle: Idle,
    /// Which there are to choose from.
    languages: Vec<Language>,
    /// The language that was tapped last.
    pub asked: String,
    /// How often a language was chosen: then all words are others.
    spoken: usize,
    /// The visitor has asked for more time.
    longer: bool,
    /// Seconds since the visitor last did something.
    quiet: f64,
    /// Seconds a finger has rested on the glass; none where none does.
    held: Option<f64>,
    /// All that can be touched is in the lower half: the visitor is seated.
    pub low: bool,
    /// How loud the voice is.
    pub loud: Loud,
    /// What lies over the visit, opened by hand.
    pub sheet: Option<Sheet>,
    /// The pictures while nobody is there.
    pub show: Show,
    /// How it goes on this device, for the self-check; none before it was asked.
    pub device: Option<Device>,
}

/// What lies over a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// The guide on the visitor's own telephone.
    Take,
    /// The self-check.
    Check,
}

impl Kiosk {
    /// Nobody is there yet.
    pub fn new(idle: Idle, languages: Vec<Language>) -> Self {
        Self {
            idle,
            languages,
            ..Self::default()
        }
    }

    /// What is on screen.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// The languages there are.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// True where there is more than one of them.
    pub fn choice(&self) -> bool {
        self.languages.len() > 1
    }

    /// Seconds without a touch that the clinic has asked for.
    pub fn idle(&self) -> Idle {
        self.idle
    }

    /// How often a language was chosen.
    pub fn spoken(&self) -> usize {
        self.spoken
    }

    /// Seconds without a touch until it asks.
    pub fn patience(&self) -> f64 {
        if self.longer {
            self.more()
        } else {
            self.idle.seconds()
        }
    }

    /// Minutes it waits for who asks for more time.
    pub fn longer(&self) -> usize {
        (self.more() / 60.0) as usize
    }

    fn more(&self) -> f64 {
        (self.idle.seconds() * LONGER).max(LONGER_AT_LEAST)
    }

    /// Something happens.
    pub fn on(&mut self, event: Event) {
        let before = self.stage;
        self.stage = self.next(event);
        if event == Event::Chosen {
            self.spoken += 1;
        }
        if let Event::Held(held) = event {
            self.held = held.then(|| self.held.unwrap_or(0.0));
        }
        let same = std::mem::discriminant(&before) == std::mem::discriminant(&self.stage);
        if !same || self.touches(event) {
            self.quiet = 0.0;
        }
    }

    fn next(&mut self, event: Event) -> Stage {
        match (self.stage, event) {
            (Stage::Attract, Event::Begin) | (Stage::Guide, Event::Languages) if self.choice() => {
                Stage::Language
            }
            (Stage::Attract, Event::Begin) | (Stage::Language, Event::Chosen) => Stage::Guide,
            (Stage::Language | Stage::Guide | Stage::Still { .. }, Event::Finish) => Stage::Wipe,
            // Whoever comes then is somebody else.
            (
                Stage::Language | Stage::Guide | Stage::Still { .. },
                Event::Woke { seconds } | Event::Passed { seconds, .. },
            ) if seconds >= self.patience() + COUNTDOWN => Stage::Wipe,
            (Stage::Language, Event::Woke { .. }) => still(Back::Language),
            (Stage::Guide, Event::Woke { .. }) => still(Back::Guide),
            (Stage::Language, Event::Passed { seconds, busy }) => {
                self.wait(seconds, busy, Back::Language)
            }
            (Stage::Guide, Event::Passed { seconds, busy }) => {
                self.wait(seconds, busy, Back::Guide)
            }
            (Stage::Still { left, back }, Event::Passed { seconds, .. }) => {
                match left - seconds.clamp(0.0, LONGEST) {
                    left if left > 0.0 => Stage::Still { left, back },
                    _ => Stage::Wipe,
                }
            }
            (Stage::Still { back, .. }, Event::Stay | Event::Longer) => {
                self.longer |= event == Event::Longer;
                match back {
                    Back::Language => Stage::Language,
                    Back::Guide => Stage::Guide,
                }
            }
            (stage, _) => stage,
        }
    }

    /// What leans against the glass is nobody's finger, however it trembles.
    fn touches(&self, event: Event) -> bool {
        match event {
            Event::Held(true) => self.held.is_some_and(|held| held < RESTS),
            Event::Touched | Event::Held(false) => true,
            _ => false,
        }
    }

    /// True while those words are waited for.
    pub fn awaits(&self, tag: &str) -> bool {
        let back = Back::Language;
        let here = matches!(self.stage, Stage::Language)
            || matches!(self.stage, Stage::Still { back: at, .. } if at == back);
        here && self.asked == tag
    }

    /// Nobody has touched anything for so long.
    fn wait(&mut self, seconds: f64, busy: bool, here: Back) -> Stage {
        let seconds = seconds.max(0.0);
        let resting = self.held.is_some_and(|held| held < RESTS);
        self.held = self.held.map(|held| held + seconds);
        self.quiet = if busy || resting {
            0.0
        } else {
            self.quiet + seconds
        };
        match (self.quiet >= self.patience(), here) {
            (true, _) => still(here),
            (false, Back::Language) => Stage::Language,
            (false, Back::Guide) => Stage::Guide,
        }
    }
}

fn still(back: Back) -> Stage {
    let left = COUNTDOWN;
    Stage::Still { left, back }
}
