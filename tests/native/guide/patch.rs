//! A clinic's own words: a merge patch over what may be worded anew, and what of it is refused.

mod refused;

use crate::content::english;
use ketamine_guide::content::{CLINIC, Claim, Pack, Patch, Reading, Room, SPOTS, parse};
use ketamine_guide::guide::{Chapter, Guide, cited};
use serde_json::{Map, Value, json};

/// The clinic's words, and what was refused.
#[track_caller]
fn read(texts: &Value) -> (Patch, Vec<String>) {
    let texts = parse(&texts.to_string()).expect("JSON");
    let (patch, bad) = Reading::of("texts", &texts);
    (patch, bad.iter().map(ToString::to_string).collect())
}

/// RFC 7396, as it stands there.
fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(fields) = patch else {
        target.clone_from(patch);
        return;
    };
    if !target.is_object() {
        *target = Map::new().into();
    }
    for (name, value) in fields {
        match target.as_object_mut() {
            Some(target) if value.is_null() => drop(target.remove(name)),
            _ => merge(&mut target[name], value),
        }
    }
}

/// The document that is patched: the texts of a pack that may be worded anew.
fn document(pack: &Pack) -> Value {
    let mut pack = pack.clone();
    let mut out = json!({});
    let list = |title: &str, items: &[Claim]| {
        let items: Vec<_> = items.iter().map(|claim| &claim.say).collect();
        json!({ "title": title, "items": items })
    };
    for spot in &SPOTS {
        let value = match spot.room {
            Room::Words(_, find) => find(&mut pack).map(|words| json!(words)),
            Room::Passage(find) => Some(json!(find(&mut pack).say)),
            Room::Questions => {
                let lists = pack.plan.questions.iter();
                Some(lists.map(|each| list(&each.title, &each.items)).collect())
            }
            Room::More => pack
                .plan
                .checklist
                .get(3)
                .map(|each| list(&each.title, &each.items)),
        };
        if let Some(value) = value {
            let path = spot.path.split('.');
            let place = path.fold(&mut out, |here, name| &mut here[name]);
            *place = value;
        }
    }
    out
}

fn good() -> Value {
    json!({
        "ui": { "title": "Your visit at Elm Street", "chapters": { "plan": "My visit" } },
        "session": { "title": "What happens at Elm Street", "routes": { "iv": { "name": "Infusion" } } },
        "plan": {
            "lead": "Bring your list, your ride and this page.",
            "questions": [{ "title": "About money", "items": ["What do I pay on the day?", "Can I pay in parts?"] }],
            "more": { "title": "How to find us", "items": ["Park behind the house.", "Ring at the blue door."] }
        }
    })
}

/// The appendix of the RFC, on the merge that ours is held against.
#[test]
fn the_merge_is_that_of_the_rfc() {
    for (target, patch, result) in [
        (json!({"a":"b"}), json!({"a":"c"}), json!({"a":"c"})),
        (json!({"a":"b"}), json!({"b":"c"}), json!({"a":"b","b":"c"})),
        (json!({"a":"b"}), json!({"a":null}), json!({})),
        (
            json!({"a":"b","b":"c"}),
            json!({"a":null}),
            json!({"b":"c"}),
        ),
        (json!({"a":["b"]}), json!({"a":"c"}), json!({"a":"c"})),
        (json!({"a":"c"}), json!({"a":["b"]}), json!({"a":["b"]})),
        (
            json!({"a":{"b":"c"}}),
            json!({"a":{"b":"d","c":null}}),
            json!({"a":{"b":"d"}}),
        ),
        (json!({"a":[{"b":"c"}]}), json!({"a":[1]}), json!({"a":[1]})),
        (json!(["a", "b"]), json!(["c", "d"]), json!(["c", "d"])),
        (json!({"a":"b"}), json!(["c"]), json!(["c"])),
        (json!({"e":null}), json!({"a":1}), json!({"e":null,"a":1})),
        (json!([1, 2]), json!({"a":"b","c":null}), json!({"a":"b"})),
        (
            json!({}),
            json!({"a":{"bb":{"ccc":null}}}),
            json!({"a":{"bb":{}}}),
        ),
    ] {
        let mut merged = target;
        merge(&mut merged, &patch);
        assert_eq!(merged, result);
    }
}

#[track_caller]
fn check_merged(patch: &Value) {
    let pack = english();
    let (read, bad) = read(patch);
    assert_eq!(bad, [""; 0]);
    let mut expect = document(&pack);
    merge(&mut expect, patch);
    assert_eq!(document(&read.over(pack.clone())), expect, "{patch}");
}

#[test]
fn words_are_merged() {
    check_merged(&json!({}));
    check_merged(&good());
    check_merged(&json!({ "plan": { "more": null } }));
    for (name, value) in good().as_object().expect("a map") {
        check_merged(&json!({ name: value }));
    }
}

/// All else is as it was, and the clinic's words are told as its own.
#[test]
fn nothing_else_changes() {
    let pack = english();
    let mut patched = read(&good()).0.over(pack.clone());
    assert_eq!(patched.plan.lead.from, [CLINIC]);
    assert!(
        patched.plan.questions[0]
            .items
            .iter()
            .all(Claim::is_clinics)
    );
    assert!(
        patched.plan.checklist[3]
            .items
            .iter()
            .all(Claim::is_clinics)
    );
    assert!(pack.sources.get(CLINIC).is_none(), "the key is free");
    let mut guide = Guide::new(&pack, &[]);
    guide.open(Chapter::Plan);
    guide.go(1, &pack);
    let own = |pack: &Pack| cited(&guide, pack).iter().any(|cited| cited.key == CLINIC);
    assert_eq!((own(&pack), own(&patched)), (false, true));
    patched.plan.lead.clone_from(&pack.plan.lead);
    patched.plan.questions.clone_from(&pack.plan.questions);
    patched.plan.checklist.truncate(3);
    let mut ours = pack.clone();
    for spot in &SPOTS {
        if let Room::Words(_, find) = spot.room {
            let words = find(&mut ours).expect("words").clone();
            find(&mut patched).expect("words").clone_from(&words);
        }
    }
    assert_eq!(patched, pack);
}
