use core::marker::PhantomData;

use serde_core::de::MapAccess;

use super::context::Context;
use super::keys::{KeySeed, TagSeed};
use super::seed::{Seed, Target};
use crate::description::{Property, TypeDescription};
use crate::dynamic::DynamicValue;
use crate::path::Segment;
use crate::read::members::{Ahead, Members, Tag};
use crate::read::names::{Key, Names};
use crate::read::problem::Problem;
use crate::read::skip::Skip;
use crate::value::Object;

pub(super) struct SerdeMembers<'de, 'c, A> {
    pub(super) map: A,
    pub(super) context: &'c Context,
    pub(super) of: PhantomData<&'de ()>,
}

impl<'de, A: MapAccess<'de>> Members for SerdeMembers<'de, '_, A> {
    type Error = A::Error;

    fn next_key(&mut self, names: &mut Names) -> Result<Option<Key>, A::Error> {
        self.map.next_key_seed(KeySeed(names))
    }

    fn property(
        &mut self,
        object: &mut dyn Object,
        index: usize,
        property: &'static Property,
    ) -> Result<(), A::Error> {
        self.map.next_value_seed(&mut Seed {
            target: Target::Property {
                object,
                index,
                property,
            },
            of: property.property_type(),
            context: self.context,
        })
    }

    fn tag(&mut self, known: &[&'static TypeDescription]) -> Result<Tag, A::Error> {
        self.map.next_value_seed(TagSeed(known))
    }

    fn dynamic(&mut self) -> Result<DynamicValue, A::Error> {
        self.map.next_value()
    }

    fn find_tag(&mut self) -> Result<Ahead, A::Error> {
        self.map.next_value().map(Ahead::Deferred)
    }

    fn skip(&mut self) -> Result<(), A::Error> {
        self.map.next_value::<Skip>().map(drop)
    }

    fn raise(&mut self, problem: Problem) -> A::Error {
        self.context.raise(&problem)
    }

    fn is_partial(&self) -> bool {
        self.context.partial
    }

    fn within(&mut self, error: A::Error, member: Segment) -> A::Error {
        self.context.within(error, member)
    }
}
