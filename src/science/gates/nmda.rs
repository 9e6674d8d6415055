use crate::science::chance::{Chance, Odds};

/// Rates of the NMDA gate with five states, C0 - C1 - C2, C2 - D, C2 - O.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NmdaRates {
    /// One molecule to one free site, per mM and ms.
    pub binds: f64,
    /// One molecule from one taken site, per ms.
    pub leaves: f64,
    /// C2 to D, per ms.
    pub tires: f64,
    /// D to C2, per ms.
    pub recovers: f64,
    /// C2 to O, per ms.
    pub opens: f64,
    /// O to C2, per ms.
    pub shuts: f64,
}

/// The set the picture uses (Destexhe 1996, after `destexhe1994`; secondary).
pub const DESTEXHE: NmdaRates = NmdaRates {
    binds: 5.0,
    leaves: 0.0129,
    tires: 0.0084,
    recovers: 0.0068,
    opens: 0.0465,
    shuts: 0.0738,
};

/// A second set, for checks (`lester1992`; secondary).
pub const LESTER_JAHR: NmdaRates = NmdaRates {
    binds: 5.0,
    leaves: 0.0067,
    tires: 0.0152,
    recovers: 0.0094,
    opens: 0.0838,
    shuts: 0.0838,
};

/// Shares of many gates in each state; they add up to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NmdaShares {
    /// No molecule bound.
    pub none: f64,
    /// One bound.
    pub one: f64,
    /// Two bound, shut.
    pub two: f64,
    /// Two bound, tired (desensitised).
    pub tired: f64,
    /// Two bound, open.
    pub open: f64,
}

impl NmdaShares {
    /// At rest.
    pub const REST: Self = Self {
        none: 1.0,
        one: 0.0,
        two: 0.0,
        tired: 0.0,
        open: 0.0,
    };

    /// Lets `ms`, at most 0.01, pass at this level, mM: by the midpoint.
    #[must_use]
    pub fn step(self, rates: &NmdaRates, glutamate: f64, ms: f64) -> Self {
        let half = self.along(self.slope(rates, glutamate), ms / 2.0);
        self.along(half.slope(rates, glutamate), ms)
    }

    fn slope(self, rates: &NmdaRates, glutamate: f64) -> Self {
        let first = 2.0 * rates.binds * glutamate * self.none - rates.leaves * self.one;
        let second = rates.binds * glutamate * self.one - 2.0 * rates.leaves * self.two;
        let tiring = rates.tires * self.two - rates.recovers * self.tired;
        let opening = rates.opens * self.two - rates.shuts * self.open;
        Self {
            none: -first,
            one: first - second,
            two: second - tiring - opening,
            tired: tiring,
            open: opening,
        }
    }

    fn along(self, by: Self, ms: f64) -> Self {
        Self {
            none: self.none + by.none * ms,
            one: self.one + by.one * ms,
            two: self.two + by.two * ms,
            tired: self.tired + by.tired * ms,
            open: self.open + by.open * ms,
        }
    }
}

/// One gate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Nmda {
    /// C0.
    #[default]
    None,
    /// C1.
    One,
    /// C2.
    Two,
    /// D.
    Tired,
    /// O.
    Open,
}

/// What may happen to one gate within one stride.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NmdaOdds {
    /// One molecule in its patch binds to the first, then to the second site.
    pub binds: [Odds; 2],
    one_leaves: Odds,
    /// From C2: a molecule leaves; it leaves or the gate tires; it leaves, the gate tires or opens.
    two: [Odds; 3],
    recovers: Odds,
    shuts: Odds,
}

impl NmdaOdds {
    /// For a stride of `ms`, with one molecule in the patch counting `level` mM.
    pub fn new(rates: &NmdaRates, ms: f64, level: f64) -> Self {
        let ways = [2.0 * rates.leaves, rates.tires, rates.opens];
        let all = ways[0] + ways[1] + ways[2];
        let any = -libm::expm1(-all * ms);
        let share = |sum: f64| Odds::of(any * sum / all);
        Self {
            binds: [2.0, 1.0].map(|sites| Odds::within(sites * rates.binds * level, ms)),
            one_leaves: Odds::within(rates.leaves, ms),
            two: [share(ways[0]), share(ways[0] + ways[1]), share(all)],
            recovers: Odds::within(rates.recovers, ms),
            shuts: Odds::within(rates.shuts, ms),
        }
    }
}

impl Nmda {
    /// Molecules it holds.
    pub const fn holds(self) -> u32 {
        match self {
            Self::None => 0,
            Self::One => 1,
            Self::Two | Self::Tired | Self::Open => 2,
        }
    }

    /// How likely one molecule in its patch binds.
    #[inline]
    pub const fn binding(self, odds: &NmdaOdds) -> Odds {
        match self {
            Self::None => odds.binds[0],
            Self::One => odds.binds[1],
            _ => Odds::NEVER,
        }
    }

    /// With one molecule more.
    #[inline]
    #[must_use]
    pub const fn bound(self) -> Self {
        match self {
            Self::None => Self::One,
            Self::One => Self::Two,
            other => other,
        }
    }

    /// After one stride without binding.
    #[must_use]
    pub fn moved(self, odds: &NmdaOdds, chance: &mut Chance) -> Self {
        if self == Self::None {
            return self;
        }
        let draw = Odds(chance.bits());
        match self {
            Self::One if draw < odds.one_leaves => Self::None,
            Self::Two if draw < odds.two[0] => Self::One,
            Self::Two if draw < odds.two[1] => Self::Tired,
            Self::Two if draw < odds.two[2] => Self::Open,
            Self::Tired if draw < odds.recovers => Self::Two,
            Self::Open if draw < odds.shuts => Self::Two,
            same => same,
        }
    }
}
