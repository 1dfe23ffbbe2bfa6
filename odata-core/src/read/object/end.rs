//! What is seen to at the end of an object.

use super::Reading;
use crate::description::{Property, property_flags, type_flags};
use crate::read::bag::bag;
use crate::read::members::Members;
use crate::read::problem::Problem;
use crate::read::{ErrorKind, tag};
use crate::value::{How, Object, Role};

impl Reading {
    #[inline]
    pub(in crate::read) fn finish<M: Members>(
        &mut self,
        members: &mut M,
        object: &mut dyn Object,
    ) -> Result<(), M::Error> {
        match self.is_tracked || self.rare.is_some() {
            true => self.finish_rare(members, object),
            false => Ok(()),
        }
    }

    #[inline(never)]
    fn finish_rare<M: Members>(
        &mut self,
        members: &mut M,
        object: &mut dyn Object,
    ) -> Result<(), M::Error> {
        if let Some(rare) = self.rare.take() {
            let (annotations, undeclared): (Vec<_>, Vec<_>) = rare
                .many
                .into_iter()
                .partition(|(name, _)| name.contains('@'));
            for kept in [annotations, undeclared] {
                if let Some(bag) = kept.first().and_then(|(name, _)| bag(object, name)) {
                    bag.put_all(kept);
                }
            }
            for (index, name, outer) in rare.beside {
                if let Some(problem) = tag::disagree(&outer, object.property(index)) {
                    let error = members.raise(problem);
                    return Err(members.within(error, name.into()));
                }
            }
        }
        if object.shape().role == Role::Patch || members.is_partial() {
            return Ok(());
        }
        if members.watches() && self.description.has(type_flags::HAS_STREAM) {
            self.watch_streams(members, object)?;
        }
        let options = members.options();
        let (absent_is_null, complete) = (options.absent_is_null, options.complete);
        if !absent_is_null && !complete && !self.description.has(type_flags::HAS_REQUIRED) {
            return Ok(());
        }
        for (index, property) in self.description.properties().enumerate() {
            if self.mask.has(index) {
                continue;
            }
            if property.is_required() || (complete && is_expected(property)) {
                let problem = Problem::new(
                    ErrorKind::MissingProperty,
                    format_args!(
                        "found no such member, expected {}",
                        property.property_type()
                    ),
                );
                let error = members.raise(problem);
                return Err(members.within(error, property.name().into()));
            }
            if absent_is_null && property.is_nullable() {
                object.property_mut(index, How::Null);
            }
        }
        Ok(())
    }
}

/// Whether a complete object has the property.
fn is_expected(property: &Property) -> bool {
    !property.is_nullable() && !property.has(property_flags::NAVIGATION)
}
