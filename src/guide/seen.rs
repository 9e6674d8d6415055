//! From the living picture to sentences: its state, and how a deed of the reader came out.

use super::{Act, Beat, Guide};
use crate::content::{Fill, Pack};
use crate::science::lab::{Depth, Reading};

/// A sentence stands at least so long, seconds.
const STANDS: f64 = 2.0;

/// What differs less is as good as alike.
const ALIKE: f32 = 0.05;

impl Guide {
    /// Says the next thing about the picture, once the last has stood long enough.
    pub(super) fn say_next(&mut self, seconds: f64, pack: &Pack) {
        self.lab.stood += seconds;
        if self.lab.stood < STANDS && !self.lab.said.is_empty() {
            return;
        }
        // What the reader did comes first.
        let deed = self.result(pack);
        let next = if deed == self.lab.said_of_deed {
            let said = describe(self, pack);
            self.lab.turn += 1;
            said[self.lab.turn % said.len()].clone()
        } else {
            self.lab.said_of_deed.clone_from(&deed);
            deed
        };
        if !next.is_empty() && next != self.lab.said {
            (self.lab.said, self.lab.stood) = (next, 0.0);
        }
    }

    /// How the last deed came out; empty where there was none.
    pub fn result(&self, pack: &Pack) -> String {
        let lab = &self.lab;
        let Some(act) = lab.act else {
            return String::new();
        };
        let deed = &pack.brain.lab.acts[act as usize];
        if !lab.done {
            return deed.during.clone();
        }
        let reading = &lab.reading;
        let seen = match act {
            Act::Signal => usize::from(reading.nmda_blocked >= 1.0),
            Act::Bring | Act::Wash => usize::from(lab.depth != Depth::Gate),
            Act::Release => 0,
            Act::Compare => compared(reading, lab.other.as_ref()),
        };
        let count = |number: f32| (libm::roundf(number) as u32).to_string();
        deed.seen.get(seen).map_or(String::new(), |say| {
            say.fill(&[
                ("green", &count(reading.ampa_peak)),
                ("blue", &count(reading.nmda_peak)),
                ("blocked", &count(reading.nmda_blocked)),
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

/// What can be said of the picture now, the first most worth saying.
pub fn describe(guide: &Guide, pack: &Pack) -> Vec<String> {
    let (lab, said) = (&guide.lab, &pack.brain.lab.said);
    let reading = &lab.reading;
    let share = |of: f32| share_words(of, pack);
    let links = || {
        said.links[if reading.days < 0.6 {
            0
        } else {
            1 + usize::from(reading.days > 7.0)
        }]
        .clone()
    };
    match (lab.depth, guide.beat()) {
        (_, Some(Beat::Links)) => vec![links()],
        (Depth::Gate, _) => vec![said.pores[(reading.pore as usize).min(4)].clone()],
        (Depth::Synapse, Some(Beat::Growth)) => vec![said.growth[third(reading.growth)].clone()],
        (Depth::Synapse, _) if lab.signalling || guide.beat() == Some(Beat::Quiet) => {
            let [green, blue] = [reading.ampa_open, reading.nmda_open].map(|open| open as u32);
            vec![if green + blue == 0 {
                said.shut.clone()
            } else {
                let [green, blue] = [green, blue].map(|open| open.to_string());
                said.gates.fill(&[("green", &green), ("blue", &blue)])
            }]
        }
        (Depth::Synapse, _) => {
            vec![
                said.receiver
                    .fill(&[("share", &share(reading.blocked_receiver))]),
            ]
        }
        (Depth::Circuit, _) => {
            let more = usize::from(reading.glutamate > 1.0 - ALIKE)
                + usize::from(reading.glutamate > 1.0 + ALIKE);
            vec![
                said.brake.fill(&[("share", &share(reading.blocked_brake))]),
                said.glutamate[more].clone(),
            ]
        }
    }
}

/// How many of the gates, in words.
pub fn share_words(share: f32, pack: &Pack) -> String {
    // Where one word ends and the next begins, between none, 1 of 10, 1 of 5, 1 of 3, half, most.
    const EDGES: [f32; 5] = [0.03, 0.15, 0.27, 0.42, 0.6];
    let index = EDGES.iter().filter(|edge| share > **edge).count();
    pack.ui.brain.shares[index].clone()
}

/// Low, middle or high third.
pub fn third(share: f32) -> usize {
    usize::from(share >= 1.0 / 3.0) + usize::from(share >= 2.0 / 3.0)
}
