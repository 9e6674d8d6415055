//! Ketamine Guide: words, numbers, pictures, places. Data flows one way:
//!
//! `content` (the words) + `science` (the numbers) -> `guide` (where the reader is) -> `view` (what is seen)
//! -> `host` (the element, the page, the kiosk).
//!
//! The first three know no browser. See ARCHITECTURE.md for the invariants.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod content;
pub mod guide;
#[cfg(feature = "csr")]
pub mod host;
pub mod science;
pub mod view;
