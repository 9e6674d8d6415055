//! `cargo xtask release-check`: what must be true before a clinic may publish the words.

use crate::error::Error;
use crate::files;
use crate::places::Places;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::time::{SystemTime, UNIX_EPOCH};

/// Lists everything unchecked, unreviewed or overdue, in every pack.
pub fn check(places: &Places) -> Result<(), Error> {
    let folder = places.root.join("public/content");
    let mut count = 0;
    for path in files::list(&folder)?
        .iter()
        .filter(|path| files::has_extension(path, "json"))
    {
        let text = files::read(path)?;
        let pack: Value = serde_json::from_str(&text).map_err(|error| {
            Error::contract(path, "JSON", format!("mend line {}: {error}", error.line()))
        })?;
        let mut found = edition(&pack, &today());
        found.extend(unchecked(&pack));
        found.extend(sources(&pack, &today()));
        for finding in &found {
            println!("{}: {finding}", files::relative(&places.root, path));
        }
        count += found.len();
    }
    if count == 0 {
        println!("release-check: every claim is checked, reviewed and within its date");
        return Ok(());
    }
    let fix = "check each against its source and set `checked`; have a clinician review the pack";
    Err(Error::Findings {
        check: "release-check".into(),
        count,
        fix: fix.into(),
    })
}

fn edition(pack: &Value, today: &str) -> Vec<String> {
    let mut found = Vec::new();
    let edition = &pack["edition"];
    if edition["reviewed"].is_null() {
        found.push("edition.reviewed: no clinician has reviewed these words".into());
    }
    match edition["review_by"].as_str() {
        Some(day) if day >= today => {}
        Some(day) => found.push(format!("edition.review_by: {day} is over")),
        None => found.push("edition.review_by: no date".into()),
    }
    let reviewed = edition["reviewed"]["on"]
        .as_str()
        .map(|day| ("reviewed.on", day));
    let written = edition["written"].as_str().map(|day| ("written", day));
    if let (Some((_, reviewed)), Some((_, written))) = (reviewed, written)
        && reviewed < written
    {
        found.push(format!(
            "edition.reviewed.on: {reviewed} is before these words were written, {written}"
        ));
    }
    let stale = reviewed.or(written).filter(|(_, day)| is_stale(day, today));
    found.extend(
        stale.map(|(name, day)| format!("edition.{name}: {day} is more than 12 months ago")),
    );
    found
}

/// Claims without a source, sources that nothing rests on, and sources last seen more than a year ago.
fn sources(pack: &Value, today: &str) -> Vec<String> {
    let (mut found, mut used) = (Vec::new(), BTreeSet::new());
    walk(pack, &mut String::new(), &mut |path, fields| {
        let Some(from) = fields.get("from").and_then(Value::as_array) else {
            return;
        };
        if from.is_empty() {
            found.push(format!("{path}: no source"));
        }
        used.extend(from.iter().filter_map(Value::as_str).map(str::to_owned));
    });
    let known = pack["sources"].as_object();
    for (key, source) in known.into_iter().flatten() {
        if !used.contains(key) {
            found.push(format!("sources.{key}: nothing rests on it"));
        }
        if source["seen"]
            .as_str()
            .is_none_or(|day| is_stale(day, today))
        {
            found.push(format!("sources.{key}.seen: not checked for 12 months"));
        }
    }
    found
}

/// Tells every object of the pack with its path.
fn walk(value: &Value, path: &mut String, tell: &mut dyn FnMut(&str, &Map<String, Value>)) {
    let length = path.len();
    match value {
        Value::Object(fields) => {
            tell(path, fields);
            for (key, inner) in fields {
                *path += if length == 0 { "" } else { "." };
                *path += key;
                walk(inner, path, tell);
                path.truncate(length);
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                // Writing to a string cannot fail.
                let _ = write!(path, "[{index}]");
                walk(inner, path, tell);
                path.truncate(length);
            }
        }
        _ => {}
    }
}

/// True for a day more than a year before today.
fn is_stale(day: &str, today: &str) -> bool {
    let later = |day: &str| {
        let (year, rest) = day.split_once('-')?;
        Some(format!("{:04}-{rest}", year.parse::<u32>().ok()? + 1))
    };
    later(day).is_none_or(|until| until.as_str() < today)
}

/// Names the path and the first words of each unchecked claim.
fn unchecked(pack: &Value) -> Vec<String> {
    let mut found = Vec::new();
    walk(pack, &mut String::new(), &mut |path, fields| {
        if fields.get("checked") == Some(&Value::Bool(false)) {
            let words = fields.values().filter_map(Value::as_str);
            let words = words.max_by_key(|text| text.len()).unwrap_or_default();
            let words: String = words.chars().take(70).collect();
            found.push(format!("{path}: not checked: {words}"));
        }
    });
    found
}

fn today() -> String {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |time| time.as_secs());
    date(seconds / 86_400)
}

/// Days since 1970 as `YYYY-MM-DD`, counted in 400-year rounds that begin in March.
fn date(days: u64) -> String {
    let days = days + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let date = day - (153 * month + 2) / 5 + 1;
    let year = 400 * era + year + u64::from(month > 9);
    format!(
        "{year:04}-{:02}-{date:02}",
        if month < 10 { month + 3 } else { month - 9 }
    )
}

#[cfg(test)]
mod tests {
    use super::{date, edition, is_stale, sources, unchecked};
    use serde_json::json;

    #[test]
    fn dates() {
        let known = [
            (0, "1970-01-01"),
            (11_016, "2000-02-29"),
            (20_453, "2025-12-31"),
        ];
        for (days, day) in known {
            assert_eq!(date(days), day);
        }
    }

    #[test]
    fn unchecked_claims_are_named_by_path() {
        let pack = json!({"a": [{"says": "It may help.", "checked": false}, {"checked": true}]});
        let mut found = Vec::new();
        found.extend(unchecked(&pack));
        assert_eq!(found, ["a[0]: not checked: It may help."]);
    }

    #[test]
    fn sources_are_named_used_and_fresh() {
        let pack = json!({
            "claims": [{"say": "a", "from": ["known"]}, {"say": "b", "from": []}],
            "sources": {"known": {"seen": "2025-11-21"}, "idle": {"seen": "2025-11-20"}},
        });
        let found = sources(&pack, "2026-11-21");
        let expect = [
            "claims[1]: no source",
            "sources.idle: nothing rests on it",
            "sources.idle.seen: not checked for 12 months",
        ];
        assert_eq!(found, expect);
        assert!(is_stale("no day", "2026-11-21") && !is_stale("2026-01-01", "2026-11-21"));
    }

    #[test]
    fn review_and_date() {
        let good = json!({"edition": {"reviewed": {"name": "N"}, "review_by": "2030-01-01"}});
        assert!(edition(&good, "2030-01-01").is_empty());
        let bad = json!({"edition": {"reviewed": null, "review_by": "2030-01-01"}});
        assert_eq!(edition(&bad, "2030-01-02").len(), 2);
        let old = json!({"edition": {"reviewed": {"on": "2028-12-31"}, "review_by": "2030-01-01"}});
        assert_eq!(edition(&old, "2030-01-01").len(), 1);
        let before = json!({"edition": {"reviewed": {"on": "2029-05-01"}, "written": "2029-06-01", "review_by": "2030-01-01"}});
        assert_eq!(edition(&before, "2029-07-01").len(), 1);
    }
}
