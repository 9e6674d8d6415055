//! The places a guide is shown: the element, the page, the kiosk. Only this room reads attributes, addresses and the
//! window. [`mount`] gives one value that holds everything acquired; dropping it releases all of it.
//!
//! The scripts in `script` beside this file are the only JavaScript: they define the element, load this module, and
//! bring the text back when anything fails.

mod clinic;
mod config;
mod element;
mod events;
mod gate;
mod kiosk;
mod page;
mod print;
mod save;

pub use element::{Mounted, mount};

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use wasm_bindgen::prelude::*;

/// A panic ends the module: nothing of it may run after.
static PANICKED: AtomicBool = AtomicBool::new(false);

/// Looks at the time so far, of kiosks.
static PULSE: AtomicU32 = AtomicU32::new(0);

/// Prepares the module: a panic says where it happened.
pub fn start() {
    std::panic::set_hook(Box::new(|panic| {
        PANICKED.store(true, Ordering::Relaxed);
        events::warn(&panic.to_string());
    }));
}

/// True after a panic. Reads one byte: the only call that a dead module may get.
#[wasm_bindgen]
pub fn panicked() -> bool {
    PANICKED.load(Ordering::Relaxed)
}

/// A number that is another one every second, while a kiosk stands and all is well.
#[wasm_bindgen]
pub fn pulse() -> u32 {
    PULSE.load(Ordering::Relaxed)
}
