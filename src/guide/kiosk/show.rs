//! The pictures while nobody is there: a day in the room, then the synapse, and again. What is seen is a function of the
//! time alone; it goes in steps of an eighth of a second, so nothing here is fast.

use crate::content::Stage;

/// Seconds from one picture to the next.
const HOLD: f64 = 9.0;
/// Of these, seconds in which one goes over into the other.
const FADE: f64 = 3.0;
/// Steps in which the room goes on within a picture: each is painted anew, and none is seen to jump.
const FINE: f64 = 24.0;
/// Pictures that the synapse stands for.
const SYNAPSE: usize = 3;

/// Where in the story each picture of the room is. An odd one lies over an even one.
const ROOMS: [Stage; 10] = [
    Stage::Morning,
    Stage::Arrive,
    Stage::Start,
    Stage::Early,
    Stage::Growing,
    Stage::Strongest,
    Stage::Fading,
    Stage::Home,
    Stage::Evening,
    Stage::NextDay,
];

/// How far the show has come.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Show {
    seconds: f64,
}

/// A picture of the room.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// Which moment of the story.
    pub stage: Stage,
    /// How far it is on its way to the next, 0 to 1.
    pub share: f64,
}

/// What is seen at one time: three pictures, one over the other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// The lowest.
    pub below: Room,
    /// The one over it.
    pub above: Room,
    /// How much that one covers, 0 to 1.
    pub over: f64,
    /// How much the synapse covers both, 0 to 1.
    pub synapse: f64,
}

impl Show {
    /// Goes on. Where stillness is wanted, from picture to picture.
    pub fn pass(&mut self, seconds: f64, still: bool) {
        self.seconds = if still {
            HOLD * (libm::floor(self.seconds / HOLD) + 2.0) - FADE
        } else {
            self.seconds + seconds
        };
    }

    /// What is seen. Without the synapse the room goes on.
    pub fn frame(self, synapse: bool) -> Frame {
        let all = ROOMS.len() + if synapse { SYNAPSE } else { 0 };
        let (turn, within) = self.turn();
        let (now, before) = (turn % all, (turn + all - 1) % all);
        let faded = (within / FADE).min(1.0);
        let share = |index: usize, within: f64| Room {
            stage: ROOMS[index.min(ROOMS.len() - 1)],
            share: if index < ROOMS.len() {
                libm::floor(within / (HOLD + FADE) * FINE) / FINE
            } else {
                0.0
            },
        };
        // The one that goes is at its end while the other comes.
        let (comes, goes) = (share(now, within), share(before, HOLD + within.min(FADE)));
        let inside = |index: usize| index >= ROOMS.len();
        let cover = match (inside(before), inside(now)) {
            (false, true) => faded,
            (true, true) => 1.0,
            (true, false) if turn > 0 => 1.0 - faded,
            _ => 0.0,
        };
        // Under the synapse nothing needs to change but what comes after it.
        let first = turn == 0;
        let (below, above, over) = match (now % 2 == 0, inside(now)) {
            _ if first => (comes, comes, 0.0),
            (_, true) => (share(0, 0.0), goes, if inside(before) { 0.0 } else { 1.0 }),
            (true, false) => (comes, goes, if inside(before) { 0.0 } else { 1.0 - faded }),
            (false, false) => (goes, comes, faded),
        };
        Frame {
            below,
            above,
            over,
            synapse: cover,
        }
    }

    fn turn(self) -> (usize, f64) {
        let turn = libm::floor(self.seconds / HOLD);
        (turn as usize, self.seconds - turn * HOLD)
    }
}
