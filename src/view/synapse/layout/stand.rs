//! How the gates of the synapse picture stand at a state, and how shares become numbers of things.

use super::places::{AMPA, NMDA};
use crate::guide::Synapse;
use crate::view::synapse::mark::State;

/// Which AMPA gates are there, and which of those are open.
pub fn ampa(state: &Synapse) -> [(bool, State); AMPA.len()] {
    let there = 4 + share(AMPA.len() - 4, state.links);
    let open = share(there, state.ampa);
    std::array::from_fn(|i| (i < there, if i < open { State::Open } else { State::Shut }))
}

/// How each NMDA gate stands. The first are caught by ketamine; of the rest some are open, and where the cell is
/// quiet magnesium plugs most of the others.
pub fn nmda(state: &Synapse) -> [State; NMDA.len()] {
    let caught = share(NMDA.len(), state.blocked);
    let open = share(NMDA.len() - caught, 0.2 + 0.65 * state.glutamate);
    std::array::from_fn(|i| match i {
        _ if i < caught => State::Ketamine,
        _ if i < caught + open => State::Open,
        _ if i % 4 == 3 || state.ampa > 0.3 + 0.06 * i as f32 => State::Shut,
        _ => State::Magnesium,
    })
}

/// That share of `count`, as a number of things.
pub fn share(count: usize, share: f32) -> usize {
    (count as f32 * share).round() as usize
}

#[cfg(test)]
mod tests {
    use super::super::places::Place;
    use super::*;
    use crate::view::synapse::mark::Kind;

    /// Holds how many gates of the brake cell, and how many in all, ketamine sits in.
    fn check(blocked: f32, brake: usize, all: usize) {
        let stand = nmda(&Synapse {
            blocked,
            ..Synapse::default()
        });
        let caught = |(_, state): &(_, State)| *state == State::Ketamine;
        let gates = || NMDA.into_iter().zip(stand);
        let on_brake =
            |((kind, place), _): &((Kind, Place), State)| *kind == Kind::Nmda && place.0 > 500.0;
        assert_eq!(
            gates().filter(caught).filter(on_brake).count(),
            brake,
            "brake cell at {blocked}"
        );
        assert_eq!(gates().filter(caught).count(), all, "all at {blocked}");
    }

    #[test]
    fn ketamine_sits_first_in_the_brake_cell_and_in_a_third_of_its_gates_at_most() {
        check(0.0, 0, 0);
        check(0.1, 1, 1);
        check(0.34, 1, 4);
    }

    #[test]
    fn magnesium_plugs_a_quiet_cell_and_leaves_a_busy_one() {
        let plugged = |ampa| {
            let stand = nmda(&Synapse {
                ampa,
                ..Synapse::default()
            });
            stand
                .into_iter()
                .filter(|state| *state == State::Magnesium)
                .count()
        };
        assert!(plugged(0.0) > NMDA.len() / 2);
        assert_eq!(plugged(1.0), 0);
    }
}
