use serde::de::{self, Expected, Unexpected};
use std::fmt::{self, Display};

/// The error of a reader that has none: it has no value.
#[derive(Clone, Copy, Debug)]
pub(super) enum Never {}

impl Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

/// Only a type with hand-written checks of its own could come here; packs have none.
#[cold]
#[inline(never)]
fn refuse() -> Never {
    panic!("a type refused a value that the pack reader had checked");
}

// `always`: the arguments, and with them a description of each type, then never reach the Wasm.
#[allow(clippy::inline_always)]
impl de::Error for Never {
    #[inline(always)]
    fn custom<T: Display>(_: T) -> Self {
        refuse()
    }

    #[inline(always)]
    fn invalid_type(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        refuse()
    }

    #[inline(always)]
    fn invalid_value(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        refuse()
    }

    #[inline(always)]
    fn invalid_length(_: usize, _: &dyn Expected) -> Self {
        refuse()
    }
}
