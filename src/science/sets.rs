//! Published adult disposition sets, each for 70 kg. Facts 6.2; how far each value was checked stands there.

use super::{Litres, LitresPerHour, Mammillary, Milligrams, PerMinute, Side};

/// The body all sets are scaled to, kg.
const BODY: f64 = 70.0;

/// One common research dose (facts 6.3). A scale for the sums, never shown: it cancels out of every share.
pub const REFERENCE_DOSE: Milligrams = Milligrams(0.5 * BODY);

/// Kamp 2020, three compartments, arterial-like, 14 raw data sets; the middle of every band.
/// Source `kamp2020`, doi:10.1097/ALN.0000000000003577; V1 25 L, V2 56 L, V3 157 L, CL 84, Q2 161, Q3 79 L/h.
pub const KAMP: Mammillary = {
    let volume = Litres(25.0);
    Mammillary {
        volume,
        leaving: LitresPerHour(84.0).out_of(volume),
        near: Side::from_flow(volume, LitresPerHour(161.0), Litres(56.0)),
        far: Some(Side::from_flow(volume, LitresPerHour(79.0), Litres(157.0))),
    }
};

/// Domino 1982, three compartments, surgical patients: rises and falls fastest.
/// Source `domino1982`, PMID 7198883; V1 0.063 L/kg, k in 1/min.
pub const DOMINO: Mammillary = Mammillary {
    volume: Litres(0.063 * BODY),
    leaving: PerMinute(0.4381),
    near: Side {
        out: PerMinute(0.5921),
        back: PerMinute(0.2470),
    },
    far: Some(Side {
        out: PerMinute(0.5900),
        back: PerMinute(0.0146),
    }),
};

/// Clements 1981, two compartments, venous: rises and falls slowest.
/// Source `clements1981`, doi:10.1093/bja/53.1.27; V1 1.7522 L/kg, k in 1/min.
pub const CLEMENTS: Mammillary = Mammillary {
    volume: Litres(1.7522 * BODY),
    leaving: PerMinute(0.0109),
    near: Side {
        out: PerMinute(0.0186),
        back: PerMinute(0.0137),
    },
    far: None,
};
