//! What a clinic words itself: a JSON Merge Patch (RFC 7396) over the texts that [`SPOTS`] names, and over no others.

mod read;
mod refused;
mod spots;

pub use read::{ITEMS, LISTS, Reading};
pub use refused::{Instead, Refused};
pub use spots::{Room, SPOTS, Spot};

use super::{Claim, List, Pack};

/// A clinic's own words. Each stands at one of [`SPOTS`], which have room for a name, a heading, one lead, the questions
/// for the team and a list of the clinic's own: there is no place here for a safety statement, a rate, a source or a
/// crisis line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Patch(Vec<(usize, Wording)>);

/// What stands at a spot.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Wording {
    Words(String),
    Lists(Vec<Titled>),
}

/// A titled list in a clinic's words.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Titled {
    title: String,
    items: Vec<String>,
}

impl Patch {
    /// True where the clinic words nothing itself.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words with the clinic's in the place of ours. What it says is marked as its own.
    #[must_use]
    pub fn over(&self, mut pack: Pack) -> Pack {
        for (spot, wording) in &self.0 {
            match (SPOTS[*spot].room, wording) {
                (Room::Words(_, find), Wording::Words(words)) => {
                    if let Some(ours) = find(&mut pack) {
                        ours.clone_from(words);
                    }
                }
                (Room::Passage(find), Wording::Words(words)) => {
                    *find(&mut pack) = Claim::by_clinic(words.clone());
                }
                (Room::Questions, Wording::Lists(lists)) => {
                    pack.plan.questions = lists.iter().map(Titled::list).collect();
                }
                (Room::More, Wording::Lists(lists)) => {
                    pack.plan.checklist.extend(lists.iter().map(Titled::list));
                }
                // A reading puts nothing else there.
                _ => {}
            }
        }
        pack
    }
}

impl Titled {
    fn list(&self) -> List {
        let items = self.items.iter().cloned().map(Claim::by_clinic);
        List {
            title: self.title.clone(),
            items: items.collect(),
        }
    }
}
