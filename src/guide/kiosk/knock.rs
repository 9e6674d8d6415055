//! The hidden way to the self-check: five taps in a corner, then hold.

/// Taps before the one that is held.
const TAPS: u8 = 5;

/// Milliseconds between two taps, at most.
const PAUSE: f64 = 1000.0;

/// Milliseconds to hold.
const HOLD: f64 = 2000.0;

/// What a finger in the corner does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Knocked {
    /// It comes down.
    Down,
    /// It goes up.
    Up,
    /// Somewhere else on the screen something was touched.
    Elsewhere,
    /// Time passes.
    Waits,
}

/// How far somebody has come.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Knock {
    taps: u8,
    /// When the finger last came down, and whether it is still there.
    last: Option<(f64, bool)>,
}

impl Knock {
    /// What happens at a time in milliseconds; true once the last touch was held long enough.
    pub fn on(&mut self, what: Knocked, now: f64) -> bool {
        match (what, self.last) {
            (Knocked::Down, last) => {
                let soon = last.is_some_and(|(before, down)| !down && now - before <= PAUSE);
                self.taps = if soon { self.taps } else { 0 };
                self.last = Some((now, true));
                false
            }
            (Knocked::Up, Some((since, true))) => {
                let held = self.held(now);
                self.taps = if now - since > PAUSE {
                    0
                } else {
                    self.taps + 1
                };
                self.last = Some((since, false));
                held && self.over()
            }
            (Knocked::Waits, _) => self.held(now) && self.over(),
            (Knocked::Elsewhere, _) => {
                *self = Self::default();
                false
            }
            (Knocked::Up, _) => false,
        }
    }

    fn held(&self, now: f64) -> bool {
        self.taps >= TAPS && matches!(self.last, Some((since, true)) if now - since >= HOLD)
    }

    fn over(&mut self) -> bool {
        *self = Self::default();
        true
    }
}
