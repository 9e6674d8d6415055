use super::{Field, Many};
use crate::content::Json;

/// What stands in the form, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    one: [String; Field::COUNT],
    many: [Vec<&'static str>; Many::ALL.len()],
    /// What the clinic words itself, as its file had it: the form has no fields for it, and keeps it.
    pub texts: Option<Json>,
    /// The folder of the builder's own page: the guide's, where nothing else is told.
    pub here: String,
}

impl Form {
    /// Nothing filled in, on a page in that folder.
    pub fn new(here: &str) -> Self {
        Self {
            here: here.to_owned(),
            ..Self::default()
        }
    }

    /// What was typed.
    pub fn typed(&self, field: Field) -> &str {
        &self.one[field as usize]
    }

    /// The same without space around it.
    pub fn get(&self, field: Field) -> &str {
        self.typed(field).trim()
    }

    /// Takes what is typed.
    pub fn set(&mut self, field: Field, value: impl Into<String>) {
        self.one[field as usize] = value.into();
    }

    /// What was chosen, in the order of the list.
    pub fn chosen(&self, many: Many) -> &[&'static str] {
        &self.many[many as usize]
    }

    /// Chooses something, or no longer; a name that is not in the list changes nothing.
    pub fn choose(&mut self, many: Many, name: &str, on: bool) {
        let before = &self.many[many as usize];
        let kept = |each: &&str| {
            if *each == name {
                on
            } else {
                before.contains(each)
            }
        };
        let now = many.names().into_iter().filter(kept).collect();
        self.many[many as usize] = now;
    }
}
