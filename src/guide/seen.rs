//! From the state of the living picture to sentences.

use super::outcome::ALIKE;
use super::{Beat, Guide};
use crate::content::{Fill, Pack};
use crate::science::lab::Depth;

/// A sentence stands at least so long, seconds.
const STANDS: f64 = 2.0;

/// So long before another thing is said that the reader did not bring about.
const IDLE: f64 = 3.0;

/// So long before the first, which would else tell of what is only beginning.
const BEGINS: f64 = 1.0;

impl Guide {
    /// Says the next thing, once the last has stood long enough: how a deed came out, or what has changed.
    pub(super) fn say_next(&mut self, seconds: f64, pack: &Pack) {
        let first = self.lab.said.is_empty();
        self.lab.stood += seconds;
        if self.lab.stood < STANDS && !first {
            return;
        }
        if self.lab.result != self.lab.last[0] {
            let result = self.lab.result.clone();
            return self.say(0, result);
        }
        if self.lab.stood < if first { BEGINS } else { IDLE } {
            return;
        }
        let said = describe(self, pack);
        for _ in 0..said.len() {
            let kind = self.lab.turn % said.len();
            self.lab.turn += 1;
            if self.lab.last[kind + 1] != said[kind] {
                return self.say(kind + 1, said[kind].clone());
            }
        }
    }

    fn say(&mut self, kind: usize, sentence: String) {
        self.lab.last[kind].clone_from(&sentence);
        if !sentence.is_empty() {
            (self.lab.said, self.lab.stood) = (sentence, 0.0);
        }
    }
}

/// What can be said of the picture now, the first most worth saying.
pub fn describe(guide: &Guide, pack: &Pack) -> Vec<String> {
    let said = whole(guide, pack);
    if !guide.lab.compare {
        return said;
    }
    let with = &pack.brain.lab.said.with;
    let with = |say: &String| with.fill(&[("say", say)]);
    said.iter().map(with).collect()
}

/// As if there were no halves.
fn whole(guide: &Guide, pack: &Pack) -> Vec<String> {
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
        (_, Some(Beat::Growth)) => vec![said.growth[third(reading.growth)].clone()],
        (Depth::Gate, _) => vec![said.pores[(reading.pore as usize).min(4)].clone()],
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
