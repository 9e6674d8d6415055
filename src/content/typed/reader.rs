use super::never::Never;
use super::parts::{Entries, Fields, Items};
use super::pick::Pick;
use super::walk::Walk;
use crate::content::Json;
use serde::de::{Deserializer, Visitor};
use serde::forward_to_deserialize_any;

/// Reads the next value.
impl<'de> Deserializer<'de> for &mut Walk<'de> {
    type Error = Never;

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_string(self.text())
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_bool(self.flag())
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u8(self.whole(0, u8::MAX.into()) as u8)
    }

    fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_i32(self.whole(i32::MIN, i32::MAX))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        let mut again = self.clone();
        match self.take() {
            None | Some(Json::Null) => visitor.visit_none(),
            Some(_) => visitor.visit_some(&mut again),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(Items(self.items(None)))
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self.items(Some(length))))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_map(Entries {
            entries: self.entries(),
            log: self.log,
        })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self.fields(names)))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_enum(Pick::next(self, names))
    }

    /// The types that packs do not use.
    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Never> {
        unimplemented!("packs hold no values of this type")
    }

    forward_to_deserialize_any! {
        i8 i16 i64 u16 u32 u64 f32 f64 char str bytes byte_buf unit unit_struct newtype_struct
        tuple_struct identifier ignored_any
    }
}
