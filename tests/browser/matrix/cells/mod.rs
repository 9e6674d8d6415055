//! What hosts may set, what a guide under them should give, and the table that tells a web person so. No browser here:
//! the native tests hold `docs/embedding.md` against the same rule.

mod cell;
mod pairs;
mod rule;
mod table;

pub use cell::{Cell, Csp, Framing, Mime};
pub use pairs::pairs;
pub use rule::{ENGINES, Gives, rule};
pub use table::{inside, table};
