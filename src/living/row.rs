//! Which gates stand where: most on the stage at their places, and nine of the foremost in a row on the cut edge, cut
//! open themselves. There they keep their order from left to right, but are spread evenly: so much is drawn, not measured.

use super::lens::{CUT, Lens, Seen};
use crate::science::lab::{Gate, GateKind};

/// Where blue gates stand in the front row; the middle one is that of the gate's sheet.
pub const BLUE: [f32; 3] = [165.0, 320.0, 475.0];
/// Where green gates stand.
pub const GREEN: [f32; 6] = [106.0, 224.0, 263.0, 377.0, 416.0, 534.0];
/// Nothing on the stage stands nearer to the cut than this, radii.
const BACK: f32 = CUT - 0.07;

/// A gate of the front row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Front {
    /// Which gate.
    pub gate: usize,
    /// Across the synapse's sheet.
    pub x: f32,
    /// Blue or green.
    pub kind: GateKind,
}

/// A gate on the stage.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stood {
    /// Which gate.
    pub gate: usize,
    /// Where it is seen.
    pub at: Seen,
    /// Blue or green.
    pub kind: GateKind,
}

/// All gates in their places.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    /// The front row, from left to right within a kind.
    pub front: Vec<Front>,
    /// The stage, foremost first.
    pub stage: Vec<Stood>,
}

impl Rows {
    /// Places for gates on a stage of a radius, nm.
    pub fn new(gates: &[Gate], radius: f32) -> Self {
        let lens = Lens::new(radius);
        let mut order: Vec<usize> = (0..gates.len()).collect();
        sort(&mut order, |gate| -gates[gate].y);
        let mut rows = Self::default();
        for (kind, slots) in [(GateKind::Ampa, &GREEN[..]), (GateKind::Nmda, &BLUE[..])] {
            let foremost = order.iter().copied().filter(|&at| gates[at].kind == kind);
            let mut row: Vec<usize> = foremost.take(slots.len()).collect();
            sort(&mut row, |gate| gates[gate].x);
            let stood = row.into_iter().zip(slots);
            rows.front
                .extend(stood.map(|(gate, &x)| Front { gate, x, kind }));
        }
        let in_front = |gate: usize| rows.front.iter().any(|front| front.gate == gate);
        let stage = order.iter().copied().filter(|&gate| !in_front(gate));
        let stood = stage.filter_map(|gate| {
            let Gate { x, y, kind, .. } = gates[gate];
            let at = lens.see(x, y.min(BACK * radius), 0.0)?;
            Some(Stood { gate, at, kind })
        });
        rows.stage = stood.collect();
        rows.middle(gates);
        rows
    }

    /// The gate that the gate's sheet shows, the first blue one, changes places with the one in the middle.
    fn middle(&mut self, gates: &[Gate]) {
        let blue = |gate: &Gate| gate.kind == GateKind::Nmda;
        let Some(shown) = gates.iter().position(blue) else {
            return;
        };
        let centre = BLUE[1].to_bits();
        let Some(middle) = self
            .front
            .iter()
            .position(|front| front.x.to_bits() == centre)
        else {
            return;
        };
        let old = self.front[middle].gate;
        let fronts = self.front.iter_mut().map(|front| &mut front.gate);
        let stood = self.stage.iter_mut().map(|stood| &mut stood.gate);
        if let Some(place) = fronts.chain(stood).find(|gate| **gate == shown) {
            *place = old;
            self.front[middle].gate = shown;
        }
    }
}

/// By insertion: a hundred gates, once. The library's own sorting is many times as large as this room's gates.
fn sort(gates: &mut [usize], by: impl Fn(usize) -> f32) {
    for at in 1..gates.len() {
        let mut to = at;
        while to > 0 && by(gates[to - 1]) > by(gates[to]) {
            gates.swap(to - 1, to);
            to -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::science::lab::Lab;

    #[test]
    fn every_gate_stands_somewhere_once() {
        let lab = Lab::new(1);
        let gates = lab.gates();
        let rows = Rows::new(gates, 250.0);
        let mut all: Vec<usize> = rows.front.iter().map(|front| front.gate).collect();
        all.extend(rows.stage.iter().map(|stood| stood.gate));
        all.sort_unstable();
        assert_eq!(all, (0..gates.len()).collect::<Vec<_>>());
        assert_eq!(rows.front.len(), BLUE.len() + GREEN.len());
    }

    #[test]
    fn the_shown_gate_is_in_the_middle_and_kinds_are_kept() {
        let lab = Lab::new(1);
        let gates = lab.gates();
        let rows = Rows::new(gates, 250.0);
        let first = gates.iter().position(|gate| gate.kind == GateKind::Nmda);
        let middle = rows
            .front
            .iter()
            .find(|front| (front.x - BLUE[1]).abs() < 0.1);
        assert_eq!(middle.map(|front| front.gate), first);
        assert!(
            rows.front
                .iter()
                .all(|front| gates[front.gate].kind == front.kind)
        );
        assert!(
            rows.stage
                .iter()
                .all(|stood| gates[stood.gate].kind == stood.kind)
        );
    }
}
