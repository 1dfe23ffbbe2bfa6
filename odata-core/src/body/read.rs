//! Reading a body: what it says of navigation properties is taken out, and the rest is read as ever.

use super::{Linked, Received};
use crate::Value;
use crate::description::{ItemType, Property, TypeDescription};
use crate::dynamic::{DynamicObject, DynamicValue, read_dynamic};
use crate::json::parser::{Parser, Token};
use crate::json::{Error, ErrorKind, Reader};
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
    /// what happens to a navigation property; and as [`read`](Self::read).
    pub fn read_body<T: Value>(&self, text: impl AsRef<[u8]>) -> Result<Received<T>, Error> {
        let text = text.as_ref();
        self.check_size(text)?;
        let mut rest = text.to_vec();
        let links = match self.scan(text)? {
            Some((parser, members)) => {
                let links = take_links::<T>(&parser, &members);
                let (links, taken) =
                    links.map_err(|error| error.placed(|offset| parser.position(offset)))?;
                blank(&mut rest, &members, &taken);
                links
            }
            None => Vec::new(),
        };
        let read = self.read(rest)?;
        Ok(Received {
            value: read.value,
            notes: read.notes,
            links,
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

/// A member of the outermost object, and where it is in the text.
struct Member<'t> {
    name: String,
    value: &'t str,
    start: usize,
    value_start: usize,
    end: usize,
}

fn scan_members<'t>(
    parser: &mut Parser<'t>,
    text: &'t str,
) -> Result<Option<Vec<Member<'t>>>, Error> {
    let mut scan = || {
        if parser.peek()? != Token::Object {
            return Ok(None);
        }
        parser.begin_object()?;
        let mut members = Vec::new();
        loop {
            let before = parser.offset();
            let Some(name) = parser.next_key()? else {
                return Ok(Some(members));
            };
            let name = name.into_string();
            parser.peek()?;
            let value_start = parser.offset();
            parser.skip_value()?;
            let end = parser.offset();
            let between = text.get(before..end).unwrap_or_default();
            let start = before + between.find('"').unwrap_or_default();
            let value = text.get(value_start..end).unwrap_or_default();
            members.push(Member {
                name,
                value,
                start,
                value_start,
                end,
            });
        }
    };
    let scanned: Result<_, crate::json::parser::Fault> = scan();
    scanned.map_err(|fault| Error::from(fault).placed(|offset| parser.position(offset)))
}

/// The links of the body, and the indexes of the members that tell them.
type Taken = (Vec<(&'static str, Linked)>, Vec<usize>);

fn take_links<T: Value>(parser: &Parser<'_>, members: &[Member<'_>]) -> Result<Taken, Error> {
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
        let Some(property) = description
            .find(name)
            .filter(|property| is_told && property.is_navigation())
        else {
            continue;
        };
        let is_collection = property.property_type().is_collection();
        let raise =
            |problem| Err(Error::problem(problem, member.value_start).within(member.name.clone()));
        let linked = match linked(property, term, role, member, parser) {
            Ok(linked) => linked,
            Err(problem) => return raise(problem),
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
                return raise(Problem::new(
                    ErrorKind::DuplicateMember,
                    format_args!("{found}, {expected}"),
                ));
            }
        }
        told.push((property.name(), &member.name, stands_beside));
        if let Some(linked) = linked {
            taken.0.push((property.name(), linked));
            taken.1.push(index);
        }
    }
    Ok(taken)
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
) -> Result<Option<Linked>, Problem> {
    let is_collection = property.property_type().is_collection();
    // The text was read before, so that it has no faults.
    let mut value = Parser::new(member.value, parser.max_depth());
    let value = read_dynamic(&mut value).unwrap_or_default();
    let found = value.kind();
    let mismatch = |expected: &str| {
        let of = property.property_type();
        Problem::mismatch(found, format_args!("{expected} ({of})"))
    };
    Ok(Some(match (term, value) {
        (Some("delta"), DynamicValue::Collection(items)) if is_collection => Linked::Changed(items),
        (Some("delta"), _) => {
            return Err(match is_collection {
                true => mismatch("an array of changes"),
                false => mismatch("no changes to a collection, since it leads to one entity"),
            });
        }
        (Some(_), DynamicValue::Collection(items)) if is_collection => {
            let ids = items.iter().map(|item| item.as_str().map(str::to_owned));
            let ids: Option<Vec<String>> = ids.collect();
            Linked::Also(ids.ok_or_else(|| mismatch("an array of strings, the ids of entities"))?)
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
            let ids = items.iter().map(|item| reference(item.as_object()?));
            let ids: Option<Vec<&str>> = ids.collect();
            match (role, ids) {
                (Role::Patch, _) => Linked::All(items),
                (Role::Value, Some(ids)) if !ids.is_empty() => {
                    Linked::Also(ids.into_iter().map(str::to_owned).collect())
                }
                (Role::Value, _) => return Ok(None),
            }
        }
        (None, _) if role == Role::Value => return Ok(None),
        (None, DynamicValue::Null) if !is_collection => unlinked(property)?,
        (None, DynamicValue::Null) => return Err(Problem::null(property)),
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

/// Puts spaces where the members were that were taken, so that places in the rest stay what they are.
fn blank(text: &mut [u8], members: &[Member<'_>], taken: &[usize]) {
    let mut blank = |from: usize, to: usize| {
        for byte in text.get_mut(from..to).unwrap_or_default() {
            if !matches!(*byte, b'\n' | b'\r') {
                *byte = b' ';
            }
        }
    };
    let last_kept = (0..members.len()).rfind(|index| !taken.contains(index));
    for (index, member) in members.iter().enumerate() {
        let next = members.get(index + 1).map_or(member.end, |next| next.start);
        if taken.contains(&index) {
            blank(member.start, next);
        } else if Some(index) == last_kept {
            blank(member.end, next);
        }
    }
}
