//! Ketamine Guide: words, numbers, pictures, places. Data flows one way:
//!
//! `content` (the words) + `science` (the numbers) -> `guide` (where the reader is) -> `view` (what is seen)
//! -> `host` (the element, the page, the kiosk).
//!
//! The first three know no browser. `living` is a second program beside them: it runs the models of the synapse and
//! paints them, knows no words, and is loaded when it is looked at. See ARCHITECTURE.md for the invariants.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

#[cfg(feature = "words")]
pub mod builder;
#[cfg(feature = "words")]
pub mod content;
#[cfg(feature = "words")]
pub mod guide;
#[cfg(feature = "csr")]
pub mod host;
#[cfg(feature = "living")]
pub mod living;
pub mod science;
#[cfg(feature = "words")]
pub mod view;
