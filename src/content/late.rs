//! Lists that are empty in the first words: how their items are read comes with the rest of the program, when the rest
//! of the words does (`xtask/src/hooks/split`). What stands in `gate` may not be called before.

use super::{Pack, ReadError};
use serde::de::{Deserialize, Deserializer, SeqAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// Reads such a list, for `#[serde(deserialize_with)]`.
pub(super) fn list<'de, D, T>(reader: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    reader.deserialize_seq(List(PhantomData))
}

struct List<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for List<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Vec<T>, A::Error> {
        match items.size_hint() {
            Some(0) => Ok(Vec::new()),
            _ => gate::all(items),
        }
    }
}

/// Reads what is missing in the first words.
pub(super) fn option<'de, D, T>(reader: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    reader.deserialize_option(Maybe(PhantomData))
}

struct Maybe<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Maybe<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, reader: D) -> Result<Option<T>, D::Error> {
        gate::one(reader).map(Some)
    }
}

/// Holds all words against what their types cannot rule out.
///
/// # Errors
/// The first that cannot stand, with its path.
pub(super) fn sound(pack: &Pack) -> Result<(), ReadError> {
    gate::sound(pack)
}

mod gate {
    use super::{Deserialize, Deserializer, Pack, ReadError, SeqAccess};

    #[inline(never)]
    pub fn sound(pack: &Pack) -> Result<(), ReadError> {
        crate::content::sound::sound(pack)
    }

    /// Reads what is there.
    #[inline(never)]
    pub fn one<'de, D: Deserializer<'de>, T: Deserialize<'de>>(reader: D) -> Result<T, D::Error> {
        T::deserialize(reader)
    }

    /// Reads every item.
    #[inline(never)]
    pub fn all<'de, A: SeqAccess<'de>, T: Deserialize<'de>>(
        mut items: A,
    ) -> Result<Vec<T>, A::Error> {
        let mut all = Vec::new();
        while let Some(item) = items.next_element()? {
            all.push(item);
        }
        Ok(all)
    }
}
