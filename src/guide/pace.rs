use crate::content::RouteId;
use crate::science::InfusionMinutes;
use std::fmt::Write;

/// The pack tells the story of a drip of the usual length, in its minutes. This turns them into those of a clinic's
/// own drip and back: during the drip they stretch with it, after its end they follow later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace(InfusionMinutes);

impl Pace {
    /// Of a route; those without a drip go as the pack tells.
    pub fn of(route: RouteId, drip: InfusionMinutes) -> Self {
        Self(match route {
            RouteId::Iv => drip,
            _ => InfusionMinutes::default(),
        })
    }

    /// Minutes from the start of this drip, for minutes of the usual one.
    pub fn real(self, usual: f64) -> f64 {
        shift(usual, usual_end(), self.end())
    }

    /// Minutes of the usual drip, for those of this one.
    pub fn usual(self, real: f64) -> f64 {
        shift(real, self.end(), usual_end())
    }

    /// A passage with each `{@minute}` of the usual drip as the minute of this one.
    pub fn tell(self, say: &str) -> String {
        let mut parts = say.split("{@");
        let mut told = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let Some((minute, rest)) = part.split_once('}') else {
                continue;
            };
            let usual = minute.parse::<u16>().unwrap_or_default();
            let _ = write!(
                told,
                "{}{rest}",
                libm::round(self.real(usual.into())) as i32
            );
        }
        told
    }

    /// The share of the drip's time that a minute is.
    pub fn run(self, real: f64) -> f64 {
        real / self.end()
    }

    fn end(self) -> f64 {
        self.0.end().0
    }
}

fn usual_end() -> f64 {
    InfusionMinutes::default().end().0
}

/// The minute, when the drip that ended at `from` ends at `to`.
fn shift(minute: f64, from: f64, to: f64) -> f64 {
    match minute {
        before if before <= 0.0 => before,
        during if during < from => during * to / from,
        after => after - from + to,
    }
}
