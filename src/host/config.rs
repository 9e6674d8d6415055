use super::element::clinic;
use super::gate;
use super::page;
use crate::content::Pack;
use crate::guide::{Clinic, Guide, Words};
use gloo::events::EventListener;
use js_sys::Function;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// What a clinic tells of itself: by attributes at once, by its file and its colour when all words are there. How those
/// two are read comes with the rest of the program ([`gate`]); where neither is asked for, nothing of it does.
#[derive(Clone)]
pub struct Config(pub(super) Rc<Desk>);

/// Where it comes from and goes.
pub struct Desk {
    pub(super) host: HtmlElement,
    pub(super) root: HtmlElement,
    pub(super) guide: RwSignal<Guide>,
    pub(super) pack: Arc<Pack>,
    /// Brings what comes later.
    pub(super) load: Function,
    /// What the file has told.
    pub(super) told: RefCell<Clinic>,
    /// Who waits for the file; dropped, nobody does.
    pub(super) waiting: RefCell<Option<EventListener>>,
}

impl Config {
    /// Nothing is told yet.
    pub fn new(
        host: &HtmlElement,
        root: &HtmlElement,
        guide: RwSignal<Guide>,
        pack: Arc<Pack>,
        load: Function,
    ) -> Self {
        Self(Rc::new(Desk {
            host: host.clone(),
            root: root.clone(),
            guide,
            pack,
            load,
            told: RefCell::default(),
            waiting: RefCell::default(),
        }))
    }

    /// What attributes say of the clinic, and where they say nothing, its file; then a link.
    pub fn attend(&self) {
        let desk = &*self.0;
        let told = clinic(&desk.host, desk.told.borrow().clone());
        let _ = desk
            .guide
            .try_update(|guide| guide.attend(told, &desk.pack));
    }

    /// Asks the loader for something, by name; `done` hears it, or nothing.
    pub fn bring(&self, what: &str, done: impl FnOnce(Option<JsValue>) + 'static) {
        let done = Closure::once_into_js(move |came: JsValue| {
            done(Some(came).filter(|came| !came.is_undefined()));
        });
        let _ = self.0.load.call2(&JsValue::NULL, &what.into(), &done);
    }

    /// Reads what is asked for, now or when all words are there.
    pub fn begin(&self) {
        if page::names_more(&self.0.host) && self.is_whole() {
            gate::file(self);
            gate::colour(self);
        }
    }

    /// The file is another one.
    pub fn refile(&self) {
        if self.is_whole() {
            gate::file(self);
        }
    }

    /// The colour is another one.
    pub fn recolour(&self) {
        if self.is_whole() {
            gate::colour(self);
        }
    }

    /// Nobody waits any more.
    pub fn stop(&self) {
        drop(self.0.waiting.take());
    }

    /// True once all words are there; else they are asked for.
    fn is_whole(&self) -> bool {
        let guide = self.0.guide;
        let whole = guide.try_with_untracked(|guide| guide.words == Words::Whole);
        if whole == Some(false) {
            let _ = guide.try_update(|guide| guide.awaited = true);
        }
        whole == Some(true)
    }
}
