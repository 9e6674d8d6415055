//! Which marks of the synapse picture are there, and how they stand: [`marks`] is a function of [`Synapse`] and of
//! nothing else, and its answer has the same length, order and places for every state.

mod places;
mod stand;

use super::mark::{Kind, Mark, State};
use crate::guide::Synapse;
use places::{
    AMPA, ARM, BESIDE, DOCKED, GLUTAMATE, HALO, IONS, KETAMINE, LINKS, MAGNESIUM, NMDA, Place,
    SIGN, SPROUTS, VESICLES, afloat,
};
use stand::{ampa, nmda, share};

/// All marks of the picture, from the back to the front.
pub fn marks(state: &Synapse) -> Vec<Mark> {
    let mut all = Vec::with_capacity(128);
    growth(&mut all, state);
    gates(&mut all, state);
    floating(&mut all, state);
    put(&mut all, Kind::Sign, SIGN, state.brake > 0.4, State::Still);
    let arm = match state.brake {
        brake if brake > 0.6 => State::Hold,
        brake if brake > 0.3 => State::Ease,
        _ => State::Lift,
    };
    put(&mut all, Kind::Arm, ARM, true, arm);
    all
}

fn put(all: &mut Vec<Mark>, kind: Kind, (x, y, size): Place, on: bool, state: State) {
    all.push(Mark {
        kind,
        x,
        y,
        size,
        on,
        state,
    });
}

/// Halo, signals and links.
fn growth(all: &mut Vec<Mark>, state: &Synapse) {
    for (i, place) in HALO.into_iter().enumerate().rev() {
        put(
            all,
            Kind::Growth,
            place,
            i < share(HALO.len(), state.growth),
            State::Still,
        );
    }
    for (i, place) in SPROUTS.into_iter().enumerate() {
        put(
            all,
            Kind::Sprout,
            place,
            i < share(SPROUTS.len(), state.growth),
            State::Still,
        );
    }
    for (i, place) in LINKS.into_iter().enumerate() {
        let grown = state.links * LINKS.len() as f32 - i as f32;
        put(
            all,
            Kind::Link,
            place,
            grown > 0.0,
            if grown < 0.6 { State::Bud } else { State::Full },
        );
    }
}

/// Gates: first those on the stage, seen from above, then the cut ones in front.
fn gates(all: &mut Vec<Mark>, state: &Synapse) {
    let (ampa, nmda) = (ampa(state), nmda(state));
    for front in [false, true] {
        for ((kind, place), (on, stand)) in AMPA.into_iter().zip(ampa) {
            if (kind == Kind::Ampa) == front {
                put(all, kind, place, on, stand);
            }
            if kind == Kind::Ampa && front {
                let (x, y, size) = place;
                for (dx, dy, inward) in IONS {
                    let at = (x + dx + (288.0 - x) * inward, y + dy * size, 1.0);
                    put(all, Kind::Ion, at, on && stand == State::Open, State::Still);
                }
            }
        }
        for ((kind, place), stand) in NMDA.into_iter().zip(nmda) {
            if (kind == Kind::Nmda) == front {
                put(all, kind, place, true, stand);
            }
        }
    }
}

/// Vesicles, and what floats.
fn floating(all: &mut Vec<Mark>, state: &Synapse) {
    let out = share(DOCKED, state.glutamate);
    for (i, place) in VESICLES.into_iter().enumerate() {
        put(
            all,
            Kind::Vesicle,
            place,
            true,
            if i < out { State::Open } else { State::Shut },
        );
    }
    for place in MAGNESIUM {
        put(all, Kind::Magnesium, place, state.ampa > 0.35, State::Still);
    }
    for i in 0..KETAMINE {
        put(
            all,
            Kind::Ketamine,
            afloat(i),
            i < share(KETAMINE, state.ketamine),
            State::Still,
        );
    }
    for i in 0..GLUTAMATE {
        put(
            all,
            Kind::Glutamate,
            afloat(KETAMINE + i),
            i < share(GLUTAMATE, state.glutamate),
            State::Still,
        );
    }
    for (i, place) in BESIDE.into_iter().enumerate() {
        put(
            all,
            Kind::Ketamine,
            place,
            i < share(BESIDE.len(), state.ketamine),
            State::Still,
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Holds `test` for the marks of every beat along its slide.
    fn check(test: impl Fn(&Synapse, &[Mark])) {
        for beat in 0..Synapse::BEATS {
            for step in 0..=10_u8 {
                let state = Synapse::beat(beat, f32::from(step) / 10.0);
                test(&state, &marks(&state));
            }
        }
    }

    fn count(marks: &[Mark], kind: Kind, state: State) -> usize {
        marks
            .iter()
            .filter(|mark| mark.kind == kind && mark.on && mark.state == state)
            .count()
    }

    #[test]
    fn only_on_and_state_ever_change() {
        let fixed = |mark: &Mark| Mark {
            on: true,
            state: State::Still,
            ..*mark
        };
        let first: Vec<Mark> = marks(&Synapse::default()).iter().map(fixed).collect();
        check(|_, marks| assert!(marks.iter().map(fixed).eq(first.iter().copied())));
    }

    #[test]
    fn every_mark_stands_in_the_picture() {
        let inside = |mark: &Mark| mark.x.min(mark.y) >= 0.0 && mark.x <= 640.0 && mark.y <= 480.0;
        check(|_, marks| assert!(marks.iter().all(inside)));
    }

    #[test]
    fn what_the_state_says_is_seen() {
        check(|state, marks| {
            assert_eq!(
                count(marks, Kind::Glutamate, State::Still),
                share(GLUTAMATE, state.glutamate),
                "{state:?}"
            );
            let blocked =
                [Kind::Nmda, Kind::NmdaAbove].map(|kind| count(marks, kind, State::Ketamine));
            assert_eq!(
                blocked.iter().sum::<usize>(),
                share(NMDA.len(), state.blocked),
                "{state:?}"
            );
        });
    }
}
