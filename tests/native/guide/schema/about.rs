//! What each field is for, in words for who fills the file.

use serde_json::{Value, json};

/// What a field is for, and how it may look.
#[expect(clippy::too_many_lines, reason = "a table")]
pub fn about(name: &str) -> (&'static str, Value) {
    match name {
        "name" => ("The clinic's name.", json!(["Lake Clinic"])),
        "phone" => ("The number that a patient calls.", json!(["+1 555 0100"])),
        "website" => ("The clinic's website.", json!(["https://lake.example"])),
        "logo" => (
            "A picture, shown beside the clinic's name where the page allows it.",
            json!(["https://lake.example/logo.svg"]),
        ),
        "take_home" => (
            "Address of the guide on the clinic's own site. The plan then shows a code that opens it on a phone.",
            json!(["https://lake.example/guide/"]),
        ),
        "routes" => (
            "The ways of giving the medicine that the clinic offers; without it all are told.",
            json!([["iv", "nasal"]]),
        ),
        "times" => (
            "The clinic's own times. A visit is no shorter than drip and watching together.",
            json!([{ "drip_minutes": 45, "food_hours": 6 }]),
        ),
        "companion" => ("Where a companion may be.", json!(["waiting"])),
        "music" => ("Whose music there is.", json!(["own"])),
        "forms" => (
            "Mood forms that a patient fills out.",
            json!([["PHQ-9", "GAD-7"]]),
        ),
        "texts" => (
            "The clinic's own words: a JSON Merge Patch (RFC 7396) over these texts of the guide. Words pass the guide's own \
             checks: plain and short, no promise, no dose, no rate. What does not pass is told in the console, and the \
             guide's own words stand.",
            json!([{ "ui": { "title": "Your visit at Lake Clinic" } }]),
        ),
        "hidden" => (
            "Parts to leave out. Nothing about risks, rates, other choices, sources or help can be.",
            json!([["practice"]]),
        ),
        "kiosk" => (
            "What a visitor may do at the screen in the waiting room: print the plan. Without it nothing prints there.",
            json!([["print"]]),
        ),
        "$schema" => (
            "The address of this schema; the guide passes it over.",
            json!([]),
        ),
        "food_hours" => ("Nothing to eat for so many hours before.", json!([6])),
        "drink_minutes" => ("Nothing to drink for so many minutes before.", json!([120])),
        "drip_minutes" => ("How long the drip takes.", json!([45])),
        "watch_minutes" => (
            "How long staff watch after the medicine. Less than 120 is not told of the nose spray.",
            json!([90]),
        ),
        "visit_minutes" => ("How long the whole visit takes.", json!([150])),
        "drive_hours" => ("How long to wait with driving.", json!([24])),
        "alcohol_hours" => ("How long to wait with alcohol.", json!([24])),
        "decisions_hours" => ("How long to wait with big decisions.", json!([24])),
        "children_hours" => ("How long not to look after children alone.", json!([24])),
        "ui.title" => (
            "The name of the guide, at its top.",
            json!(["Your visit at Lake Clinic"]),
        ),
        "ui.chapters.session" => ("The name of the first chapter.", json!(["Your visit"])),
        "ui.chapters.brain" => ("The name of the second chapter.", json!(["Your brain"])),
        "ui.chapters.plan" => ("The name of the plan.", json!(["My visit plan"])),
        "session.title" => (
            "The heading of the first chapter.",
            json!(["Know your day at Lake Clinic"]),
        ),
        "session.routes.iv.name" => ("The drip's name.", json!(["Infusion"])),
        "session.routes.iv.hint" => (
            "What the drip is, in a few words.",
            json!(["into a vein of the arm"]),
        ),
        "session.routes.im.name" => ("The shot's name.", json!(["Injection"])),
        "session.routes.im.hint" => (
            "What the shot is, in a few words.",
            json!(["into the upper arm"]),
        ),
        "session.routes.lozenge.name" => ("The lozenge's name.", json!(["Tablet"])),
        "session.routes.lozenge.hint" => (
            "What the lozenge is, in a few words.",
            json!(["held in the mouth"]),
        ),
        "session.practice.title" => (
            "The heading of what can be rehearsed.",
            json!(["Try these at home"]),
        ),
        "plan.title" => (
            "The heading of the plan.",
            json!(["Your plan for Lake Clinic"]),
        ),
        "plan.lead" => (
            "What stands first in the plan.",
            json!(["Bring your list and your questions."]),
        ),
        "plan.questions" => (
            "Questions for the team, in the place of the guide's.",
            json!([[{ "title": "About cost", "items": ["What do I pay on the day?"] }]]),
        ),
        "plan.more" => (
            "The clinic's own list of things to tick, after the guide's.",
            json!([{ "title": "How to find us", "items": ["Park behind the house."] }]),
        ),
        other => panic!("`{other}` is not told: say here what it is for"),
    }
}
