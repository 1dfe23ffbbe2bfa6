//! The tag of an object that is written, and its entity tag.

use std::borrow::Cow;

use super::object::{Members, Writer};
use super::options::{Metadata, TagPolicy};
use crate::dynamic::Annotations;

impl<M: Members> Writer<'_, M> {
    /// The tag to write, if there is one to write.
    #[inline]
    pub(super) fn tag<'t>(
        &self,
        foreign: Option<&str>,
        kept: Option<&'t Annotations>,
        tagged: bool,
    ) -> Option<Cow<'t, str>> {
        let description = self.description;
        if self.mode.options().metadata() == Metadata::None && !self.mode.is_body() {
            return None;
        }
        if foreign.is_some() || kept.is_some() {
            if let Some(told) = self.told_tag(foreign, kept) {
                return told;
            }
        }
        let written = match self.mode.options().tags() {
            _ if tagged => true,
            TagPolicy::ByType if self.mode.options().metadata() == Metadata::Full => {
                !description.is_abstract()
            }
            TagPolicy::ByType => description.writes_tag(),
            TagPolicy::Always => !description.is_abstract(),
            TagPolicy::Never => false,
        };
        written.then(|| Cow::Borrowed(description.tag()))
    }

    /// The tag of a value that tells its type itself.
    #[cold]
    fn told_tag<'t>(
        &self,
        foreign: Option<&str>,
        kept: Option<&'t Annotations>,
    ) -> Option<Option<Cow<'t, str>>> {
        let description = self.description;
        if let Some(name) = foreign {
            // Of a value that came without a tag only the abstract type of its place is known.
            let is_told = !(description.is_abstract() && description.is_named(name));
            return Some(is_told.then(|| Cow::Owned(format!("#{name}"))));
        }
        let kept = kept.and_then(Annotations::type_name)?;
        // A service need not take the name of a type without `#`.
        let is_bare = self.mode.is_body() && !kept.contains('#');
        Some(Some(match is_bare {
            true => Cow::Owned(format!("#{kept}")),
            false => Cow::Borrowed(kept),
        }))
    }

    /// The entity tag of an entity, in a body that is to have it.
    #[cold]
    pub(super) fn etag(&mut self, kept: Option<&Annotations>) -> Result<(), M::Error> {
        match kept.and_then(Annotations::etag) {
            Some(etag) => self.text("@odata.etag", etag),
            None => Ok(()),
        }
    }
}
