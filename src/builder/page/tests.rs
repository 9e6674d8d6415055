use super::browser;
use super::desk::{Desk, fill};
use ketamine_guide::builder::{Answer, Asked, Checked, Finding, Mark, SCRIPT, files, judge};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Asks the host for the guide's files, when the button is pressed and never else.
#[component]
pub fn Tests() -> impl IntoView {
    let desk = Desk::here();
    let words = &desk.words.tests;
    let (said, found) = (
        RwSignal::new(String::new()),
        RwSignal::new(Vec::<Finding>::new()),
    );
    let busy = RwSignal::new(false);
    let run = move |_| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        found.set(Vec::new());
        let address = desk.checked.with_untracked(Checked::host);
        said.set(fill(&words.running, &[("address", &address)]));
        spawn_local(async move {
            let asked = ask(address).await;
            said.set(fill(&words.done, &[("address", &asked.address)]));
            found.set(judge(&asked));
            busy.set(false);
        });
    };
    let say = move |finding: Finding| {
        let (mark, name) = match finding.mark {
            Mark::Good => ("good", &words.good),
            Mark::Bad => ("bad", &words.bad),
            Mark::Note => ("note", &words.note),
        };
        let say = words.says.iter().find(|each| each.id == finding.id);
        let say = say.map(|each| each.say.as_str()).unwrap_or_default();
        let say = fill(say, &[("status", &finding.status), ("mime", &finding.mime)]);
        view! {
            <li data-mark=mark data-id=finding.id>
                <b>{name.as_str()}</b>
                <span>{say}</span>
            </li>
        }
    };
    let list = move || found.get().into_iter().map(say).collect_view();
    view! {
        <section class="card tests" aria-labelledby="tests-title">
            <h2 id="tests-title">{words.title.as_str()}</h2>
            <p class="about">{words.hint.as_str()}</p>
            <p class="address">{move || desk.checked.with(Checked::host)}</p>
            <button type="button" id="test" aria-disabled=move || busy.get().then_some("true") on:click=run>
                {words.button.as_str()}
            </button>
            <div role="status">
                <p class="said">{move || said.get()}</p>
                <ul class="found" hidden=move || found.with(Vec::is_empty)>{list}</ul>
            </div>
        </section>
    }
}

/// The script, then the program that it names, itself or through the one it loads, then the page for frames.
async fn ask(address: String) -> Asked {
    let own = browser::is_ours(&address);
    let at = |name: &str| format!("{address}{name}");
    let script = browser::ask(&at(SCRIPT), own, true).await;
    let mut text = script.text().to_owned();
    let second = files(&text)
        .into_iter()
        .find(|name| name.starts_with("guide-load-"));
    if let Some(name) = second.map(str::to_owned) {
        text += browser::ask(&at(&name), own, true).await.text();
    }
    // The guide's own: no word but the hash behind its name.
    let is_guide = |name: &&str| {
        name.rsplit_once('.').is_some_and(|(_, end)| end == "wasm")
            && name.matches('-').count() == 1
    };
    let program = match files(&text).into_iter().find(is_guide) {
        Some(name) => Some(browser::ask(&at(name), own, false).await),
        None => None,
    };
    let frame = match script {
        Answer::Came { .. } => browser::ask(&at("embed.html"), own, false).await,
        _ => Answer::Silent,
    };
    Asked {
        address,
        own,
        script,
        program,
        frame,
    }
}
