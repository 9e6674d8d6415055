use super::{Gate, GateKind, Pore};
use crate::science::chance::Chance;
use crate::science::constants::published::{AMPA, NMDA};
use crate::science::gates::{Nmda, Receptors};
use crate::science::magnesium;

/// AMPA gates that even the weakest links have.
const FEWEST: usize = 20;

/// How many of the 80 AMPA gates links of this strength have.
pub(super) fn ampa_there(links: f32) -> usize {
    FEWEST + (links * (AMPA - FEWEST) as f32 + 0.5) as usize
}

/// The gates as they are seen.
#[derive(Clone, Debug)]
pub(super) struct Drawn {
    gates: [Gate; AMPA + NMDA],
    /// Per NMDA gate, drawn anew as it opens: magnesium has left it if the share without magnesium is higher.
    magnesium: [f32; NMDA],
    /// The most NMDA gates open without ketamine since the last signal.
    peak: usize,
    chance: Chance,
}

impl Drawn {
    pub(super) fn new(seed: u64, receptors: &Receptors) -> Self {
        let mut chance = Chance::new(!seed);
        let places = receptors.places();
        let gates = std::array::from_fn(|at| Gate {
            kind: if at < AMPA {
                GateKind::Ampa
            } else {
                GateKind::Nmda
            },
            x: places[at].x,
            y: places[at].y,
            there: true,
            open: false,
            pore: Pore::Shut,
        });
        Self {
            gates,
            magnesium: std::array::from_fn(|_| chance.share()),
            peak: 0,
            chance,
        }
    }

    pub(super) fn gates(&self) -> &[Gate] {
        &self.gates
    }

    /// A signal goes out: the highest count starts anew.
    pub(super) fn restart(&mut self) {
        self.peak = self.nmda()[1];
    }

    /// The most NMDA gates open without ketamine since the last signal.
    pub(super) fn nmda_peak(&self) -> usize {
        self.peak
    }

    /// How many NMDA gates hold ketamine, and how many are open without it.
    pub(super) fn nmda(&self) -> [usize; 2] {
        let count =
            |test: fn(&Gate) -> bool| self.gates[AMPA..].iter().filter(|gate| test(gate)).count();
        [count(holds), count(|gate| gate.open && !holds(gate))]
    }

    /// As the receptors are now, after each tick.
    pub(super) fn update(&mut self, receptors: &Receptors, blocked: f32) {
        let (ampa, nmda) = self.gates.split_at_mut(AMPA);
        for (at, (gate, open)) in ampa.iter_mut().zip(receptors.ampa()).enumerate() {
            gate.there = at < receptors.there() || *open;
            gate.open = *open;
            gate.pore = if *open { Pore::Open } else { Pore::Shut };
        }
        let voltage = magnesium::voltage(receptors.open().ampa as f64);
        let clear = magnesium::clear(voltage) as f32;
        for (at, (gate, state)) in nmda.iter_mut().zip(receptors.nmda()).enumerate() {
            let open = *state == Nmda::Open;
            if open && !gate.open {
                self.magnesium[at] = self.chance.share();
            }
            gate.open = open;
            // Of 20 gates, those with the lowest ranks: the count is the share, rounded.
            let rank = (at * 7 + 3) % NMDA;
            gate.pore = match (rank as f32 + 0.5 < blocked * NMDA as f32, open) {
                (true, true) => Pore::KetamineOpen,
                (true, false) => Pore::KetamineShut,
                (false, _) if self.magnesium[at] >= clear => Pore::Magnesium,
                (false, true) => Pore::Open,
                (false, false) => Pore::Shut,
            };
        }
        self.peak = self.peak.max(self.nmda()[1]);
    }
}

fn holds(gate: &Gate) -> bool {
    matches!(gate.pore, Pore::KetamineOpen | Pore::KetamineShut)
}
