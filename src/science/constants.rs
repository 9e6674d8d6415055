//! Every constant of the synapse model: unit, value, source key. `docs/model.md` has the same table.
//!
//! Lengths are nm, times of the signal ms, levels of glutamate mM, of ketamine µM, voltages mV.

/// What is published.
pub mod published {
    /// Diffusion of glutamate in the cleft, nm² per ms (0.33 µm²/ms; `nielsen2004`).
    pub const DIFFUSION: f64 = 330_000.0;
    /// Width of the cleft, nm (`savtchenko2007`).
    pub const WIDTH: f64 = 20.0;
    /// Glutamate molecules in one vesicle (`franks2002`).
    pub const VESICLE: usize = 3000;
    /// AMPA gates of the model synapse (`franks2002`).
    pub const AMPA: usize = 80;
    /// NMDA gates of the model synapse (`franks2002`).
    pub const NMDA: usize = 20;
    /// Highest glutamate of the measured pulse, mM (`clements1992`).
    pub const PULSE_PEAK: f64 = 1.1;
    /// Time constant of the measured pulse's fall, ms (`clements1992`).
    pub const PULSE_FALL: f64 = 1.2;
    /// AMPA, two states: opening, per mM and ms (`destexhe1994`).
    pub const AMPA_OPENING: f64 = 1.1;
    /// AMPA, two states: shutting, per ms (`destexhe1994`).
    pub const AMPA_SHUTTING: f64 = 0.19;
    /// NMDA, two states: opening, per mM and ms (`destexhe1994`).
    pub const NMDA_OPENING: f64 = 0.072;
    /// NMDA, two states: shutting, per ms (`destexhe1994`).
    pub const NMDA_SHUTTING: f64 = 0.0066;
    /// Voltage at which magnesium's hold falls by e, per mV (`jahr1990`).
    pub const MAGNESIUM_SLOPE: f64 = 0.062;
    /// Magnesium that holds half the gates at 0 mV, mM (`jahr1990`).
    pub const MAGNESIUM_HALF: f64 = 3.57;
    /// Magnesium outside, mM.
    pub const MAGNESIUM: f64 = 1.0;
    /// Ketamine that holds half the gates of kind 2A at 1 mM magnesium, µM (`kotermanski2009`, unchecked).
    pub const HALF_2A: f64 = 5.35;
    /// The same for kind 2B (`kotermanski2009`, unchecked).
    pub const HALF_2B: f64 = 5.08;
    /// The same for kind 2C, thought to be common on brake cells (`kotermanski2009`, unchecked).
    pub const HALF_2C: f64 = 1.18;
    /// Free ketamine at the peak of a session, µM: 185 ng/mL (`zanos2018`) is 0.78 µM, of which about 0.6 is unbound.
    pub const TREATMENT: f32 = 0.6;
    /// Molecules in one nm³ at 1 mM: Avogadro's number.
    pub const PER_CUBIC_NM: f64 = 6.022_140_76e-4;
}

/// What was chosen here: enough to show the idea, not measured. Nothing else is tuned.
pub mod illustrative {
    /// Where uptake takes glutamate, nm from the centre (order of the distance to the next synapse, `rusakov1998`).
    pub const RIM: f64 = 1000.0;
    /// Side of the square patch of membrane that one gate answers for, nm: 100 of them are a disc 203 nm in radius.
    pub const PATCH: f32 = 36.0;
    /// Ketamine entering open gates, per µM and s (order of magnitude 0.03 to 0.1, unchecked).
    pub const KON: f32 = 0.04;
    /// Voltage of a cell at rest, mV.
    pub const REST: f64 = -65.0;
    /// Open AMPA gates that bring the voltage half the way from rest to 0 mV.
    pub const HALF_WAY: f64 = 40.0;
    /// Firing of the brake cell without ketamine, share of its highest.
    pub const BRAKE_USUAL: f32 = 0.8;
    /// How much of the sender a brake cell at its highest takes away.
    pub const BRAKE_WEIGHT: f32 = 0.75;
    /// Share of the receiver's drive that comes through AMPA gates; the rest comes through NMDA gates.
    pub const AMPA_SHARE: f32 = 0.8;
    /// How far behind a cell follows, s. In life it is milliseconds: slowed so that an eye can follow.
    pub const LAG: f32 = 2.0;
    /// How long one drawn opening of the single gate lasts, s; it stands for very many.
    pub const DRAWN_OPEN: f32 = 4.0;
    /// How long until the next one at full use, s.
    pub const DRAWN_SHUT: f32 = 2.0;
    /// How fast the burst fades, h (ketamine's level falls that fast).
    pub const BURST_FADES: f32 = 1.5;
    /// Growth signal made by AMPA at twice its usual, per h.
    pub const SIGNAL_MADE: f32 = 1.5;
    /// How fast the growth signal fades, h: sets the peak of links at about a day (`li2010`).
    pub const SIGNAL_FADES: f32 = 7.5;
    /// Links made by the strongest growth signal, per h.
    pub const LINKS_MADE: f32 = 0.15;
    /// How fast links fade, h (a week; days to weeks).
    pub const LINKS_FADE: f32 = 168.0;
}
