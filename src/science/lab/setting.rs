use super::{Brake, Micromolar, paces};

/// How near the picture is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Depth {
    /// Sender, brake cell and receiver.
    Circuit,
    /// One synapse.
    #[default]
    Synapse,
    /// One NMDA gate.
    Gate,
}

impl Depth {
    /// From far to near.
    pub const ALL: [Self; 3] = [Self::Circuit, Self::Synapse, Self::Gate];
}

/// Which clock runs; the others stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Clock {
    /// A signal.
    #[default]
    Milliseconds,
    /// Ketamine gets in and out.
    Block,
    /// A growth signal comes and goes.
    Hours,
    /// Links grow and fade.
    Days,
}

impl Clock {
    /// In the order of their numbers.
    pub const ALL: [Self; 4] = [Self::Milliseconds, Self::Block, Self::Hours, Self::Days];

    /// Hours of growth in a tick; none where growth stands.
    pub(super) fn growth(self) -> Option<f32> {
        match self {
            Self::Milliseconds | Self::Block => None,
            Self::Hours => Some(paces::HOURS_TICK),
            Self::Days => Some(paces::DAYS_TICK),
        }
    }
}

/// What a reader or a beat may set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setting {
    /// At the gates; 0 up to [`Setting::MOST`].
    pub ketamine: Micromolar,
    /// How often gates are opened: 0 never, 0.5 the usual, 1 the most.
    pub usage: f32,
    /// Who holds the brake.
    pub brake: Brake,
    /// Strength of the links at the start, 0 to 1.
    pub links: f32,
    /// Which clock runs.
    pub clock: Clock,
}

impl Setting {
    /// The most ketamine that counts.
    pub const MOST: Micromolar = Micromolar(100.0);

    /// The nearest setting that makes sense; what is no number counts 0.
    #[must_use]
    pub fn legal(self) -> Self {
        let share = |value: f32| within(value, 1.0);
        Self {
            ketamine: Micromolar(within(self.ketamine.0, Self::MOST.0)),
            usage: share(self.usage),
            brake: match self.brake {
                Brake::Model => Brake::Model,
                Brake::Hand(hold) => Brake::Hand(share(hold)),
            },
            links: share(self.links),
            clock: self.clock,
        }
    }
}

fn within(value: f32, most: f32) -> f32 {
    if value > 0.0 { value.min(most) } else { 0.0 }
}

impl Default for Setting {
    fn default() -> Self {
        Self {
            ketamine: Micromolar::NONE,
            usage: 0.5,
            brake: Brake::Model,
            links: 0.5,
            clock: Clock::default(),
        }
    }
}
