//! A second language, made from English: `Xx` stands before the words of a kiosk and of *Next*.

/// The file that is published, for one of the second language.
pub fn published(file: &str) -> String {
    file.replace("guide-words-eo-", "guide-words-en-")
}

/// Names the second language where the first one is named, and gives its words. What is changed has no integrity any more.
pub fn spoil(file: &str, bytes: Vec<u8>) -> Vec<u8> {
    let scripts = ["ketamine-guide.js", "kiosk.html", "index.html"];
    let told = scripts.contains(&file)
        || file.starts_with("guide-load-")
        || file.starts_with("guide-kiosk-");
    let other = file.starts_with("guide-words-eo-");
    if !told && !other {
        return bytes;
    }
    let text = String::from_utf8_lossy(&bytes).into_owned();
    if other {
        let text = text
            .replacen("\"lang\":\"en\"", "\"lang\":\"eo\"", 1)
            .replacen("\"next\":\"", "\"next\":\"Xx ", 1);
        return text.into_bytes();
    }
    let text = unchecked(&text).replace("{en:\"English\"}", "{en:\"English\",eo:\"Xxish\"}");
    let packs = text
        .split_once("{en:\"guide-words-en-")
        .and_then(|(_, rest)| rest.split_once('"'));
    let Some((name, _)) = packs else {
        return text.into_bytes();
    };
    let one = format!("{{en:\"guide-words-en-{name}\"");
    text.replacen(&one, &format!("{one},eo:\"guide-words-eo-{name}\""), 1)
        .into_bytes()
}

/// Without integrity values.
fn unchecked(text: &str) -> String {
    let mut parts = text.split("sha384-");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(part.get(64..).unwrap_or_default());
    }
    out
}
