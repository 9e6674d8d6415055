//! The schema by which editors complete and check a clinic's file: made from the tables that its reader goes by.
//! `cargo xtask schema` writes it anew.

mod about;

use about::about;
use ketamine_guide::content::check::Own;
use ketamine_guide::content::{ITEMS, LISTS, Room, SPOTS};
use ketamine_guide::guide::{Clinic, FIELDS, Form, Rule, TIMES};
use proptest::prelude::{any, proptest};
use serde_json::{Value, json};
use std::fs;
use std::sync::LazyLock;

const FILE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/public/schema/clinic.schema.json"
);
const README: &str = include_str!("../../../README.md");

fn described(name: &str, mut schema: Value) -> Value {
    let (about, examples) = about(name);
    schema["description"] = about.into();
    if examples.as_array().is_some_and(|some| !some.is_empty()) {
        schema["examples"] = examples;
    }
    schema
}

fn closed(properties: Value) -> Value {
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}

fn text(own: Own) -> Value {
    json!({ "type": "string", "minLength": 1, "maxLength": own.longest(), "pattern": "^[^{|}\\u0000-\\u001f]*$" })
}

fn list() -> Value {
    let items = json!({ "type": "array", "items": text(Own::Item), "minItems": ITEMS.start(), "maxItems": ITEMS.end() });
    let mut list = closed(json!({ "title": text(Own::Heading), "items": items }));
    list["required"] = json!(["title", "items"]);
    list
}

fn room(room: Room) -> Value {
    match room {
        Room::Words(own, _) => text(own),
        Room::Passage(_) => text(Own::Passage),
        Room::Questions => {
            json!({ "type": "array", "items": list(), "minItems": LISTS.start(), "maxItems": LISTS.end() })
        }
        Room::More => {
            let mut list = list();
            list["type"] = json!(["object", "null"]);
            list
        }
    }
}

/// Maps in maps, as the paths of the texts lead.
fn texts() -> Value {
    let mut out = closed(json!({}));
    for spot in &SPOTS {
        let mut here = &mut out;
        for name in spot.path.split('.') {
            let inside = &mut here["properties"][name];
            if inside.is_null() {
                *inside = closed(json!({}));
            }
            here = inside;
        }
        *here = described(spot.path, room(spot.room));
    }
    out
}

fn times() -> Value {
    let mut times = closed(json!({}));
    for time in &TIMES {
        let range = json!({ "type": "integer", "minimum": time.least, "maximum": time.most });
        times["properties"][time.name] = described(time.name, range);
    }
    times
}

fn form(form: Form) -> Value {
    let mut schema =
        json!({ "type": "string", "maxLength": form.longest(), "pattern": form.pattern() });
    if matches!(form, Form::Https | Form::Page) {
        schema["format"] = "uri".into();
    }
    schema
}

fn schema() -> Value {
    let mut fields = closed(json!({}));
    for (name, rule) in &FIELDS {
        let field = match rule {
            Rule::Text(how) => form(*how),
            Rule::One(names) => json!({ "enum": names }),
            Rule::Some(names) => {
                json!({ "type": "array", "items": { "enum": names }, "uniqueItems": true })
            }
            Rule::Times => times(),
            Rule::Texts => texts(),
            Rule::Passed => json!({ "type": "string" }),
        };
        fields["properties"][*name] = described(name, field);
    }
    fields["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    fields["title"] = "A clinic's file for Ketamine Guide".into();
    fields["description"] = "What differs from clinic to clinic. Every field is optional; where the file says nothing, the guide \
                             tells the general range."
        .into();
    fields
}

/// Written by `cargo xtask schema`; else held against what is there.
#[test]
fn the_schema_is_what_the_reader_reads() {
    if std::env::var_os("KETAMINE_GUIDE_SCHEMA").is_some() {
        let text = serde_json::to_string_pretty(&schema()).expect("JSON");
        fs::write(FILE, text + "\n").expect("the schema is written");
    }
    let there = fs::read_to_string(FILE).unwrap_or_default();
    let there = serde_json::from_str(&there).unwrap_or(Value::Null);
    assert!(
        there == schema(),
        "the schema is not of the reader's tables: run `cargo xtask schema`"
    );
}

static VALIDATOR: LazyLock<jsonschema::Validator> =
    LazyLock::new(|| jsonschema::draft202012::new(&schema()).expect("a schema"));

/// A good file has no fault for either.
#[track_caller]
fn check_good(text: &str) {
    let file = serde_json::from_str(text).expect("JSON");
    let faults: Vec<_> = VALIDATOR
        .iter_errors(&file)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert_eq!(faults, [""; 0]);
    let (_, bad) = Clinic::read(text).expect("JSON");
    assert!(bad.is_empty(), "{bad:?}");
}

#[test]
fn the_examples_are_good() {
    check_good(include_str!("../../browser/pages/elm.json"));
    check_good(include_str!("../../browser/pages/worded.json"));
    check_good(include_str!("../../bench/clinic/good.json"));
    let examples = README.split("```json\n").skip(1);
    let examples: Vec<_> = examples
        .filter_map(|rest| rest.split("```").next())
        .collect();
    let files = examples.iter().filter(|text| text.contains("\"name\""));
    assert!(
        files.inspect(|text| check_good(text)).count() > 0,
        "the README has an example"
    );
    assert!(jsonschema::draft202012::meta::is_valid(&schema()));
}

/// Every example that the schema itself gives is taken by the reader.
#[test]
fn what_the_schema_shows_is_read() {
    for (name, _) in &FIELDS {
        let (_, examples) = about(name);
        for example in examples.as_array().into_iter().flatten() {
            check_good(&json!({ *name: example }).to_string());
        }
    }
    for time in &TIMES {
        check_good(&json!({ "times": { time.name: about(time.name).1[0] } }).to_string());
    }
    for spot in &SPOTS {
        let value = about(spot.path).1[0].clone();
        let texts = spot
            .path
            .rsplit('.')
            .fold(value, |inside, name| json!({ name: inside }));
        check_good(&json!({ "texts": texts }).to_string());
    }
}

/// Both say the same of one field.
#[track_caller]
fn check_same(field: &str, value: &Value) {
    let file = json!({ field: value });
    let read = Clinic::read(&file.to_string()).expect("JSON").1.is_empty();
    assert_eq!(VALIDATOR.is_valid(&file), read, "{file}");
}

#[test]
fn schema_and_reader_agree() {
    let values = [
        json!("Elm Street"),
        json!(""),
        json!(" "),
        json!("a\nb"),
        json!("555 0100"),
        json!("+1 (555) 0-1.0"),
        json!("()"),
        json!("https://elm.example/a"),
        json!("https://"),
        json!("https://a b"),
        json!("https://a/#b"),
        json!("http://a"),
        json!("javascript:alert(1)"),
        json!("https://\u{fc}.example"),
        json!("room"),
        json!("own"),
        json!(null),
        json!(7),
        json!(true),
        json!([]),
        json!({}),
        json!(["iv"]),
        json!(["iv", "x"]),
        json!(["PHQ-9"]),
        json!(["practice"]),
        json!("iv"),
        json!("x".repeat(80)),
        json!("x".repeat(81)),
        json!("1".repeat(40)),
        json!("1".repeat(41)),
        json!(format!("https://{}", "a".repeat(292))),
        json!(format!("https://{}", "a".repeat(293))),
        json!({ "drip_minutes": 30 }),
        json!({ "drip_minutes": 29 }),
        json!({ "x": 1 }),
        json!({ "food_hours": "6" }),
        json!({ "ui": { "title": "Elm" } }),
        json!({ "ui": { "crisis": "Elm" } }),
        json!({ "safety": {} }),
        json!({ "plan": { "more": null } }),
        json!({ "plan": { "questions": null } }),
        json!({ "plan": { "questions": [] } }),
        json!({ "plan": { "more": { "title": "Us" } } }),
        json!({ "plan": { "more": { "title": "Us", "items": ["Ring."] } } }),
    ];
    for (name, _) in FIELDS
        .iter()
        .filter(|(_, rule)| !matches!(rule, Rule::Passed))
    {
        for value in &values {
            check_same(name, value);
        }
    }
}

proptest! {
    /// Also of texts that nobody thought of.
    #[test]
    fn schema_and_reader_agree_on_any_text(end in any::<String>(), which in 0_usize..5) {
        let (name, _) = FIELDS[which];
        check_same(name, &json!(end));
        check_same(name, &json!(format!("https://{end}")));
    }
}
