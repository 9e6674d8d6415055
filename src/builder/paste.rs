use super::{Checked, Field, Form, Many, Words, markup, query};
use crate::content::{Instead, Json, ReadError, Refused, parse};
use crate::guide::{Clinic, Options};

/// What somebody pasted, and the form it fills.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pasted {
    /// A clinic's file: what was right in it is in the form, the rest is told.
    File(Form, Vec<Refused>),
    /// A line, a frame or a link, likewise.
    Line(Form, Vec<Refused>),
    /// It looks like a file and is not JSON.
    NotJson(ReadError),
    /// Neither.
    Nothing,
}

/// Reads what was pasted into a copy of the form. A file leaves what it does not speak of; a line makes the form anew.
pub fn paste(text: &str, form: &Form, words: &Words) -> Pasted {
    let text = text.trim().trim_start_matches('\u{feff}');
    if text.starts_with(['{', '[']) {
        return file(text, form, words);
    }
    line(text, form, words).unwrap_or(Pasted::Nothing)
}

fn file(text: &str, form: &Form, words: &Words) -> Pasted {
    let (json, bad) = match (parse(text), Clinic::read(text)) {
        (Ok(json), Ok((_, bad))) => (json, bad),
        (Err(error), _) | (_, Err(error)) => return Pasted::NotJson(error),
    };
    let mut filled = form.clone();
    for field in Field::ALL
        .into_iter()
        .filter(|field| field.path().is_some())
    {
        let found = field.path().and_then(|path| at(&json, path));
        filled.set(field, found.map(shown).unwrap_or_default());
    }
    for many in Many::ALL {
        let found = at(&json, many.id());
        choose(&mut filled, many, &found.map(names).unwrap_or_default());
    }
    filled.texts = at(&json, "texts").cloned();
    Pasted::File(usable(filled, words, &mut Vec::new()), bad)
}

fn line(text: &str, form: &Form, words: &Words) -> Option<Pasted> {
    // Text programs round quotes: a browser takes them for a part of the value.
    let round = ["=\u{201c}", "=\u{201d}", "=\u{201e}"];
    let rounded = round.iter().any(|each| text.contains(each));
    let straight = if rounded {
        text.replace(['\u{201c}', '\u{201d}', '\u{201e}'], "\"")
    } else {
        text.to_owned()
    };
    let (told, host) = told(&straight)?;
    let get = |name: &str| {
        let found = told.iter().find(|(each, _)| each == name);
        found.map(|(_, value)| value.trim().to_owned())
    };
    let (_, bad) = Options::read(get);
    let mut bad: Vec<_> = bad
        .into_iter()
        .map(|each| refused(each.name, each.value, each.allowed))
        .collect();
    if rounded {
        let found = "\u{201c} \u{201d}".to_owned();
        bad.push(refused("quotes", found, "\" \"".to_owned()));
    }
    if text.contains('<') {
        bad.extend(unknown(&told));
    }
    let mut filled = Form::new(&form.here);
    for field in Field::ALL {
        if let Some(value) = field.attribute().and_then(get) {
            filled.set(field, value);
        }
    }
    let routes = get("routes").unwrap_or_default();
    choose(&mut filled, Many::Routes, &split(&routes));
    if let Some(host) = host.filter(|host| *host != form.here) {
        filled.set(Field::Host, host);
    }
    if let Some(config) = get("config") {
        filled.set(Field::Config, config);
    }
    let filled = usable(filled, words, &mut bad);
    Some(Pasted::Line(filled, bad))
}

/// What an element may be told that the form does not ask.
const BESIDES: [&str; 12] = [
    "routes",
    "config",
    "mode",
    "idle",
    "moment",
    "ketamine-guide",
    "id",
    "class",
    "style",
    "dir",
    "title",
    "hidden",
];

/// Names that mean nothing, most often misspelled.
fn unknown(told: &Pairs) -> Vec<Refused> {
    let options: Vec<_> = Field::ALL
        .into_iter()
        .filter_map(Field::attribute)
        .collect();
    let is_known = |name: &str| {
        options.contains(&name) || BESIDES.contains(&name) || name.starts_with("data-")
    };
    let strange = told.iter().filter(|(name, _)| !is_known(name));
    strange
        .map(|(name, value)| refused(name, value.clone(), options.join(" ")))
        .collect()
}

/// Names and values.
type Pairs = Vec<(String, String)>;

/// Options and the guide's folder, from whatever names them.
fn told(text: &str) -> Option<(Pairs, Option<String>)> {
    let script = || markup::attributes(text, "script").and_then(|all| folder(&of(&all, "src")?));
    if let Some(all) = markup::attributes(text, "ketamine-guide") {
        return Some((all, script()));
    }
    let div =
        markup::attributes(text, "div").filter(|all| of(all, "data-ketamine-guide").is_some());
    if let Some(all) = div {
        let bare =
            |(name, value): (String, String)| Some((name.strip_prefix("data-")?.to_owned(), value));
        let link = || markup::attributes(text, "a").and_then(|all| folder(&of(&all, "href")?));
        return Some((
            all.into_iter().filter_map(bare).collect(),
            script().or_else(link),
        ));
    }
    let frame = markup::attributes(text, "iframe").and_then(|all| of(&all, "src"));
    let address = frame.or_else(|| Some(text.to_owned()))?;
    let is_one = address.starts_with("http") && !address.contains(char::is_whitespace);
    let (page, rest) = address.split_once('?').unwrap_or((&address, ""));
    let query = rest.split('#').next().unwrap_or_default();
    is_one.then(|| (query::read(query), folder(page)))
}

fn of(all: &[(String, String)], name: &str) -> Option<String> {
    let found = all.iter().find(|(each, _)| each == name);
    found.map(|(_, value)| value.clone())
}

fn folder(address: &str) -> Option<String> {
    let (folder, _) = address.rsplit_once('/')?;
    Some(format!("{folder}/"))
}

/// What cannot be used does not come into the form: it is told beside what was pasted. What says the usual is not said.
fn usable(mut form: Form, words: &Words, bad: &mut Vec<Refused>) -> Form {
    let checked = Checked::new(form.clone());
    for field in Field::ALL {
        let value = form.get(field).to_owned();
        let told = words.of(field.id());
        let options = told.map(super::FieldWords::options).unwrap_or_default();
        let usual = told.and_then(|told| told.usual.as_ref());
        let unknown = !options.is_empty() && !options.iter().any(|each| each.value == value);
        if checked.problem(field).is_some() || unknown {
            form.set(field, "");
            let heard = usual == Some(&value) || bad.iter().any(|each| each.path == field.id());
            if !heard && field.attribute().is_some() {
                let named = options.iter().map(|each| each.value.as_str());
                let all = usual.map(String::as_str).into_iter().chain(named);
                let allowed: Vec<_> = all.filter(|each| !each.is_empty()).collect();
                bad.push(refused(field.id(), value, allowed.join(" ")));
            }
        }
    }
    form
}

fn refused(path: &str, value: String, allowed: String) -> Refused {
    Refused {
        path: path.to_owned(),
        value,
        allowed,
        instead: Instead::Default,
    }
}

fn choose(form: &mut Form, many: Many, chosen: &[String]) {
    for name in many.names() {
        form.choose(many, name, chosen.iter().any(|each| each == name));
    }
}

fn at<'a>(json: &'a Json, path: &str) -> Option<&'a Json> {
    path.split('.').try_fold(json, |json, name| match json {
        Json::Map(fields) => fields.iter().find(|(key, _)| key == name).map(|(_, v)| v),
        _ => None,
    })
}

fn shown(json: &Json) -> String {
    match json {
        Json::Text(text) => text.clone(),
        other => other.describe(),
    }
}

fn names(json: &Json) -> Vec<String> {
    match json {
        Json::List(items) => items.iter().map(shown).collect(),
        _ => Vec::new(),
    }
}

fn split(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}
