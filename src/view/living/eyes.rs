//! What the picture must know of the window: whether it is in sight, how large it is, which colours are wanted.

use gloo::events::EventListener;
use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, ResizeObserver};

/// What the device may change while the page is open.
const COLOURS: [&str; 3] = [
    "(prefers-color-scheme: dark)",
    "(prefers-contrast: more)",
    "(forced-colors: active)",
];

type Hears = Closure<dyn FnMut(Array)>;

/// Watches until dropped.
pub struct Eyes {
    sight: Option<IntersectionObserver>,
    size: Option<ResizeObserver>,
    _hears: [Hears; 2],
    _colours: Vec<EventListener>,
}

impl Eyes {
    /// Tells of what changes: in sight or not, another size, other colours.
    pub fn new(
        picture: &Element,
        mut in_sight: impl FnMut(bool) + 'static,
        mut sized: impl FnMut() + 'static,
        coloured: impl Fn() + Clone + 'static,
    ) -> Self {
        let seen: Hears = Closure::new(move |entries: Array| {
            let last: IntersectionObserverEntry = entries.pop().unchecked_into();
            in_sight(last.is_intersecting());
        });
        let resized: Hears = Closure::new(move |_| sized());
        let sight = IntersectionObserver::new(seen.as_ref().unchecked_ref()).ok();
        let size = ResizeObserver::new(resized.as_ref().unchecked_ref()).ok();
        if let (Some(sight), Some(size)) = (&sight, &size) {
            sight.observe(picture);
            size.observe(picture);
        }
        let query = |css| web_sys::window()?.match_media(css).ok()?;
        let queries = COLOURS.into_iter().filter_map(query);
        let listen = |query: web_sys::MediaQueryList| {
            let coloured = coloured.clone();
            EventListener::new(&query, "change", move |_| coloured())
        };
        Self {
            sight,
            size,
            _hears: [seen, resized],
            _colours: queries.map(listen).collect(),
        }
    }
}

impl Drop for Eyes {
    fn drop(&mut self) {
        if let Some(sight) = &self.sight {
            sight.disconnect();
        }
        if let Some(size) = &self.size {
            size.disconnect();
        }
    }
}
