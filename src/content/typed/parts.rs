use super::log::Log;
use super::never::Never;
use super::walk::Walk;
use crate::content::Json;
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess};
use std::slice;

/// The items of a list.
pub(super) struct Items<'a>(pub(super) Walk<'a>);

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Never> {
        if self.0.ended() {
            return Ok(None);
        }
        seed.deserialize(&mut self.0).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.left())
    }
}

/// The fields of a struct or the items of an array: as many as serde asks for.
pub(super) struct Fields<'a>(pub(super) Walk<'a>);

impl<'de> SeqAccess<'de> for Fields<'de> {
    type Error = Never;

    // `always`: shows the compiler that there is always one.
    #[allow(clippy::inline_always)]
    #[inline(always)]
    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Never> {
        seed.deserialize(&mut self.0).map(Some)
    }
}

/// The entries of a map.
pub(super) struct Entries<'a> {
    pub(super) entries: &'a [(String, Json)],
    pub(super) log: &'a Log<'a>,
}

impl<'de> MapAccess<'de> for Entries<'de> {
    type Error = Never;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Never> {
        let Some((key, _)) = self.entries.first() else {
            return Ok(None);
        };
        let key: StrDeserializer<'_, Never> = key.as_str().into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Never> {
        let value = self
            .entries
            .split_off_first()
            .map(|(_, value)| slice::from_ref(value));
        seed.deserialize(&mut Walk::list(self.log, value.unwrap_or_default()))
    }
}
