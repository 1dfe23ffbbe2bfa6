//! Writing a body, in the form that the version of OData wants.

use super::{Body, BodyError, Related, Relation};
use crate::json::{Purpose, Version, Writer};
use crate::validate::check_complete;
use crate::value::{Role, Slot};
use crate::write::Mode;
use crate::write::text::ObjectText;

impl Writer {
    /// Writes the body of a request as JSON text. A patch is the body of a PATCH; an entity that of a POST, or with [`Purpose::Replace`] of a PUT.
    ///
    /// # Errors
    /// If a property that is not nullable has no value, if a navigation property would come twice, or if this kind of request cannot say in this
    /// version what happens to one: in 4.0 an update has links alone (OData 4.01 Protocol, section 11.4.3.1).
    pub fn body_to_string(&self, body: &Body<'_>) -> Result<String, BodyError> {
        let mut out = Vec::with_capacity(128);
        let purpose = match self.for_purpose() {
            Purpose::Replace => Purpose::Replace,
            Purpose::Response | Purpose::Create => Purpose::Create,
        };
        self.write_body(body, purpose, None, &mut out)?;
        // Nothing but text is ever written.
        Ok(String::from_utf8(out).unwrap_or_default())
    }

    /// `id`: the entity's, if it is part of another body.
    fn write_body(
        &self,
        body: &Body<'_>,
        purpose: Purpose,
        id: Option<&str>,
        out: &mut Vec<u8>,
    ) -> Result<(), BodyError> {
        let says = |name: &str| body.says(name);
        check_complete(Slot::Object(body.object), purpose, &says)?;
        let kind = body.kind(purpose);
        let speaks = !body.related.is_empty() || id.is_some();
        let slot = Slot::Object(body.object);
        let mut mode = Mode::of(&slot, purpose, *self.options());
        if speaks {
            mode = mode.speaking();
        }
        let mut text = ObjectText::new(out);
        text.object(body.object, mode);
        if let Some(id) = id {
            self.id(&mut text, id);
        }
        for (property, relation) in &body.related {
            let name = property.name();
            if kind == Kind::Post && self.comes_twice(body, name, relation) {
                return Err(BodyError::twice(name));
            }
            self.write_relation(name, relation, kind, &mut text)?;
        }
        text.end();
        Ok(())
    }

    /// Whether the entity itself has a value of the navigation property that is told of.
    fn comes_twice(&self, body: &Body<'_>, name: &str, relation: &Relation<'_>) -> bool {
        let description = body.description();
        let position = description.position(name);
        let has_value = match position.map(|index| body.object.property(index)) {
            Some(Slot::List(list)) => list.length() > 0,
            Some(slot) => slot.is_value(),
            None => false,
        };
        // In 4.0 links stand beside a collection of new entities.
        let stands_beside =
            matches!(relation, Relation::Add(_)) && self.options().version() == Version::V4_0;
        has_value && !stands_beside
    }

    fn write_relation(
        &self,
        name: &str,
        relation: &Relation<'_>,
        kind: Kind,
        text: &mut ObjectText<'_>,
    ) -> Result<(), BodyError> {
        let version = self.options().version();
        let is_4_0 = version == Version::V4_0;
        let is_update = kind != Kind::Post;
        match relation {
            Relation::Unlink if is_4_0 => text.raw(&format!("{name}@odata.bind"), b"null"),
            Relation::Unlink => text.raw(name, b"null"),
            Relation::Bind(id) if is_4_0 => text.string(&format!("{name}@odata.bind"), id),
            Relation::Bind(id) => {
                let mut link = text.nested(name);
                self.id(&mut link, id);
                link.end();
            }
            Relation::Add(ids) if is_4_0 => {
                text.strings(&format!("{name}@odata.bind"), ids);
            }
            Relation::Add(_) if kind == Kind::Put => {
                return Err(BodyError::not_in_this_request(
                    name,
                    "links to add in a PUT of OData 4.01",
                    "all entities that it leads to (`set`), or a PATCH",
                ));
            }
            Relation::Add(ids) => {
                let member = match kind {
                    Kind::Patch => format!("{name}@delta"),
                    _ => name.to_owned(),
                };
                self.items(&member, ids.iter().map(|id| ItemOf::Link(id)), text)?;
            }
            Relation::Inline(_) | Relation::Set(_) if is_4_0 && is_update => {
                return Err(BodyError::not_in_this_request(
                    name,
                    "related entities in an update of OData 4.0",
                    "links (`bind`, `add`, `unlink`), or version 4.01",
                ));
            }
            Relation::Inline(body) => {
                text.name(name);
                self.write_body(body, Purpose::Create, body.id.as_deref(), text.out())
                    .map_err(|error| error.within(name.to_owned()))?;
            }
            Relation::Set(related) if is_4_0 => {
                let mut links = Vec::new();
                for item in related {
                    if let Related::Link(id) = item {
                        links.push(id.clone());
                    }
                }
                if links.len() < related.len() || related.is_empty() {
                    let inline = related.iter().filter_map(|item| match item {
                        Related::Inline(body) => Some(ItemOf::Inline(body)),
                        _ => None,
                    });
                    self.items(name, inline, text)?;
                }
                if !links.is_empty() {
                    text.strings(&format!("{name}@odata.bind"), &links);
                }
            }
            Relation::Set(related) => {
                self.items(name, related.iter().map(ItemOf::of), text)?;
            }
            Relation::Change(_) if is_4_0 || kind != Kind::Patch => {
                return Err(BodyError::not_in_this_request(
                    name,
                    "changes to a collection of related entities",
                    "a PATCH of OData 4.01, or links (`add`)",
                ));
            }
            Relation::Change(related) => {
                let member = format!("{name}@delta");
                self.items(&member, related.iter().map(ItemOf::of), text)?;
            }
        }
        Ok(())
    }

    fn items<'i>(
        &self,
        name: &str,
        items: impl Iterator<Item = ItemOf<'i>>,
        text: &mut ObjectText<'_>,
    ) -> Result<(), BodyError> {
        text.name(name);
        let out = text.out();
        out.push(b'[');
        for (index, item) in items.enumerate() {
            if index > 0 {
                out.push(b',');
            }
            match item {
                ItemOf::Inline(body) => self
                    .write_body(body, Purpose::Create, body.id.as_deref(), out)
                    .map_err(|error| error.within(index).within(name.to_owned()))?,
                ItemOf::Link(id) => {
                    let mut link = ObjectText::new(out);
                    self.id(&mut link, id);
                    link.end();
                }
                ItemOf::Removed(reason, id) => {
                    let mut entry = ObjectText::new(out);
                    let mut removed = entry.nested("@removed");
                    removed.string("reason", reason);
                    removed.end();
                    self.id(&mut entry, id);
                    entry.end();
                }
            }
        }
        out.push(b']');
        Ok(())
    }

    fn id(&self, text: &mut ObjectText<'_>, id: &str) {
        let name = match self.options().version() {
            Version::V4_0 => "@odata.id",
            Version::V4_01 => "@id",
        };
        text.string(name, id);
    }
}

impl Body<'_> {
    /// The method of the request that it is the body of.
    pub(crate) fn method(&self, purpose: Purpose) -> &'static str {
        match self.kind(purpose) {
            Kind::Post => "POST",
            Kind::Patch => "PATCH",
            Kind::Put => "PUT",
        }
    }

    fn kind(&self, purpose: Purpose) -> Kind {
        match (self.object.shape().role, purpose) {
            (Role::Patch, _) => Kind::Patch,
            (Role::Value, Purpose::Replace) => Kind::Put,
            (Role::Value, _) => Kind::Post,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Post,
    Patch,
    Put,
}

enum ItemOf<'i> {
    Link(&'i str),
    Inline(&'i Body<'i>),
    /// With the reason.
    Removed(&'static str, &'i str),
}

impl<'i> ItemOf<'i> {
    fn of(related: &'i Related<'i>) -> Self {
        match related {
            Related::Link(id) => ItemOf::Link(id),
            Related::Inline(body) => ItemOf::Inline(body),
            Related::Unlinked(id) => ItemOf::Removed("changed", id),
            Related::Deleted(id) => ItemOf::Removed("deleted", id),
        }
    }
}
