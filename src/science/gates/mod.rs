//! Gates of the receiver: AMPA with two states, NMDA with five, from the same rates once as shares and once gate by
//! gate.

mod ampa;
mod nmda;
mod patch;
mod receptors;
mod two_state;

pub use ampa::AmpaOdds;
pub use nmda::{DESTEXHE, LESTER_JAHR, Nmda, NmdaOdds, NmdaRates, NmdaShares};
pub use patch::{Patch, patches};
pub use receptors::{Open, Pace, Receptors};
pub use two_state::{AMPA, NMDA, TwoState};

/// Which kind of gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GateKind {
    /// Quick; opens for glutamate alone.
    Ampa,
    /// Slow; magnesium and ketamine sit in it.
    Nmda,
}

/// What is in the way of ions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pore {
    /// The gate is shut.
    #[default]
    Shut,
    /// Magnesium sits in it, shut or open.
    Magnesium,
    /// Open, and nothing in it.
    Open,
    /// Open, with ketamine in it.
    KetamineOpen,
    /// Shut, with ketamine trapped inside.
    KetamineShut,
}

/// One gate as it is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gate {
    /// Which kind.
    pub kind: GateKind,
    /// Across from the centre, nm.
    pub x: f32,
    /// Along from the centre, nm.
    pub y: f32,
    /// Whether it is in the membrane now: weak links have fewer AMPA gates.
    pub there: bool,
    /// Whether it stands open, whatever sits in it.
    pub open: bool,
    /// What is in the way.
    pub pore: Pore,
}
