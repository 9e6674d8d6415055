use super::{Field, Form, file};
use crate::guide::{Accent, Clinic};

/// What stands in a field cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Which field.
    pub field: Field,
    /// What may stand there, in the words of the guide's own reader; empty where the field's own words say it.
    pub allowed: String,
}

/// A form, and what in it cannot be used. The guide's own reader judges what belongs in a clinic's file, so that the
/// builder and the guide never differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    form: Form,
    problems: Vec<Problem>,
}

impl Checked {
    /// Looks at every field.
    pub fn new(form: Form) -> Self {
        let mut problems = Vec::new();
        let mut refuse = |field: Field, allowed: String| {
            if !problems.iter().any(|each: &Problem| each.field == field) {
                problems.push(Problem { field, allowed });
            }
        };
        for (field, rule) in OWN {
            let value = form.get(field);
            if !value.is_empty() && !rule(value) {
                refuse(field, String::new());
            }
        }
        // What a program of ours has written is JSON.
        let (_, bad) = Clinic::read(&file::draft(&form)).unwrap_or_default();
        for error in bad {
            let named = Field::ALL
                .into_iter()
                .find(|field| field.path().is_some_and(|path| path == error.path));
            if let Some(field) = named {
                refuse(field, error.allowed);
            }
        }
        Self { form, problems }
    }

    /// What was typed.
    pub fn form(&self) -> &Form {
        &self.form
    }

    /// What can be used of a field.
    pub fn get(&self, field: Field) -> Option<&str> {
        let value = self.form.get(field);
        (!value.is_empty() && self.problem(field).is_none()).then_some(value)
    }

    /// What is wrong with a field.
    pub fn problem(&self, field: Field) -> Option<&Problem> {
        self.problems.iter().find(|each| each.field == field)
    }

    /// True when nothing is left out.
    pub fn is_whole(&self) -> bool {
        self.problems.is_empty()
    }

    /// The guide's folder, with a slash at its end.
    pub fn host(&self) -> String {
        let told = self.get(Field::Host).unwrap_or(&self.form.here);
        let plain = told.split(['?', '#']).next().unwrap_or_default();
        // Somebody may well name a file in it.
        let (folder, last) = plain.rsplit_once('/').unwrap_or((plain, ""));
        if folder.ends_with(":/") || !last.contains('.') {
            format!("{}/", plain.trim_end_matches('/'))
        } else {
            format!("{folder}/")
        }
    }

    /// The name of the clinic's file, as attributes tell it: beside the guide unless an address says otherwise.
    pub fn config(&self) -> String {
        let told = self.get(Field::Config).unwrap_or("clinic.json");
        if told.contains("://") {
            told.to_owned()
        } else {
            format!("{}{}", self.host(), told.trim_start_matches("./"))
        }
    }

    /// The same for a page of the guide's own, which reads only what stands beside it.
    pub fn config_beside(&self) -> Option<String> {
        let whole = self.config();
        let name = whole.strip_prefix(&self.host())?;
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
        let stem = name.strip_suffix(".json").unwrap_or_default();
        (!stem.is_empty() && !stem.starts_with('.') && stem.chars().all(plain))
            .then(|| name.to_owned())
    }
}

/// True for what can be used.
type Rule = fn(&str) -> bool;

/// Rules for what a clinic's file does not hold, and for what is better said early: an address without a host.
const OWN: [(Field, Rule); 5] = [
    (Field::Host, is_folder),
    (Field::Website, is_address),
    (Field::Logo, is_address),
    (Field::Config, is_file),
    (Field::Accent, is_colour),
];

fn is_plain(value: &str) -> bool {
    !value.contains(|c: char| c.is_whitespace() || c.is_control() || "\"<>\\`".contains(c))
}

fn is_folder(value: &str) -> bool {
    let rest = value
        .strip_prefix("https://")
        .or_else(|| value.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/') && is_plain(rest))
}

fn is_address(value: &str) -> bool {
    value.starts_with("https://") && is_folder(value)
}

fn is_file(value: &str) -> bool {
    is_plain(value) && (is_address(value) || !value.contains(':'))
}

fn is_colour(value: &str) -> bool {
    Accent::parse(value).is_ok()
}
