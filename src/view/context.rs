use super::derived::Derived;
use crate::content::{Country, Pack};
use crate::guide::{Address, Chapter, Guide, Mode};
use leptos::html::H2;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsValue;
use web_sys::Element;

/// What a host brings when it is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Later {
    /// The class `Living` of the living picture's program. A program that threw is done for: an object of it is
    /// forgotten (`std::mem::forget`), since dropping it would call into it.
    Synapse,
    /// The text of the whole pack.
    Words,
}

impl Later {
    /// The name in the loader.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Synapse => "synapse",
            Self::Words => "words",
        }
    }
}

/// Hears once what was brought; none when it could not be. Who asked may be gone by then.
pub type Brought = Box<dyn FnOnce(Option<JsValue>)>;

/// What a host hears.
#[derive(Clone, Copy)]
pub struct Wires {
    /// A chapter was opened.
    pub navigated: Callback<Chapter>,
    /// The place changed: the new address, and whether it is worth a step back.
    pub moved: Callback<(Address, bool)>,
    /// Every chapter has been opened.
    pub completed: Callback<()>,
    /// The reader asks for the plan on paper.
    pub print: Callback<()>,
    /// The reader asks for a file: its name and its text.
    pub save: Callback<(String, String)>,
    /// Something is needed that does not come at the start.
    pub bring: Callback<(Later, Brought)>,
    /// A kiosk asks its loader for something, by name: `languages` and `state` give JSON, `speak es` the words of a
    /// language, `wipe` a new guide in place of this one.
    pub ask: Callback<(String, Brought)>,
}

/// What every component is given.
#[derive(Clone, Copy)]
pub struct Context {
    pack: StoredValue<Arc<Pack>>,
    /// The words before a clinic's own were put in.
    ours: StoredValue<Arc<Pack>>,
    /// The one state.
    pub guide: RwSignal<Guide>,
    /// What the host hears.
    pub wires: Wires,
    /// Where the guide is shown.
    pub mode: Mode,
    /// The heading of the open screen: focus goes there when the reader moves on.
    pub heading: NodeRef<H2>,
}

impl Context {
    /// Makes the context of one guide.
    pub fn new(pack: Arc<Pack>, guide: RwSignal<Guide>, mode: Mode, wires: Wires) -> Self {
        Self {
            pack: StoredValue::new(pack.clone()),
            ours: StoredValue::new(pack),
            guide,
            wires,
            mode,
            heading: NodeRef::new(),
        }
    }

    /// The words.
    pub fn pack(self) -> Arc<Pack> {
        self.pack.get_value()
    }

    /// Other words in place of those. The state must change too, for who follows it to hear.
    pub fn exchange(self, pack: Arc<Pack>) {
        // Who is gone needs no words.
        drop(self.ours.try_set_value(pack.clone()));
        self.show(pack);
    }

    /// The words without a clinic's own.
    pub fn ours(self) -> Arc<Pack> {
        self.ours.get_value()
    }

    /// The words that are shown from now on. Who holds others must be built anew.
    pub fn show(self, pack: Arc<Pack>) {
        drop(self.pack.try_set_value(pack));
    }

    /// The state and the words as they are, without following them.
    pub fn now<T>(self, value: impl FnOnce(&Guide, &Pack) -> T) -> T {
        let pack = self.pack();
        self.guide.with_untracked(|guide| value(guide, &pack))
    }

    /// Changes the state.
    pub fn update(self, change: impl FnOnce(&mut Guide, &Pack)) {
        // What was asked for may come when the guide is gone.
        let Some(pack) = self.pack.try_get_value() else {
            return;
        };
        self.guide.try_update(|guide| change(guide, &pack));
    }

    /// Changes the screen and takes the reader to its heading.
    pub fn travel(self, change: impl FnOnce(&mut Guide, &Pack)) {
        self.update(change);
        if let Some(heading) = self.heading.get_untracked() {
            let _ = heading.focus();
        }
    }

    /// After a step the reader sees what it led to: where the words under the picture are out of sight, the picture
    /// goes to the top.
    pub fn reveal(self) {
        let parts = self.screen().and_then(|screen| {
            let part = |css: &str| screen.query_selector(css).ok()?;
            Some((
                part(".scene, .living")?,
                part(".picture figcaption")?,
                part(".clock"),
            ))
        });
        let Some((scene, words, clock)) = parts else {
            return;
        };
        let words = words.get_bounding_client_rect();
        // On a phone the clock lies over the foot of the window.
        let clock = clock.map(|clock| clock.get_bounding_client_rect().top());
        let foot = clock
            .filter(|top| *top > words.top())
            .unwrap_or_else(height);
        if words.top() < 0.0 || words.bottom() > foot {
            scene.scroll_into_view();
        }
    }

    /// The open screen.
    pub fn screen(self) -> Option<Element> {
        self.heading.get_untracked()?.parent_element()
    }

    /// An attribute that stands while the reader wants the pictures still.
    pub fn still(self) -> impl Fn() -> Option<String> {
        let still = self.derive(|guide, _| guide.display.still);
        move || still.get().then(String::new)
    }

    /// True when the open screen is scrolled out of sight.
    pub fn away(self) -> bool {
        self.screen().is_some_and(|screen| {
            let area = screen.get_bounding_client_rect();
            area.bottom() < 0.0 || area.top() > height()
        })
    }

    /// The chosen country.
    pub fn country(self) -> Derived<Country> {
        self.derive(|guide, pack| guide.place(pack).clone())
    }
}

/// Height of the window, pixels.
fn height() -> f64 {
    web_sys::window()
        .and_then(|window| window.inner_height().ok()?.as_f64())
        .unwrap_or(f64::INFINITY)
}
