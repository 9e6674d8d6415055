//! A kiosk's sense of time and touch, for the machine in `guide::kiosk`. It comes with the rest of the program.

use super::config::Config;
use super::events::report;
use super::page;
use crate::content::{Json, parse};
use crate::guide::kiosk::{Event, Idle, Kiosk, Language, Stage};
use crate::guide::{Guide, Story};
use gloo::events::EventListener;
use gloo::timers::callback::Interval;
use js_sys::{Function, Reflect};
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::PointerEvent;

/// Milliseconds between two looks at the time.
const BEAT: u32 = 1000;

/// The two clocks may differ by so many milliseconds from one look to the next; more, and the device has slept or its
/// clock was set.
const DRIFT: f64 = 30_000.0;

/// So many looks in a row may find the story where it was, while it plays in sight.
const STUCK: u32 = 3;

/// What counts as a touch, besides what points.
const TOUCHES: [&str; 4] = ["keydown", "wheel", "input", "focusin"];

/// What a kiosk holds while it stands; released by its `Drop`.
pub struct Standing {
    _listeners: Vec<EventListener>,
    _timer: Interval,
}

/// Begins to look at the time and to feel touches.
pub fn stand(config: &Config) -> Standing {
    let desk = &*config.0;
    let idle =
        page::asked(&desk.host, "idle").map_or(Ok(Idle::default()), |idle| Idle::parse(&idle));
    let idle = idle.unwrap_or_else(|error| {
        report(&desk.host, error.name, &error.to_string());
        Idle::default()
    });
    let guide = desk.guide;
    let _ = guide.try_update(|guide| guide.kiosk = Kiosk::new(idle, Vec::new()));
    config.bring("languages", move |came| {
        let languages = came
            .and_then(|came| came.as_string())
            .map_or(Vec::new(), |told| named(&told));
        let _ = guide.try_update(|guide| guide.kiosk = Kiosk::new(idle, languages));
    });
    let mut listeners = pointers(config);
    listeners
        .extend(TOUCHES.map(|kind| {
            EventListener::new(&desk.root, kind, move |_| tell(guide, Event::Touched))
        }));
    Standing {
        _listeners: listeners,
        _timer: timer(config.clone()),
    }
}

/// `{"en": "English"}` as languages.
fn named(told: &str) -> Vec<Language> {
    let Ok(Json::Map(fields)) = parse(told) else {
        return Vec::new();
    };
    let named = fields.into_iter().filter_map(|(tag, name)| match name {
        Json::Text(name) => Some(Language { tag, name }),
        _ => None,
    });
    named.collect()
}

/// Something happens to the machine. Who follows the state hears of it only when what is shown is another: a finger
/// moves a hundred times a second.
fn tell(guide: RwSignal<Guide>, event: Event) {
    if super::panicked() {
        return;
    }
    let changed = guide.try_update_untracked(|guide| {
        let before = guide.kiosk.stage();
        guide.kiosk.on(event);
        guide.kiosk.stage() != before
    });
    if changed == Some(true) {
        guide.notify();
    }
}

/// Fingers and pens on the glass.
fn pointers(config: &Config) -> Vec<EventListener> {
    let guide = config.0.guide;
    let down: Rc<RefCell<BTreeSet<i32>>> = Rc::default();
    let feel = |kind: &'static str, rests: fn(bool) -> bool| {
        let down = down.clone();
        // A finger may be lifted anywhere.
        let window = web_sys::window();
        let target: &web_sys::EventTarget = match &window {
            Some(window) if kind != "pointerdown" => window,
            _ => &config.0.root,
        };
        EventListener::new(target, kind, move |event| {
            let pointer = event.unchecked_ref::<PointerEvent>();
            // The browser scrolls: the finger is still there, and its touch tells when it goes.
            if kind == "pointercancel" && pointer.pointer_type() == "touch" {
                return;
            }
            let id = pointer.pointer_id();
            let mut down = down.borrow_mut();
            let was = down.contains(&id);
            if rests(was) {
                down.insert(id);
            } else {
                down.remove(&id);
            }
            let held = !down.is_empty();
            drop(down);
            if held || was {
                tell(guide, Event::Held(held));
            }
        })
    };
    let mut felt = vec![
        feel("pointerdown", |_| true),
        feel("pointermove", |was| was),
        feel("pointerup", |_| false),
        feel("pointercancel", |_| false),
    ];
    let window = web_sys::window();
    felt.extend(window.iter().flat_map(|window| {
        ["touchend", "touchcancel"].map(|kind| {
            let down = down.clone();
            EventListener::new(window, kind, move |event| {
                if touching(event) == 0.0 {
                    down.borrow_mut().clear();
                    tell(guide, Event::Held(false));
                }
            })
        })
    }));
    felt
}

/// How many fingers are on the glass.
fn touching(event: &web_sys::Event) -> f64 {
    let touches = Reflect::get(event, &"touches".into());
    let count = touches.and_then(|touches| Reflect::get(&touches, &"length".into()));
    count
        .ok()
        .and_then(|count| count.as_f64())
        .unwrap_or_default()
}

/// Looks at the time once a second.
fn timer(config: Config) -> Interval {
    let last = Cell::new(now());
    let story = RefCell::new((Story::default(), 0));
    Interval::new(BEAT, move || {
        if super::panicked() {
            return;
        }
        super::PULSE.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let guide = config.0.guide;
        let [[run, wall], [run_before, wall_before]] = [now(), last.replace(now())];
        let (passed, by_the_wall) = (run - run_before, wall - wall_before);
        if (by_the_wall - passed).abs() > DRIFT {
            let seconds = (by_the_wall - passed) / 1000.0;
            tell(guide, Event::Woke { seconds });
        }
        let seen = guide
            .try_with_untracked(|guide| (guide.busy(), guide.kiosk.stage(), guide.story.clone()));
        let Some((busy, stage, told)) = seen else {
            return;
        };
        let seconds = passed / 1000.0;
        // What plays unseen is no visitor's.
        let busy = busy && seen_now();
        tell(guide, Event::Passed { seconds, busy });
        // Asked for when it began; asked again where nobody heard.
        if stage == Stage::Wipe {
            config.bring("wipe", |_| {});
        }
        if stuck(&story, told) {
            config.bring("stopped", |_| {});
        }
    })
}

/// True while the page is in sight.
fn seen_now() -> bool {
    let page = web_sys::window().and_then(|window| window.document());
    page.is_some_and(|page| !page.hidden())
}

/// True when the story plays and does not move.
fn stuck(before: &RefCell<(Story, u32)>, now: Story) -> bool {
    let seen = seen_now();
    let mut before = before.borrow_mut();
    let times = if now.playing && seen && before.0 == now {
        before.1 + 1
    } else {
        0
    };
    *before = (now, times);
    times == STUCK
}

/// The time that only goes forward, and the one on the wall, milliseconds.
fn now() -> [f64; 2] {
    let run = web_sys::window().and_then(|window| {
        let clock = Reflect::get(&window, &"performance".into()).ok()?;
        let now = Reflect::get(&clock, &"now".into()).ok()?;
        let now = now.dyn_into::<Function>().ok()?.call0(&clock).ok()?;
        now.as_f64()
    });
    [run.unwrap_or_default(), js_sys::Date::now()]
}
