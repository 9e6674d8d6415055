//! What the story tells at a moment: its heading, the picture, then the first passage of each view and of each group of
//! feelings, one sentence after the other. To tell all that stands there would take half an hour.

use super::{Act, Guide};
use crate::content::{Fill, Lens, Moment, Pack, plain, sentences};

/// A sentence of the story.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The view it belongs to; none for the heading and the picture.
    pub lens: Option<Lens>,
    /// The words, without marks.
    pub say: String,
    /// What happens as it is told.
    pub cue: Option<Cue>,
}

/// What the story does by itself, as a reader would.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cue {
    /// A deed.
    Do(Act),
    /// The slider of the beat, moved to here.
    Slide(f32),
    /// How the deed came out: the words are found when it is told.
    Result,
}

impl Line {
    /// Seconds to read it at 150 words a minute, with a breath after it.
    pub fn seconds(&self) -> f64 {
        const BREATH: f64 = 0.5;
        // What happens in the picture is looked at as well.
        const LOOK: f64 = 7.0;
        let read = BREATH + self.say.split_whitespace().count() as f64 * 60.0 / 150.0;
        if self.cue.is_some() {
            read.max(LOOK)
        } else {
            read
        }
    }
}

impl Guide {
    /// The sentences of a moment.
    pub fn script(&self, moment: &Moment, pack: &Pack) -> Vec<Line> {
        let heading = pack
            .ui
            .clock
            .spoken
            .fill(&[("when", &self.when(moment)), ("title", &moment.title)]);
        let mut lines = vec![Line {
            lens: None,
            say: heading + ".",
            cue: None,
        }];
        Self::add(&mut lines, None, "", &self.says(&moment.caption, pack));
        for lens in Lens::ALL {
            if lens == Lens::Feel {
                self.feelings(&mut lines, moment, pack);
            } else if let Some(claim) = moment.lenses.get(lens).first() {
                Self::add(&mut lines, Some(lens), "", &self.says(claim, pack));
            }
        }
        lines
    }

    /// How common a feeling is belongs to what is said of it.
    fn feelings(&self, lines: &mut Vec<Line>, moment: &Moment, pack: &Pack) {
        let groups = moment.lenses.feel.groups();
        for (group, name) in groups.into_iter().zip(&pack.ui.feel) {
            if let Some(claim) = group.first() {
                Self::add(lines, Some(Lens::Feel), name, &self.says(claim, pack));
            }
        }
    }

    pub(super) fn add(lines: &mut Vec<Line>, lens: Option<Lens>, name: &str, say: &str) {
        let say = plain(say);
        for (index, sentence) in sentences(&say).into_iter().enumerate() {
            let say = match name {
                name if index == 0 && !name.is_empty() => format!("{name}: {sentence}"),
                _ => sentence.to_owned(),
            };
            let cue = None;
            lines.push(Line { lens, say, cue });
        }
    }
}
