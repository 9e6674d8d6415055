//! The program of `builder.html`, where a clinic's web person makes the line for their site. It is a program of its own,
//! loaded by nobody else; unlike the guide it may be written with `view!`, since its size matters little.
//!
//! One thing to mind: the macro writes a nested element that is all literal through a template's markup, which Trusted
//! Types forbid. Words come from the page's data, so that hardly happens by itself; the page tests run under that policy.

#![allow(missing_docs, reason = "the macros of Leptos make items of their own")]

#[cfg(all(target_arch = "wasm32", feature = "builder"))]
mod page;

fn main() {
    #[cfg(all(target_arch = "wasm32", feature = "builder"))]
    page::start();
}
