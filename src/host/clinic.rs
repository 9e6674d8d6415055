//! The clinic's file and colour, once all words are there: a slow file, or a missing one, keeps nobody waiting.

use super::config::{Config, Desk};
use super::events::report;
use super::page;
use crate::content::Refused;
use crate::guide::{Accent, Clinic, Worded};
use crate::view::Later;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::{JSON, Reflect};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, ShadowRoot, XmlHttpRequest};

/// How many faults of a file are told one by one.
const TOLD: usize = 20;

/// On what day a file was kept; see `script/worker/clinic.js`.
const KEPT: &str = "ketamine-guide-kept";

/// Reads the file that `config` is or names. What cannot be used is reported.
pub fn read(config: &Config) {
    config.stop();
    let desk = &*config.0;
    if let Some(text) = given(desk) {
        return take(config, text);
    }
    let address = page::config(&desk.host).unwrap_or_else(|error| {
        report(&desk.host, error.name, &error.to_string());
        None
    });
    let (Some(address), Ok(request)) = (address, XmlHttpRequest::new()) else {
        return tell(config, Clinic::default());
    };
    let (asked, named, again) = (request.clone(), address.clone(), config.clone());
    let read = move || {
        if super::panicked() {
            return;
        }
        // Our own worker gives what it has kept where the file itself did not come.
        if let Ok(Some(day)) = asked.get_response_header(KEPT) {
            let said = ["config \"", &named, "\" did not load; the one of ", &day];
            let said = [&said.concat(), " is used"].concat();
            report(&again.0.host, "config", &said);
        }
        let text = match (asked.status(), asked.response_text()) {
            (Ok(200), Ok(Some(text))) => Ok(text),
            _ => Err([
                "config \"",
                &named,
                "\" did not load; the defaults are used",
            ]
            .concat()),
        };
        take(&again, text);
    };
    let sent = request.open("GET", &address).and_then(|()| request.send());
    if sent.is_ok() {
        let done = EventListener::new(&request, "loadend", move |_| read());
        *desk.waiting.borrow_mut() = Some(done);
    } else {
        read();
    }
}

/// The file where it was given as a value; none where it is named. A link to our own page comes before both.
fn given(desk: &Desk) -> Option<Result<String, String>> {
    if page::asked(&desk.host, "config").is_some() && page::ours(&desk.host) {
        return None;
    }
    let value = Reflect::get(&desk.host, &JsValue::from_str("config")).ok()?;
    let text = value.is_object().then(|| JSON::stringify(&value))?;
    let text = text.ok().and_then(|text| text.as_string());
    Some(text.ok_or_else(|| "config is no value that JSON can hold; the defaults are used".into()))
}

/// Takes in the text of a file, and reports what of it cannot be used.
fn take(config: &Config, text: Result<String, String>) {
    let host = &config.0.host;
    let read = text.and_then(|text| Clinic::read(&text).map_err(unread));
    let (clinic, bad) = read.unwrap_or_else(|message| {
        report(host, "config", &message);
        Default::default()
    });
    tell(config, clinic);
    for refused in bad.iter().take(TOLD) {
        report(host, "config", &refused.to_string());
    }
    if let Some(more) = bad.len().checked_sub(TOLD).filter(|more| *more > 0) {
        let more = ["config has ", &more.to_string(), " faults more"].concat();
        report(host, "config", &more);
    }
}

fn unread(error: crate::content::ReadError) -> String {
    [
        "config, at ",
        &error.path,
        ": ",
        &error.message,
        "; the defaults are used",
    ]
    .concat()
}

/// What the file tells takes effect.
fn tell(config: &Config, clinic: Clinic) {
    let desk = &*config.0;
    let hidden = clinic.hidden.names().join(" ");
    let _ = desk.root.set_attribute("data-hide", &hidden);
    let texts = clinic.texts.clone();
    let before = desk.told.replace(clinic);
    config.attend();
    if before.texts == texts {
        return;
    }
    let Some(texts) = texts else {
        return word(desk, Worded::default());
    };
    // They are put into words that are read anew: to copy all of ours would take more program than that.
    let after = config.clone();
    config.bring(Later::Words.as_str(), move |came| {
        let pack = came.and_then(|came| came.as_string());
        let pack = pack.and_then(|pack| crate::content::read(&pack).ok());
        let desk = &*after.0;
        // Meanwhile the file may be another one.
        let still = desk.told.borrow().texts.as_ref() == Some(&texts);
        if let Some(pack) = pack.filter(|_| still) {
            word(desk, Worded(Some(Arc::new(texts.over(pack)))));
        }
    });
}

/// Other words are shown. A tick would stand at another question.
fn word(desk: &Desk, worded: Worded) {
    let _ = match worded.0 {
        Some(_) => desk.root.set_attribute("data-worded", ""),
        None => desk.root.remove_attribute("data-worded"),
    };
    let here = desk.root.get_root_node().dyn_into::<ShadowRoot>();
    let inside = here.is_ok_and(|here| here.active_element().is_some());
    let _ = desk.guide.try_update(|guide| {
        guide.mine.forget_listed();
        guide.worded = worded;
    });
    // All is built anew: who was in it goes on at the heading.
    if inside {
        let root = desk.root.clone();
        let soon = move || {
            let heading = root.query_selector("h2.title").ok().flatten();
            let heading = heading.filter(|_| !super::panicked());
            let heading = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok());
            let _ = heading.map(|heading| heading.focus());
        };
        Timeout::new(0, soon).forget();
    }
}

/// Dresses the guide in the clinic's colour, corrected so that text in it can be read.
pub fn dress(config: &Config) {
    let desk = &*config.0;
    let asked = page::asked(&desk.host, "accent");
    let read = asked.map(|asked| Accent::parse(&asked));
    let css = match read {
        Some(Ok(accent)) => accent.css(),
        Some(Err(refused)) => {
            let Refused { path, .. } = &refused;
            report(&desk.host, path, &refused.to_string());
            String::new()
        }
        None => String::new(),
    };
    // A property without a value goes.
    let _ = desk.root.style().set_property("--guide-accent", &css);
}
