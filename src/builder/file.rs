//! The clinic's file, written to be read by people too.

use super::{Checked, Field, Form, Many};
use crate::content::Json;
use std::fmt::Write;

/// All that was typed for the file, right or wrong, for the guide's own reader to judge.
pub(super) fn draft(form: &Form) -> String {
    write(form, &|field| {
        Some(form.get(field)).filter(|value| !value.is_empty())
    })
}

impl Checked {
    /// The clinic's file, with what can be used.
    pub fn file(&self) -> String {
        write(self.form(), &|field| self.get(field))
    }

    /// True when something stands in the form that no attribute can tell.
    pub fn needs_file(&self) -> bool {
        let beyond = |field: &Field| field.path().is_some() && field.attribute().is_none();
        Field::ALL
            .into_iter()
            .filter(beyond)
            .any(|field| self.get(field).is_some())
            || [Many::Forms, Many::Hidden, Many::Kiosk]
                .into_iter()
                .any(|many| !self.form().chosen(many).is_empty())
            || self.form().texts.is_some()
    }
}

fn write<'a>(form: &Form, get: &dyn Fn(Field) -> Option<&'a str>) -> String {
    let one = |field: Field| {
        let path = field.path()?;
        let name = path.trim_start_matches("times.");
        Some(format!("{}: {}", quoted(name), value(field, get(field)?)))
    };
    let several = |many: Many| {
        let names: Vec<_> = form.chosen(many).iter().map(|name| quoted(name)).collect();
        (!names.is_empty()).then(|| format!("{}: [{}]", quoted(many.id()), names.join(", ")))
    };
    let is_time = |field: &Field| Field::TIMES.contains(field);
    let mut lines: Vec<_> = Field::ALL
        .into_iter()
        .filter(|field| !is_time(field))
        .filter_map(one)
        .collect();
    lines.extend(Many::ALL.into_iter().filter_map(several));
    let times: Vec<_> = Field::TIMES.into_iter().filter_map(one).collect();
    if !times.is_empty() {
        lines.push(format!("\"times\": {{ {} }}", times.join(", ")));
    }
    if let Some(texts) = &form.texts {
        lines.push(format!("\"texts\": {}", json(texts, 1)));
    }
    if lines.is_empty() {
        return "{}\n".to_owned();
    }
    format!("{{\n  {}\n}}\n", lines.join(",\n  "))
}

/// Times are numbers; what is none stays as it was typed, and is refused as such.
fn value(field: Field, typed: &str) -> String {
    let number = typed.parse::<u32>().ok();
    match number.filter(|_| Field::TIMES.contains(&field)) {
        Some(number) => number.to_string(),
        None => quoted(typed),
    }
}

/// A JSON value, each entry of a map on a line of its own.
fn json(value: &Json, depth: usize) -> String {
    match value {
        Json::Null => "null".to_owned(),
        Json::Bool(true) => "true".to_owned(),
        Json::Bool(false) => "false".to_owned(),
        Json::Whole(number) => number.to_string(),
        Json::Text(text) => quoted(text),
        Json::List(items) => {
            let items: Vec<_> = items.iter().map(|item| json(item, depth + 1)).collect();
            format!("[{}]", items.join(", "))
        }
        Json::Map(fields) => {
            let (inner, outer) = ("  ".repeat(depth + 1), "  ".repeat(depth));
            let fields = fields
                .iter()
                .map(|(key, value)| format!("{inner}{}: {}", quoted(key), json(value, depth + 1)));
            let fields: Vec<_> = fields.collect();
            if fields.is_empty() {
                return "{}".to_owned();
            }
            format!("{{\n{}\n{outer}}}", fields.join(",\n"))
        }
    }
}

/// A JSON string.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            letter if letter < ' ' => {
                let _ = write!(out, "\\u{:04x}", u32::from(letter));
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}
