//! The page that makes a clinic's line, without a browser.

mod checked;
mod colour;
mod host;
mod paste;
mod snippet;
mod words;

use ketamine_guide::builder::{Checked, Field, Form, Many, Words, read_words};

/// The folder the tests' builder stands in.
pub const HERE: &str = "https://guide.example/";

/// The page's own words.
pub fn words() -> Words {
    let text = include_str!("../../../public/builder/en.json");
    read_words(text).expect("public/builder/en.json")
}

/// A form with those fields filled in.
pub fn form(filled: &[(Field, &str)]) -> Form {
    let mut form = Form::new(HERE);
    for (field, value) in filled {
        form.set(*field, *value);
    }
    form
}

/// The same, checked.
pub fn checked(filled: &[(Field, &str)]) -> Checked {
    Checked::new(form(filled))
}

/// A form that needs a file.
pub fn full() -> Form {
    let mut form = form(&[
        (Field::Name, "Lake Clinic"),
        (Field::Phone, "555 0100"),
        (Field::Website, "https://lake.example"),
        (Field::TakeHome, "https://lake.example/guide/"),
        (Field::Companion, "waiting"),
        (Field::Music, "own"),
        (Field::Drip, "45"),
        (Field::Drive, "24"),
        (Field::Theme, "dark"),
    ]);
    form.choose(Many::Routes, "nasal", true);
    form.choose(Many::Routes, "iv", true);
    form.choose(Many::Forms, "PHQ-9", true);
    form
}
