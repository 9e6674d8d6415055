use super::browser;
use ketamine_guide::builder::{Checked, Field, Form, Words};
use leptos::prelude::*;

/// What all parts of the page share: the words, the form, and what can be used of it.
#[derive(Clone, Copy)]
pub struct Desk {
    pub words: &'static Words,
    pub form: RwSignal<Form>,
    pub checked: Memo<Checked>,
    /// Fields that somebody has left: only those are told that something is wrong with them.
    pub left: RwSignal<Vec<Field>>,
}

impl Desk {
    pub fn new(words: &'static Words) -> Self {
        let form = RwSignal::new(Form::new(&browser::here()));
        let checked = Memo::new(move |_| Checked::new(form.get()));
        Self {
            words,
            form,
            checked,
            left: RwSignal::new(Vec::new()),
        }
    }

    /// The one of this page.
    pub fn here() -> Self {
        expect_context()
    }

    pub fn typed(self, field: Field) -> String {
        self.form.with(|form| form.typed(field).to_owned())
    }

    pub fn set(self, field: Field, value: String) {
        self.form.update(|form| form.set(field, value));
    }

    pub fn leave(self, field: Field) {
        if !self.left.with_untracked(|left| left.contains(&field)) {
            self.left.update(|left| left.push(field));
        }
    }

    /// What is wrong with a field that was left, in words.
    pub fn wrong(self, field: Field) -> Option<String> {
        if !self.left.with(|left| left.contains(&field)) {
            return None;
        }
        let words = self.words.of(field.id())?;
        self.checked.with(|checked| {
            let problem = checked.problem(field)?;
            Some(fill(&words.wrong, &[("allowed", &problem.allowed)]))
        })
    }
}

/// Puts values where the words name them.
pub fn fill(words: &str, values: &[(&str, &str)]) -> String {
    let put =
        |words: String, (name, value): &(&str, &str)| words.replace(&format!("{{{name}}}"), value);
    values.iter().fold(words.to_owned(), put)
}
