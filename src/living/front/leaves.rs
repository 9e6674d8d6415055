//! How far each gate is seen to be open: it follows the model in a breath's beginning, it does not jump.

use crate::science::lab::Gate;

/// How fast a gate that opens is seen to open: share of the way in a second.
const PACE: f32 = 9.0;

/// 0 shut, 1 open, for each gate.
#[derive(Clone, Debug, Default)]
pub struct Leaves {
    open: Vec<f32>,
}

impl Leaves {
    /// Follows the gates; true while any is on its way.
    pub fn follow(&mut self, gates: &[Gate], seconds: f32) -> bool {
        self.open.resize(gates.len(), 0.0);
        let by = if seconds <= 0.0 || seconds > 0.2 {
            1.0
        } else {
            PACE * seconds
        };
        let mut moving = false;
        for (open, gate) in self.open.iter_mut().zip(gates) {
            let way = f32::from(u8::from(gate.open)) - *open;
            *open += way.max(-by).min(by);
            moving |= way.abs() > by;
        }
        moving
    }

    /// Of one gate.
    pub fn of(&self, gate: usize) -> f32 {
        self.open.get(gate).copied().unwrap_or_default()
    }
}
