//! The seven beats: where each looks, what the reader can do there, and what that sets in the models.

use super::{Act, Guide, third};
use crate::content::Pack;
use crate::science::bridge::Micromolar;
use crate::science::lab::{Brake, Clock, DAYS, Depth, Setting};

/// A beat of the story, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Beat {
    /// Links may be weak.
    Quiet,
    /// Ketamine arrives.
    Arrive,
    /// Gates are blocked.
    Block,
    /// The brake slows.
    Brake,
    /// A burst of glutamate.
    Burst,
    /// AMPA gates are busy, growth signals start.
    Growth,
    /// New links.
    Links,
}

impl Beat {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Quiet,
        Self::Arrive,
        Self::Block,
        Self::Brake,
        Self::Burst,
        Self::Growth,
        Self::Links,
    ];

    /// How close one looks at first.
    pub fn depth(self) -> Depth {
        match self {
            Self::Quiet | Self::Arrive => Depth::Synapse,
            Self::Block => Depth::Gate,
            Self::Brake | Self::Burst | Self::Growth | Self::Links => Depth::Circuit,
        }
    }

    /// What the reader can do besides the slider.
    pub fn acts(self) -> &'static [Act] {
        match self {
            Self::Quiet | Self::Arrive => &[Act::Signal],
            Self::Block => &[Act::Bring, Act::Wash],
            Self::Brake => &[Act::Slow, Act::Release],
            Self::Burst => &[Act::Compare],
            Self::Growth | Self::Links => &[],
        }
    }

    /// Where the slider stands when the reader arrives.
    pub fn start(self) -> f32 {
        match self {
            Self::Quiet => 0.3,
            Self::Brake | Self::Arrive => 1.0,
            Self::Links => 0.0,
            Self::Block | Self::Burst => 0.5,
            Self::Growth => 0.7,
        }
    }

    /// How far one step of the slider goes, of 100. Between the treatment range and far too much the model's numbers
    /// are not to be read, so that slider has three places only.
    pub fn stride(self) -> usize {
        if self == Self::Burst { 50 } else { 5 }
    }

    /// Whether ketamine is near from the beginning.
    pub(super) fn with_ketamine(self) -> bool {
        !matches!(self, Self::Quiet | Self::Block | Self::Brake)
    }
}

/// None, the most of a session, far too much.
fn amount(slide: f32) -> Micromolar {
    [
        Micromolar::NONE,
        Micromolar::TREATMENT,
        Micromolar::TOO_MUCH,
    ][third(slide)]
}

/// Days of the slider of links: hours and the first day in its lower half, weeks in the upper.
pub(super) fn days(slide: f32) -> f32 {
    if slide <= 0.5 {
        slide * 2.0
    } else {
        1.0 + (DAYS - 1.0) * (slide * 2.0 - 1.0)
    }
}

/// The slider at a day: [`days`] read backwards.
pub(super) fn slide_at(day: f32) -> f32 {
    if day <= 1.0 {
        day / 2.0
    } else {
        (0.5 + (day - 1.0) / (DAYS - 1.0) / 2.0).min(1.0)
    }
}

impl Guide {
    /// The beat that is open; none on the last card and in other chapters.
    pub fn beat(&self) -> Option<Beat> {
        (self.chapter == super::Chapter::Brain)
            .then(|| Beat::ALL.get(self.step()).copied())
            .flatten()
    }

    /// What the models are set to.
    pub fn setting(&self) -> Setting {
        let (lab, beat) = (&self.lab, self.beat().unwrap_or(Beat::Quiet));
        let slide = self.slides[beat as usize];
        let near = Micromolar(if lab.ketamine {
            Micromolar::TREATMENT.0
        } else {
            0.0
        });
        let mut setting = Setting {
            ketamine: near,
            usage: 0.5,
            brake: lab.brake,
            links: 0.5,
            clock: if lab.signalling {
                Clock::Milliseconds
            } else {
                Clock::Block
            },
        };
        match beat {
            Beat::Quiet => (setting.links, setting.clock) = (slide, Clock::Milliseconds),
            Beat::Arrive => setting.ketamine = Micromolar(near.0 * slide),
            Beat::Block => setting.usage = slide,
            Beat::Brake => {}
            Beat::Burst => setting.ketamine = amount(slide),
            Beat::Growth => {
                // The sender signals more often where the brake holds less.
                setting.brake = Brake::Hand(1.0 - slide);
                setting.clock = Clock::Hours;
            }
            Beat::Links => setting.clock = Clock::Days,
        }
        setting
    }

    /// The day the reader has set; none where it runs by itself.
    pub fn day(&self) -> Option<f32> {
        let slide = self.slides[Beat::Links as usize];
        (self.beat() == Some(Beat::Links) && self.lab.day_by_hand).then(|| days(slide))
    }

    /// Ketamine near as at the session's moment: the two chapters' one bridge.
    pub fn level_now(&self, pack: &Pack) -> f32 {
        let level = self.course().middle(self.minute(pack));
        level.clamp(0.0, 1.0) as f32
    }
}
