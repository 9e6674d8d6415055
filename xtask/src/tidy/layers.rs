//! Data flows one way: `content` and `science`, then `guide`, then `view`, then `host`.

use super::find::{Finding, Rule};
use super::repository::Source;

const PURE: Rule = Rule {
    rule: "content, science, guide and the builder's core know no browser",
    fix: "move it to src/view or src/host and hand the value in",
};

/// They build and are tested natively.
pub fn pure(source: &Source) -> Vec<Finding> {
    let page = source.is("src/builder/page/", "") || source.path == "src/builder/main.rs";
    let cores = ["src/content/", "src/science/", "src/guide/", "src/builder/"];
    if page || !cores.iter().any(|at| source.is(at, ".rs")) {
        return Vec::new();
    }
    let browser = ["leptos", "web_sys", "js_sys", "gloo", "wasm_bindgen"];
    let mut found = PURE.where_code_holds(source, &browser);
    found.extend(PURE.where_code_holds(source, &["gloo_timers", "gloo_net", "gloo_utils"]));
    found
}

const VIEW: Rule = Rule {
    rule: "view knows no host",
    fix: "let src/host read it and hand it in as a prop or through the Guide",
};

/// The same views run in a page, in an element and natively.
pub fn view(source: &Source) -> Vec<Finding> {
    if !source.is("src/view/", ".rs") {
        return Vec::new();
    }
    let host = [
        "host::",
        ".location()",
        "local_storage",
        "session_storage",
        "get_attribute",
        "observed_attributes",
    ];
    VIEW.where_code_holds(source, &host)
}

const LIVING: Rule = Rule {
    rule: "living knows numbers and canvases only",
    fix: "let src/view hand it in; the living picture is a program of its own, without words and without Leptos",
};

/// What it names is linked into its program.
pub fn living(source: &Source) -> Vec<Finding> {
    if !source.is("src/living/", ".rs") && source.path != "src/synapse.rs" {
        return Vec::new();
    }
    let others = ["leptos", "host::", "view::", "content::", "guide::", "gloo"];
    LIVING.where_code_holds(source, &others)
}

const FRAMES: Rule = Rule {
    rule: "only src/view/frame.rs asks for animation frames",
    fix: "use the frame loop of src/view/frame.rs; it knows when to stop",
};

/// One loop to pause, one loop to prove idle; and who looks whether the browser still draws.
pub fn frames(source: &Source) -> Vec<Finding> {
    let may = ["src/view/frame.rs", "src/host/script/kiosk/watch.js"];
    if !source.is("src/", "") || may.contains(&source.path.as_str()) {
        return Vec::new();
    }
    FRAMES.where_code_holds(
        source,
        &["request_animation_frame", "requestAnimationFrame"],
    )
}

#[cfg(test)]
mod tests {
    use super::{frames, living, pure, view};
    use crate::tidy::repository::Source;

    #[test]
    fn the_core_is_pure() {
        let used = "use web_sys::Window;";
        assert_eq!(pure(&Source::sample("src/guide/clock.rs", used)).len(), 1);
        assert!(pure(&Source::sample("src/host/page.rs", used)).is_empty());
        for (path, count) in [("form.rs", 1), ("page/form.rs", 0), ("main.rs", 0)] {
            let source = Source::sample(&format!("src/builder/{path}"), used);
            assert_eq!(pure(&source).len(), count, "{path}");
        }
        let said = "//! Nothing of leptos here.\nfn a() {}";
        assert!(pure(&Source::sample("src/guide/clock.rs", said)).is_empty());
    }

    #[test]
    fn the_view_reads_no_host() {
        for bad in [
            "use crate::host::page;",
            "let l = window().location();",
            "w.local_storage()",
        ] {
            assert_eq!(
                view(&Source::sample("src/view/app.rs", bad)).len(),
                1,
                "{bad}"
            );
        }
        let good = "view! { <dl class=\"location\">{ghost::of(place)}</dl> }";
        assert!(view(&Source::sample("src/view/app.rs", good)).is_empty());
    }

    #[test]
    fn the_living_picture_stands_alone() {
        for bad in [
            "use leptos::prelude::*;",
            "use crate::guide::Lab;",
            "crate::content::Pack",
        ] {
            assert_eq!(
                living(&Source::sample("src/living/paint.rs", bad)).len(),
                1,
                "{bad}"
            );
        }
        let good = "use crate::science::Lab;\nuse web_sys::HtmlCanvasElement;\nuse ketamine_guide::living as _;";
        assert!(living(&Source::sample("src/living/paint.rs", good)).is_empty());
        assert!(
            living(&Source::sample(
                "src/view/brain.rs",
                "use leptos::prelude::*;"
            ))
            .is_empty()
        );
    }

    #[test]
    fn one_frame_loop() {
        let asks = "window().request_animation_frame(&f);";
        assert_eq!(
            frames(&Source::sample("src/view/synapse.rs", asks)).len(),
            1
        );
        assert!(frames(&Source::sample("src/view/frame.rs", asks)).is_empty());
    }
}
