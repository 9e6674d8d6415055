//! The only place that asks for animation frames. The loop stops when told, when the page is hidden, and for good
//! when its owner goes. Where stillness is wanted no frame is asked for: a slow timer keeps the story's time.

use super::derived::Derived;
use gloo::timers::callback::Interval;
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// A long gap (a hidden page, a slow phone) must not jump the story: seconds a frame may count at most.
const LONGEST: f64 = 0.25;

/// Beat of the slow timer, milliseconds.
const BEAT: u32 = 500;

type Tick = Closure<dyn FnMut(f64)>;

struct Loop {
    step: Box<dyn Fn(f64)>,
    request: Cell<Option<i32>>,
    last: Cell<Option<f64>>,
    tick: RefCell<Option<Tick>>,
    timer: RefCell<Option<Interval>>,
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

    fn beat(self: &Rc<Self>) {
        let weak = Rc::downgrade(self);
        let beat = move || {
            if let Some(this) = weak.upgrade().filter(|_| !hidden()) {
                (this.step)(f64::from(BEAT) / 1000.0);
            }
        };
        *self.timer.borrow_mut() = Some(Interval::new(BEAT, beat));
    }

    fn stop(&self) {
        // Taken out first: dropping it may run while it ticks.
        drop(self.timer.borrow_mut().take());
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

fn hidden() -> bool {
    web_sys::window()
        .and_then(|window| window.document())
        .is_some_and(|page| page.hidden())
}

/// Calls `step` every so many milliseconds, with the seconds they make, while the page is to be seen: for pictures that
/// nobody waits for.
pub fn pace(every: u32, step: impl Fn(f64) + 'static) {
    let timer = Interval::new(every, move || {
        if !hidden() {
            step(f64::from(every) / 1000.0);
        }
    });
    let held = SendWrapper::new(timer);
    on_cleanup(move || drop(held));
}

/// Calls `step` with the seconds since the last call, as long as `active` holds: at every frame, or with `still`
/// twice a second. Browsers give no frames to a hidden page, so a hidden guide does not move.
pub fn run(active: Derived<bool>, still: Derived<bool>, step: impl Fn(f64) + 'static) {
    let this = Rc::new(Loop {
        step: Box::new(step),
        request: Cell::new(None),
        last: Cell::new(None),
        tick: RefCell::new(None),
        timer: RefCell::new(None),
    });
    // Weak: the closure lives inside the loop it drives.
    let weak = Rc::downgrade(&this);
    *this.tick.borrow_mut() = Some(Closure::new(move |now| {
        let Some(this) = weak.upgrade() else { return };
        let active = || active.now() == Some(true);
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
        this.stop();
        match (active.get(), still.get()) {
            (true, false) => this.ask(),
            (true, true) => this.beat(),
            (false, _) => {}
        }
    });
}
