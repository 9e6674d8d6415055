//! The numbers. What a body does with the medicine over time, as shapes from 0 to 1; nothing here knows a browser.
//!
//! Computed: [`Levels`], how much is in the blood; [`Feelings`], how strong feelings may be; [`Pressure`], the rise
//! of blood pressure and pulse. One value per route and drip length is built once; asking it for a minute allocates
//! nothing. `docs/model.md` is the same for clinicians.
//!
//! **Not to be read from it:** a dose, a level in any unit, what one person will feel, when someone may drive or
//! leave, or whether it helps. Inside, sums run in ng/mL for one reference dose; neither may reach a reader.
//! Routes are not comparable in height: outside the drip only the timing is modelled.
//!
//! The synapse of the brain chapter is a second model beside these: [`lab::Lab`] puts together [`cleft`], [`gates`],
//! [`magnesium`], [`block`], [`circuit`] and [`growth`]; [`bridge`] leads from the level to the gates.
//!
//! Functions beyond `+ - * /` come from `libm`, never from `std`, so that native and Wasm agree to the last bit.

pub mod block;
pub mod bridge;
pub mod chance;
pub mod circuit;
pub mod cleft;
pub mod constants;
pub mod gates;
pub mod growth;
pub mod lab;
pub mod magnesium;
pub mod pulse;
pub mod signal;

mod band;
mod curve;
mod feelings;
mod levels;
mod mammillary;
mod pressure;
mod response;
mod route;
mod sets;
mod swell;
mod units;

pub use band::Band;
pub use curve::{Curve, Input};
pub use feelings::Feelings;
pub use levels::Levels;
pub use mammillary::{Mammillary, Side};
pub use pressure::Pressure;
pub use response::{Response, Term};
pub use route::{InfusionMinutes, OutOfRange, Route};
pub use sets::{CLEMENTS, DOMINO, KAMP, REFERENCE_DOSE};
pub use units::{Litres, LitresPerHour, Milligrams, Minutes, NanogramsPerMillilitre, PerMinute};
