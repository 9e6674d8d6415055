use super::never::Never;
use super::walk::Walk;
use crate::content::Json;
use serde::de::value::U64Deserializer;
use serde::de::{DeserializeSeed, EnumAccess, IntoDeserializer, VariantAccess, Visitor};
use std::slice;

/// One of the names of an enum: a text, or a map of that one key for a name with content.
pub(super) struct Pick<'a> {
    index: u64,
    whole: Option<&'a Json>,
    /// The content, if there is one.
    content: Walk<'a>,
}

impl<'a> Pick<'a> {
    #[inline(never)]
    pub(super) fn next(walk: &mut Walk<'a>, names: &'static [&'static str]) -> Self {
        let log = walk.log;
        let whole = walk.take();
        let (name, content) = match whole {
            Some(Json::Text(name)) => (Some(name), None),
            Some(Json::Map(entries)) => match entries.as_slice() {
                [(name, content)] => (Some(name), Some(content)),
                _ => (None, None),
            },
            _ => (None, None),
        };
        let index = names
            .iter()
            .position(|known| name.is_some_and(|name| name == known));
        if index.is_none() {
            let expected = ["one of ", &names.join(" ")].concat();
            match (name, content) {
                (Some(name), Some(_)) => {
                    log.fault(whole, Some(name), &["unknown name, expected ", &expected]);
                }
                _ => log.wrong(whole, &expected),
            }
        }
        let content = content.map(slice::from_ref).unwrap_or_default();
        let index = index.unwrap_or_default() as u64;
        Self {
            index,
            whole,
            content: Walk::list(log, content),
        }
    }

    /// Notes content that is there but should not be, or the reverse.
    #[inline(never)]
    fn expect(&self, content: bool) {
        if self.content.ended() == content {
            let expected = if content {
                "a map of this name to its content"
            } else {
                "the name alone"
            };
            self.content.log.wrong(self.whole, expected);
        }
    }
}

impl<'de> EnumAccess<'de> for Pick<'de> {
    type Error = Never;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Never> {
        // By number: code that matches names is then never compiled.
        let index: U64Deserializer<Never> = self.index.into_deserializer();
        seed.deserialize(index).map(|name| (name, self))
    }
}

impl<'de> VariantAccess<'de> for Pick<'de> {
    type Error = Never;

    fn unit_variant(self) -> Result<(), Never> {
        self.expect(false);
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(mut self, seed: T) -> Result<T::Value, Never> {
        self.expect(true);
        seed.deserialize(&mut self.content)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Never> {
        unimplemented!("packs hold no names of this kind")
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Never> {
        unimplemented!("packs hold no names of this kind")
    }
}
