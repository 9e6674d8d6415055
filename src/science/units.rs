//! Units as types, so that hours never meet minutes by accident.

/// Minutes from the start of the dose; negative before it. The first spray starts the spray's clock.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Minutes(pub f64);

/// A rate constant, 1/min.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct PerMinute(pub f64);

/// A volume of distribution, L.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Litres(pub f64);

/// A clearance as papers print it, L/h.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct LitresPerHour(pub f64);

/// An amount that reaches the blood, mg. For developers only: never shown to a reader.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Milligrams(pub f64);

/// A level in plasma, ng/mL. For developers only: never shown to a reader.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct NanogramsPerMillilitre(pub f64);

impl LitresPerHour {
    /// The rate constant of this flow out of `volume`.
    pub(super) const fn out_of(self, volume: Litres) -> PerMinute {
        PerMinute(self.0 / 60.0 / volume.0)
    }
}
