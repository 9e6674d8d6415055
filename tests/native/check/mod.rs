//! The measures that packs are held against.

mod forbidden;
mod grade;
mod sentences;
mod syllables;
