//! Reading a body: what it says of navigation properties is taken out, and the rest is read as ever.

use super::error::navigation_names;
use super::scan::{Member, Mistake, blank, scan_members};
use super::told::{Sender, Teller, split, tells};
use super::{Linked, Received};
use crate::Value;
use crate::description::{ItemType, TypeDescription};
use crate::dynamic::read_dynamic;
use crate::json::parser::Parser;
use crate::json::{Error, ErrorKind, Reader};
use crate::read::control::misnamed;
use crate::read::options::Options;
use crate::read::text::Departed;
use crate::read::{Problem, tag};
use crate::value::{Role, Slot};

impl Reader {
    /// Reads the body of a POST or a PATCH with its links: `berth@odata.bind` and `{"@odata.id":".."}` come to the same (OData JSON 4.01,
    /// section 8.5). Without `odata.` the names are those of 4.01: see [`version`](Self::version). Links within related entities are left in
    /// them.
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
    /// for text in [r#"{"berth@odata.bind":"berths(7)"}"#, r#"{"berth":{"@odata.id":"berths(7)"}}"#] {
    ///     let body = Reader::strict().read_body::<VesselPatch>(text)?;
    ///     assert_eq!(body.linked("berth"), Some(&Linked::To("berths(7)".to_owned())));
    /// }
    /// # Ok::<(), odata_core::json::Error>(())
    /// ```
    ///
    /// # Errors
    /// If a link is no string, or an array of strings for a collection; if null would unlink what must lead to an entity; if two members say
    /// what happens to a navigation property; if a related entity that a patch describes is none, or has JSON that is not of its type; of a
    /// strict reader also if a link or changes are of what is no navigation property; and as
    /// [`read`](Self::read).
    pub fn read_body<T: Value>(&self, text: impl AsRef<[u8]>) -> Result<Received<T>, Error> {
        let text = text.as_ref();
        self.check_size(text)?;
        let mut rest = text.to_vec();
        let taken = match self.scan(text)? {
            Some((parser, members)) => {
                let taken = take_links::<T>(&parser, &members, self.options());
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
    options: &Options,
) -> Result<Taken, Error> {
    let Some((description, role)) = type_of::<T>(members) else {
        return Ok(Taken::default());
    };
    let mut taken = Taken::default();
    // Of each navigation property the member that was read of it, and whether more can be said beside it.
    let mut told: Vec<(&'static str, &str, bool)> = Vec::new();
    for (index, member) in members.iter().enumerate() {
        let (name, term) = split(&member.name);
        if !tells(term) {
            continue;
        }
        let property = description.find(name);
        let Some(property) = property.filter(|property| property.is_navigation()) else {
            if let Some(problem) = misplaced(name, term, description) {
                taken
                    .departures
                    .push(member.departs(problem.into(), parser));
            }
            continue;
        };
        let is_collection = property.property_type().is_collection();
        // The text was read before, so that it has no faults.
        let mut value = Parser::new(member.value, parser.max_depth());
        let value = read_dynamic(&mut value).unwrap_or_default();
        let mut teller = Teller::new(options, Sender::Client);
        let linked = match teller.told(property, term, role, &value) {
            Ok(told) => told.map(Linked::from),
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
            let problem = misnamed(&member.name, options.version);
            let departed = problem.map(Mistake::from).into_iter();
            let departed = departed.chain(teller.departures);
            let departed = departed.map(|mistake| member.departs(mistake, parser));
            taken.departures.extend(departed);
            taken.links.push((property.name(), linked));
            taken.indexes.push(index);
        }
    }
    taken.departures.sort_by_key(|departed| departed.offset);
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
