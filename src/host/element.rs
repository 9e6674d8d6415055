use super::config::Config;
use super::events::{dispatch, report};
use super::gate;
use super::page;
use super::print::PlanPrint;
use super::save::Files;
use crate::content::{Pack, read};
use crate::guide::{BadValue, Chapter, Clinic, Guide, Mode, Options};
use crate::view::{App, Brought, Later, Wires};
use gloo::events::EventListener;
use js_sys::Function;
use leptos::mount::mount_to;
use leptos::prelude::*;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, UrlSearchParams};

/// The chapter the host itself has asked for: to be there is no news to it.
type Asked = Rc<Cell<Option<Chapter>>>;

/// A mounted guide. Dropping it (in JavaScript: `free()`) takes it off the page and releases all it holds.
#[wasm_bindgen]
pub struct Mounted {
    host: HtmlElement,
    pack: Arc<Pack>,
    guide: RwSignal<Guide>,
    config: Config,
    asked: Asked,
    // Held for their `Drop`.
    _view: Box<dyn Any>,
    _back: Option<EventListener>,
    _kiosk: Option<Box<dyn Any>>,
}

/// Mounts a guide into `root`, with the options of `host`'s attributes and the words of `pack` (JSON text).
/// `load(what, done)` brings what [`Later`] names and calls `done` once with it, or with nothing.
///
/// # Errors
/// When the pack cannot be read: the message names the path.
#[wasm_bindgen]
pub fn mount(
    host: HtmlElement,
    root: HtmlElement,
    pack: &str,
    load: Function,
) -> Result<Mounted, JsValue> {
    let pack = Arc::new(read(pack).map_err(|error| JsError::new(&error.to_string()))?);
    let (mut options, bad) = options(&host);
    for error in bad {
        report(&host, error.name, &error.to_string());
    }
    // The guide as one file has no words for a waiting room.
    if options.mode == Mode::Kiosk && pack.kiosk.is_none() {
        options.mode = Mode::Page;
    }
    let guide = first(&host, &options, &pack);
    let (kept, writer) = (Rc::new(RefCell::new(None)), page::Writer::default());
    let asked = Asked::default();
    let view = {
        let (host, pack, kept, root) = (host.clone(), pack.clone(), kept.clone(), root.clone());
        let (writer, asked) = (writer.clone(), asked.clone());
        let mode = options.mode;
        mount_to(root.clone(), move || {
            let guide = RwSignal::new(guide);
            let config = Config::new(&host, &root, guide, pack.clone(), load);
            *kept.borrow_mut() = Some((guide, config.clone()));
            let wires = wires(&host, &root, mode, writer, asked, config);
            view! { <App pack guide mode wires /> }
        })
    };
    let (guide, config) = kept
        .take()
        .ok_or_else(|| JsError::new("the view was not built"))?;
    let back = (options.mode == Mode::Page)
        .then(|| page::follow(host.clone(), guide, pack.clone(), writer))
        .flatten();
    // Its loader brings all words before it mounts.
    let kiosk = (options.mode == Mode::Kiosk).then(|| gate::stand(&config));
    let mounted = Mounted {
        host,
        pack,
        guide,
        config,
        asked,
        _view: Box::new(view),
        _back: back,
        _kiosk: kiosk,
    };
    mounted.config.begin();
    Ok(mounted)
}

#[wasm_bindgen]
impl Mounted {
    /// An attribute of the host has changed.
    pub fn changed(&self, name: &str) {
        let (options, bad) = options(&self.host);
        for error in bad.into_iter().filter(|error| error.name == name) {
            report(&self.host, error.name, &error.to_string());
        }
        let guide = self.guide;
        match name {
            "clinic" | "phone" | "website" | "routes" => self.config.attend(),
            "config" => self.config.refile(),
            "accent" => self.config.recolour(),
            "theme" => drop(guide.try_update(|guide| guide.display.theme = options.theme)),
            "country" => self.try_change(|guide, pack| guide.settle(&options.country, pack)),
            "chapter" | "moment" => {
                self.try_change(|guide, pack| {
                    let before = guide.chapter;
                    let result = guide.visit(&options.start, pack);
                    if guide.chapter != before {
                        self.asked.set(Some(guide.chapter));
                    }
                    result
                });
            }
            _ => {}
        }
    }

    /// Reports after the change: who hears of it may set an attribute, which changes the guide again.
    fn try_change(&self, change: impl FnOnce(&mut Guide, &Pack) -> Result<(), BadValue>) {
        let result = self.guide.try_update(|guide| change(guide, &self.pack));
        if let Some(Err(error)) = result {
            report(&self.host, error.name, &error.to_string());
        }
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.config.stop();
    }
}

/// Attributes; on a page of our own, query parameters of the same names come first.
pub(super) fn options(host: &HtmlElement) -> (Options, Vec<BadValue>) {
    asked(host, page::ours(host).then(page::query).flatten())
}

/// What attributes and the clinic's file say of the clinic; what a link says only fills in.
pub(super) fn clinic(host: &HtmlElement, file: Clinic) -> Clinic {
    let link = options(host).0.clinic;
    asked(host, None).0.clinic.or(file).or_link(link)
}

fn asked(host: &HtmlElement, query: Option<UrlSearchParams>) -> (Options, Vec<BadValue>) {
    let attribute = |name: &str| host.get_attribute(name);
    Options::read(|name| {
        query
            .as_ref()
            .and_then(|query| query.get(name))
            .or_else(|| attribute(name))
    })
}

/// The guide as it is first seen.
fn first(host: &HtmlElement, options: &Options, pack: &Pack) -> Guide {
    let mut guide = Guide::new(pack, &[]);
    guide.attend(clinic(host, Clinic::default()), pack);
    guide.display.theme = options.theme;
    guide.display.still = page::still();
    let settled = guide.settle(&options.country, pack).err();
    let bad = match page::fragment().filter(|_| options.mode == Mode::Page) {
        Some(fragment) => page::visit(&fragment, &mut guide, pack),
        None => Vec::from_iter(guide.visit(&options.start, pack).err()),
    };
    let mut bad = bad;
    bad.extend(settled);
    for error in bad {
        report(host, error.name, &error.to_string());
    }
    guide
}

fn wires(
    host: &HtmlElement,
    root: &HtmlElement,
    mode: Mode,
    writer: page::Writer,
    asked: Asked,
    config: Config,
) -> Wires {
    let (navigated, completed) = (Held::new(host), Held::new(host));
    let print = send_wrapper::SendWrapper::new(PlanPrint::new(root.clone()));
    let files = send_wrapper::SendWrapper::new(Files::default());
    let writer = send_wrapper::SendWrapper::new(writer);
    let asked = send_wrapper::SendWrapper::new(asked);
    let config = send_wrapper::SendWrapper::new(config);
    let asked_of = config.clone();
    Wires {
        navigated: Callback::new(move |chapter: Chapter| {
            if asked.replace(None) != Some(chapter) {
                let details = [("chapter", chapter.as_str())];
                dispatch(&navigated.0, "guide-navigate", &details);
            }
        }),
        moved: Callback::new(move |(address, step_back)| {
            if mode == Mode::Page {
                writer.write(address, step_back);
            }
        }),
        completed: Callback::new(move |()| dispatch(&completed.0, "guide-complete", &[])),
        print: Callback::new(move |()| print.print()),
        save: Callback::new(move |(name, text): (String, String)| files.save(&name, &text)),
        ask: Callback::new(move |(what, brought): (String, Brought)| {
            asked_of.bring(&what, brought);
        }),
        bring: Callback::new(move |(what, brought): (Later, Brought)| {
            let after = config.clone();
            config.bring(what.as_str(), move |came| {
                brought(came);
                if what == Later::Words {
                    after.begin();
                }
            });
        }),
    }
}

/// The host element, held where Leptos asks for `Send`: one thread is all there is.
struct Held(send_wrapper::SendWrapper<HtmlElement>);

impl Held {
    fn new(host: &HtmlElement) -> Self {
        Self(send_wrapper::SendWrapper::new(host.clone()))
    }
}
