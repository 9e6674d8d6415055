//! What a clinic cannot word, and what its words must pass.

use super::{document, read};
use crate::content::english;
use ketamine_guide::content::Claim;
use serde_json::{Value, json};

/// What warns, what is measured, what is cited and who helps cannot be reached, by any path.
#[test]
fn there_is_no_way_to_what_must_stand() {
    let whole: Value =
        serde_json::from_str(include_str!("../../../../public/content/en.json")).expect("JSON");
    let open = ["ui", "session", "plan"];
    for (name, value) in whole.as_object().expect("a map") {
        let (patch, bad) = read(&json!({ name: value }));
        // Our own texts pass where there is room for them at all; claims never do, since they name sources.
        let told = bad
            .iter()
            .any(|bad| bad.starts_with(&format!("texts.{name}")));
        assert!(told, "{name}: {bad:?}");
        assert!(open.contains(&name.as_str()) || patch.is_empty(), "{name}");
    }
    for path in [
        "safety.lead",
        "evidence.lead",
        "countries",
        "sources",
        "weigh",
        "about",
        "loader.crisis",
        "ui.crisis.ask",
        "ui.first",
        "ui.disclaimer",
        "ui.chapters.safety",
        "ui.chapters.evidence",
        "ui.sources.here",
        "edition.reviewed",
        "session.lead",
        "session.routes.nasal.name",
        "session.routes.iv.status",
        "plan.checklist",
        "plan.ride",
        "plan.words.emergency",
        "plan.lead.from",
        "plan.lead.say",
        "ui.differs.told",
        "glossary",
        "lang",
        "ui.title.x",
    ] {
        for value in [json!("All is well."), Value::Null, json!([]), json!({})] {
            let texts = path
                .rsplit('.')
                .fold(value, |inside, name| json!({ name: inside }));
            let (patch, bad) = read(&texts);
            assert!(patch.is_empty() && bad.len() == 1, "{path}: {bad:?}");
        }
    }
    assert!(read(&json!({ "ui.title": "Elm" })).0.is_empty());
}

/// Holds what is told of a text that cannot stand.
#[track_caller]
fn check_refused(texts: &Value, says: &[&str]) {
    let (patch, bad) = read(texts);
    assert_eq!(bad, says);
    assert!(patch.is_empty(), "{patch:?}");
}

/// Holds what is told of a name that cannot stand.
#[track_caller]
fn check_title(title: &Value, value: &str, allowed: &str) {
    let says = format!(
        "texts.ui.title \"{value}\" cannot be used; allowed: {allowed}; the guide's own words are used"
    );
    check_refused(&json!({ "ui": { "title": title } }), &[&says]);
}

#[test]
fn words_pass_the_checks_of_ours() {
    for (title, allowed) in [
        ("The cure", "words other than \"cure\""),
        ("A Safe, natural way", "words other than \"safe\""),
        ("0.5 mg/kg and up", "no amount of medicine"),
        ("9 out of 10 feel well", "no rate or percentage"),
        ("90% feel well", "no rate or percentage"),
        ("9/10 people get well", "no rate or percentage"),
        ("Nine out of ten get well", "no rate or percentage"),
        ("It works for 9 out of every 10", "no rate or percentage"),
        ("Take fifty mg now", "no amount of medicine"),
        (
            "A {ketamine} guide",
            "one line of plain letters, without { | }",
        ),
        ("cu\u{200b}re", "one line of plain letters, without { | }"),
        (
            "Elm \u{202e}teertS",
            "one line of plain letters, without { | }",
        ),
        ("Elm\nStreet", "one line of plain letters, without { | }"),
        ("", "words"),
        (" - ", "words"),
        (
            "Elm Street Clinic for the Treatment of Much",
            "40 letters or fewer",
        ),
    ] {
        check_title(&json!(title), title, allowed);
    }
    for title in [json!(7), json!(true), json!([]), json!({}), Value::Null] {
        let value = match &title {
            Value::Array(_) => "a list".to_owned(),
            Value::Object(_) => "a map".to_owned(),
            other => other.to_string(),
        };
        check_title(&title, &value, "words; they cannot be removed");
    }
}

#[test]
fn passages_can_be_read_by_a_tired_reader() {
    let lead = |lead: &str, allowed: &str| {
        let says = format!(
            "texts.plan.lead \"{lead}\" cannot be used; allowed: {allowed}; the guide's own words are used"
        );
        check_refused(&json!({ "plan": { "lead": lead } }), &[&says]);
    };
    lead("One. Two. Three. Four.", "3 sentences or fewer");
    lead(&"go on and ".repeat(7), "sentences of 20 words or fewer");
    lead(
        "Administration necessitates comprehensive preparatory evaluation.",
        "words of US grade 6 or below",
    );
}

/// One item that cannot stand leaves the others; a list that cannot, too; ours stand where none is left.
#[test]
fn lists_are_read_item_by_item() {
    let texts = json!({ "plan": { "questions": [
        { "title": "About you", "items": ["Who are you?", "Where do I park?", "Is it safe?"] },
        { "title": "A cure?", "items": ["Who are you?"] },
        { "title": "Empty", "items": [] },
        { "items": ["Who are you?"] },
    ] } });
    let (patch, bad) = read(&texts);
    assert_eq!(
        bad,
        [
            "texts.plan.questions.0.items.2 \"Is it safe?\" cannot be used; allowed: words other than \"safe\"; it is left out",
            "texts.plan.questions.1.title \"A cure?\" cannot be used; allowed: words other than \"cure\"; it is left out",
            "texts.plan.questions.2.items \"a list\" cannot be used; allowed: 1 to 6 texts; it is left out",
            "texts.plan.questions.3 \"a map\" cannot be used; allowed: a map of title items; it is left out",
        ]
    );
    let pack = patch.over(english());
    let told: Vec<_> = pack
        .plan
        .questions
        .iter()
        .map(|list| (list.title.as_str(), list.items.len()))
        .collect();
    assert_eq!(told, [("About you", 2)]);
    let many = json!({ "plan": { "questions": null } });
    check_refused(
        &many,
        &[
            "texts.plan.questions \"null\" cannot be used; allowed: 1 to 4 lists; they cannot be removed; the guide's own words are used",
        ],
    );
    let own =
        json!({ "plan": { "more": { "title": "Us", "items": ["Ring."], "from": ["fda2023"] } } });
    let (patch, bad) = read(&own);
    assert!(
        bad.len() == 1 && bad[0].starts_with("texts.plan.more.from"),
        "{bad:?}"
    );
    assert_eq!(
        patch.over(english()).plan.checklist[3].items,
        [Claim::by_clinic("Ring.".into())]
    );
}

/// What looks like markup is text, and stays it.
#[test]
fn markup_is_text() {
    let title = "<img src=x onerror=alert(1)>";
    let (patch, bad) = read(&json!({ "ui": { "title": title } }));
    assert_eq!(bad, [""; 0]);
    assert_eq!(patch.over(english()).ui.title, title);
}

/// Our own words would pass: a clinic is not held to more than we are.
#[test]
fn our_own_words_pass() {
    let pack = english();
    let mut ours = document(&pack);
    // Terms are marked in ours alone.
    let text = ours.to_string().replace("{off-label}", "off-label");
    ours = serde_json::from_str(&text).expect("JSON");
    assert_eq!(read(&ours).1, [""; 0]);
}
