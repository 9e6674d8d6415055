//! How a deed in the brain chapter came out.

use super::{Act, Guide, share_words};
use crate::content::{Fill, Pack};
use crate::science::bridge::{blocked_brake, blocked_receiver};
use crate::science::lab::{Depth, Reading};

/// What differs less is as good as alike.
pub(super) const ALIKE: f32 = 0.05;

/// So near to where it leads, a share has come there.
const THERE: f32 = 0.02;

/// Sentences about what was not there to be washed out.
const FREE_ALREADY: usize = 3;

impl Guide {
    /// The deed under way has come to its end.
    pub(super) fn ended(&self) -> bool {
        let (lab, reading) = (&self.lab, &self.lab.reading);
        let rests = reading.moving <= 0.0;
        match lab.act {
            // Glutamate has spread, and both kinds of gates have had their most.
            Some(Act::Signal) => {
                let over =
                    reading.ampa_open < reading.ampa_peak && reading.nmda_open < reading.nmda_peak;
                reading.scale >= 1.0 && (rests || over)
            }
            Some(Act::Bring) if lab.depth == Depth::Gate => lab.holds(),
            Some(Act::Wash) if lab.depth == Depth::Gate => !lab.holds(),
            Some(Act::Bring | Act::Slow | Act::Wash | Act::Compare) => self.there(),
            Some(Act::Release) => reading.brake < ALIKE,
            None => false,
        }
    }

    /// Block is where the setting leads.
    fn there(&self) -> bool {
        let (reading, ketamine) = (&self.lab.reading, self.setting().ketamine);
        (reading.blocked_brake - blocked_brake(ketamine)).abs() < THERE
            && (reading.blocked_receiver - blocked_receiver(ketamine)).abs() < THERE
    }

    /// What was seen of a deed.
    pub(super) fn outcome(&self, act: Act, pack: &Pack) -> String {
        let (lab, reading) = (&self.lab, &self.lab.reading);
        let seen = match act {
            Act::Signal => usize::from(reading.nmda_blocked >= 1.0),
            Act::Wash if lab.depth == Depth::Gate && !lab.held => FREE_ALREADY,
            Act::Bring | Act::Wash => lab.depth as usize,
            Act::Release | Act::Slow => 0,
            Act::Compare => compared(reading, lab.other.as_ref()),
        };
        let count = |number: f32| (libm::roundf(number) as u32).to_string();
        let seen = pack.brain.lab.acts[act as usize].seen.get(seen);
        seen.map_or(String::new(), |say| {
            say.fill(&[
                ("green", &count(reading.ampa_peak)),
                ("blue", &count(reading.nmda_peak)),
                ("blocked", &count(reading.nmda_blocked)),
                ("share", &share_words(reading.blocked_brake, pack)),
            ])
        })
    }
}

/// More, less, or alike.
fn compared(with: &Reading, without: Option<&Reading>) -> usize {
    let without = without.map_or(1.0, |reading| reading.glutamate);
    match with.glutamate - without {
        more if more > ALIKE => 0,
        less if less < -ALIKE => 1,
        _ => 2,
    }
}
