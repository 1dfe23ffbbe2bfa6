//! Reading a body: what it says of navigation properties is taken out, and the rest is read as ever.

use super::error::navigation_names;
use super::scan::{Member, Mistake, blank, scan_members};
use super::{Linked, Received};
use crate::Value;
use crate::description::{ItemType, Property, TypeDescription};
use crate::dynamic::{DynamicObject, DynamicValue, read_dynamic};
use crate::json::parser::Parser;
use crate::json::{Error, ErrorKind, Reader, Version};
use crate::read::control::misnamed;
use crate::read::text::Departed;
use crate::read::{Problem, tag};
use crate::value::{Role, Slot};

impl Reader {
    /// Reads the body of a POST or a PATCH with its links: `berth@odata.bind` and `{"@id":".."}` come to the same (OData JSON 4.01,
    /// section 8.5). Links within related entities are left in them.
    ///
    /// ```
    /// use odata_core::body::Linked;
    /// use odata_core::json::Reader;
    /// use odata_core::prelude::*;
    ///
    /// #[derive(Debug, ODataEntity)]
    /// #[odata(namespace = "demo.port")]
    /// struct Vessel {
    ///     name: Option<String>,
    ///     #[odata(navigation)]
    ///     berth: Option<Berth>,
    /// }
    ///
    /// #[derive(Debug, ODataEntity)]
    /// #[odata(namespace = "demo.port")]
    /// struct Berth {
    ///     note: Option<String>,
    /// }
    ///
    /// for text in [r#"{"berth@odata.bind":"berths(7)"}"#, r#"{"berth":{"@id":"berths(7)"}}"#] {
    ///     let body = Reader::strict().read_body::<VesselPatch>(text)?;
    ///     assert_eq!(body.linked("berth"), Some(&Linked::To("berths(7)".to_owned())));
    /// }
    /// # Ok::<(), odata_core::json::Error>(())
    /// ```
    ///
    /// # Errors
    /// If a link is no string, or an array of strings for a collection; if null would unlink what must lead to an entity; if two members say
    /// what happens to a navigation property; of a strict reader also if a link or changes are of what is no navigation property; and as
    /// [`read`](Self::read).
    pub fn read_body<T: Value>(&self, text: impl AsRef<[u8]>) -> Result<Received<T>, Error> {
        let text = text.as_ref();
        self.check_size(text)?;
        let mut rest = text.to_vec();
        let taken = match self.scan(text)? {
            Some((parser, members)) => {
                let taken = take_links::<T>(&parser, &members, self.version_of_text());
                let taken =
                    taken.map_err(|error| error.placed(|offset| parser.position(offset)))?;
                blank(&mut rest, &members, &taken.indexes);
                taken
            }
            None => Taken::default(),
        };
        let read = self.read_beside(&rest, taken.departures)?;
        Ok(Received {
            value: read.value,
            notes: read.notes,
            links: taken.links,
        })
    }

    /// The members of the outermost object; nothing if the text is no object.
    fn scan<'t>(&self, text: &'t [u8]) -> Result<Option<(Parser<'t>, Vec<Member<'t>>)>, Error> {
        let text = self.text(text)?;
        let mut parser = Parser::new(text, self.depth());
        let members = scan_members(&mut parser, text);
        members.map(|members| members.map(|members| (parser, members)))
    }
}

/// What the members of a body say of navigation properties.
#[derive(Default)]
struct Taken {
    links: Vec<(&'static str, Linked)>,
    /// The indexes of the members that tell the links.
    indexes: Vec<usize>,
    departures: Vec<Departed>,
}

fn take_links<T: Value>(
    parser: &Parser<'_>,
    members: &[Member<'_>],
    version: Version,
) -> Result<Taken, Error> {
    let Some((description, role)) = type_of::<T>(members) else {
        return Ok(Taken::default());
    };
    let mut taken = Taken::default();
    // Of each navigation property the member that was read of it, and whether more can be said beside it.
    let mut told: Vec<(&'static str, &str, bool)> = Vec::new();
    for (index, member) in members.iter().enumerate() {
        let (name, term) = match member.name.split_once('@') {
            Some((name, term)) => (name, Some(term.strip_prefix("odata.").unwrap_or(term))),
            None => (&*member.name, None),
        };
        let is_told = matches!(term, None | Some("bind" | "delta"));
        if !is_told {
            continue;
        }
        let property = description.find(name);
        let Some(property) = property.filter(|property| property.is_navigation()) else {
            if let Some(problem) = misplaced(name, term, description) {
                taken.departures.push(member.departs(problem));
            }
            continue;
        };
        let is_collection = property.property_type().is_collection();
        let linked = match linked(property, term, role, member, parser) {
            Ok(linked) => linked,
            Err(mistake) => return Err(member.raise(mistake, parser)),
        };
        // Links of 4.0 may stand beside the new entities of a collection.
        let stands_beside = is_collection
            && role == Role::Value
            && matches!(linked, None | Some(Linked::Also(_)))
            && matches!(term, None | Some("bind"));
        let before = told.iter().find(|(known, ..)| *known == property.name());
        if let Some((_, before, beside)) = before {
            let is_same = *before == member.name && linked.is_none();
            let agree = is_same || (*beside && stands_beside);
            if !agree {
                let found = format!("found {} after {before}", member.name);
                let expected = "expected one member that says where the property leads";
                let problem = Problem::new(
                    ErrorKind::DuplicateMember,
                    format_args!("{found}, {expected}"),
                );
                return Err(member.raise(problem.into(), parser));
            }
        }
        told.push((property.name(), &member.name, stands_beside));
        if let Some(linked) = linked {
            let problem = misnamed(&member.name, version);
            let departed = problem.map(|problem| member.departs(problem));
            taken.departures.extend(departed);
            taken.links.push((property.name(), linked));
            taken.indexes.push(index);
        }
    }
    Ok(taken)
}

/// What is wrong with a member that says where something leads that is no navigation property.
fn misplaced(
    name: &str,
    term: Option<&str>,
    description: &'static TypeDescription,
) -> Option<Problem> {
    let found = match term {
        Some("bind") => "a link of",
        Some(_) => "changes to",
        None => return None,
    };
    let kind = match description.find(name) {
        Some(_) => ErrorKind::InvalidControlInformation,
        None => ErrorKind::UndeclaredMember,
    };
    let message = format_args!(
        "found {found} {name}, which is no navigation property of {}, expected {}",
        description.name(),
        navigation_names(description)
    );
    (!name.is_empty()).then(|| Problem::new(kind, message))
}

/// The type whose navigation properties are told of: of the types that a tag chooses from the one that it names.
fn type_of<T: Value>(members: &[Member<'_>]) -> Option<(&'static TypeDescription, Role)> {
    let ItemType::Structured(declared) = T::TYPE.item() else {
        return None;
    };
    let blank = T::blank();
    match blank.slot() {
        Slot::Object(object) => Some((object.shape().description, object.shape().role)),
        Slot::Any(any) => {
            let told = members.iter().rfind(|member| tag::is_control(&member.name));
            let told = told.map_or("", |member| member.value.trim_matches('"'));
            let name = tag::type_name(told);
            let mut variants = any.variants().iter().copied();
            let description = variants.find(|variant| variant.is_named(name));
            Some((description.unwrap_or_else(declared), Role::Value))
        }
        _ => None,
    }
}

/// What a member says of a navigation property; nothing if it is the value itself of a new entity's.
fn linked(
    property: &Property,
    term: Option<&str>,
    role: Role,
    member: &Member<'_>,
    parser: &Parser<'_>,
) -> Result<Option<Linked>, Mistake> {
    let is_collection = property.property_type().is_collection();
    // The text was read before, so that it has no faults.
    let mut value = Parser::new(member.value, parser.max_depth());
    let value = read_dynamic(&mut value).unwrap_or_default();
    let found = value.kind();
    let mismatch_of = |found, expected: &str| {
        let of = property.property_type();
        Problem::mismatch(found, format_args!("{expected} ({of})"))
    };
    let mismatch = |expected: &str| Mistake::from(mismatch_of(found, expected));
    Ok(Some(match (term, value) {
        (Some("delta"), DynamicValue::Collection(items)) if is_collection => Linked::Changed(items),
        (Some("delta"), _) => {
            return Err(match is_collection {
                true => mismatch("an array of changes"),
                false => mismatch("no changes to a collection, since it leads to one entity"),
            });
        }
        (Some(_), DynamicValue::Collection(items)) if is_collection => {
            let mut ids = Vec::with_capacity(items.len());
            for item in items {
                match item {
                    DynamicValue::String(id) => ids.push(id),
                    other => {
                        return Err(Mistake {
                            problem: mismatch_of(other.kind(), "a string, the id of an entity"),
                            item: Some(ids.len()),
                        });
                    }
                }
            }
            Linked::Also(ids)
        }
        (Some(_), _) if is_collection => {
            return Err(mismatch("an array of strings, the ids of entities"));
        }
        (Some(_), DynamicValue::String(id)) => Linked::To(id),
        (Some(_), DynamicValue::Null) => unlinked(property)?,
        (Some(_), _) => return Err(mismatch("a string, the id of an entity, or null")),
        (None, DynamicValue::Object(object)) if !is_collection => match reference(&object) {
            Some(id) => Linked::To(id.to_owned()),
            None if role == Role::Value => return Ok(None),
            None => Linked::Inline(object.into()),
        },
        (None, DynamicValue::Collection(items)) if is_collection => {
            if role == Role::Patch {
                return Ok(Some(Linked::All(items)));
            }
            let mut ids = Vec::with_capacity(items.len());
            for item in &items {
                match item.as_object().and_then(reference) {
                    Some(id) => ids.push(id.to_owned()),
                    None => return Ok(None),
                }
            }
            match ids.is_empty() {
                true => return Ok(None),
                false => Linked::Also(ids),
            }
        }
        (None, _) if role == Role::Value => return Ok(None),
        (None, DynamicValue::Null) if !is_collection => unlinked(property)?,
        (None, DynamicValue::Null) => return Err(Problem::null(property).into()),
        (None, _) => {
            return Err(match is_collection {
                true => mismatch("an array of entities"),
                false => mismatch("an object, or null"),
            });
        }
    }))
}

fn unlinked(property: &Property) -> Result<Linked, Problem> {
    match property.is_nullable() {
        true => Ok(Linked::Nowhere),
        false => Err(Problem::null(property)),
    }
}

/// The id of an object that has nothing else.
fn reference(object: &DynamicObject) -> Option<&str> {
    let mut members = object.iter();
    match (members.next(), members.next()) {
        (Some(("@odata.id" | "@id", id)), None) => id.as_str(),
        _ => None,
    }
}
