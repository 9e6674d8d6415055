//! The only place that asks for animation frames. The loop stops when told, when the page is hidden, and for good
//! when its owner goes.

use leptos::prelude::*;
use send_wrapper::SendWrapper;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// A long gap (a hidden page, a slow phone) must not jump the story: seconds a frame may count at most.
const LONGEST: f64 = 0.25;

type Tick = Closure<dyn FnMut(f64)>;

struct Loop {
    step: Box<dyn Fn(f64)>,
    request: Cell<Option<i32>>,
    last: Cell<Option<f64>>,
    tick: RefCell<Option<Tick>>,
}

impl Loop {
    fn ask(&self) {
        if let (Some(window), Some(tick)) = (web_sys::window(), self.tick.borrow().as_ref()) {
            self.request.set(
                window
                    .request_animation_frame(tick.as_ref().unchecked_ref())
                    .ok(),
            );
        }
    }

    fn stop(&self) {
        if let (Some(window), Some(request)) = (web_sys::window(), self.request.take()) {
            let _ = window.cancel_animation_frame(request);
        }
        self.last.set(None);
    }

    fn frame(&self, now: f64) {
        let before = self.last.replace(Some(now));
        if let Some(before) = before {
            (self.step)(((now - before) / 1000.0).clamp(0.0, LONGEST));
        }
    }
}

/// Calls `step` with the seconds since the last frame, as long as `active` holds.
/// Browsers give no frames to a hidden page, so a hidden guide does not move.
pub fn run(active: Signal<bool>, step: impl Fn(f64) + 'static) {
    let this = Rc::new(Loop {
        step: Box::new(step),
        request: Cell::new(None),
        last: Cell::new(None),
        tick: RefCell::new(None),
    });
    // Weak: the closure lives inside the loop it drives.
    let weak = Rc::downgrade(&this);
    *this.tick.borrow_mut() = Some(Closure::new(move |now| {
        let Some(this) = weak.upgrade() else { return };
        let active = || active.try_get_untracked() == Some(true);
        if active() {
            this.frame(now);
        }
        if active() {
            this.ask();
        } else {
            this.stop();
        }
    }));
    let held = SendWrapper::new(this.clone());
    on_cleanup(move || held.stop());
    Effect::new(move |_| {
        if active.get() {
            if this.request.get().is_none() {
                this.ask();
            }
        } else {
            this.stop();
        }
    });
}
