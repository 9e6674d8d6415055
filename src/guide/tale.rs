//! What the story tells of a beat, and does in it: the heading, the picture, the passages; then each deed with its
//! question before and its result after; then the slider, from end to end.

use super::{Act, Beat, Cue, Guide, Line, Picture};
use crate::content::Pack;

/// Where the slider is moved to, one place in each third.
const STOPS: [f32; 3] = [0.1, 0.5, 0.95];

impl Guide {
    /// The sentences of a beat.
    pub(super) fn tale(&self, beat: Beat, pack: &Pack) -> Vec<Line> {
        let (told, lab) = (&pack.brain.beats[beat as usize], &pack.brain.lab);
        let mut lines = Vec::new();
        Self::add(&mut lines, None, "", &format!("{}.", told.title));
        Self::add(&mut lines, None, "", &told.caption.say);
        for claim in &told.story {
            Self::add(&mut lines, None, "", &claim.say);
        }
        // Without the picture there is nothing to see of them.
        let there = self.lab.picture == Picture::There;
        for act in beat.acts().iter().filter(|_| there) {
            let deed = &lab.acts[*act as usize];
            Self::add(&mut lines, None, "", &deed.predict);
            cue(&mut lines, Cue::Do(*act), &deed.during);
            cue(&mut lines, Cue::Result, &deed.seen[0]);
            if *act == Act::Compare {
                // Both halves do not go with the slider's words.
                cue(&mut lines, Cue::Do(*act), &deed.undone);
            }
        }
        Self::add(&mut lines, None, "", &told.slide.guess);
        for (stop, seen) in STOPS.into_iter().zip(&told.slide.seen) {
            let stride = beat.stride() as f32 / 100.0;
            cue(
                &mut lines,
                Cue::Slide(libm::roundf(stop / stride) * stride),
                seen,
            );
        }
        lines
    }
}

fn cue(lines: &mut Vec<Line>, cue: Cue, say: &str) {
    lines.push(Line {
        lens: None,
        say: say.to_owned(),
        cue: Some(cue),
    });
}
