use core::any::Any;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;
use core::ops::{BitOr, BitOrAssign};
use core::str::FromStr;

use crate::Value;
use crate::description::{EnumDescription, ItemType, PropertyType};
use crate::value::{
    Access, Departure, Departures, Invalid, TextValue, set_as_it_is, text_identity, text_slot,
};

/// An enumeration type whose members are combined: what `#[derive(ODataEnum)]` with `#[odata(flags)]` implements.
///
/// A property of such a type is held as [`Flags`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an enumeration type whose members are combined",
    label = "expected an enum that derives `ODataEnum`, with `flags`",
    note = "derive `ODataEnum` for it and write `#[odata(flags)]`"
)]
pub trait FlagsEnum: Sized + 'static {
    /// The qualified name.
    const TYPE_NAME: &'static str = Self::DESCRIPTION.name();
    /// Names and values of the members.
    const DESCRIPTION: &'static EnumDescription;

    /// The numeric value of the member.
    fn value(&self) -> i64;

    /// The description, as a function to refer to.
    #[doc(hidden)]
    #[must_use]
    // Each unit of code that mentions the constant would hold a copy of all that it refers to.
    #[inline(never)]
    fn description() -> &'static EnumDescription {
        Self::DESCRIPTION
    }
}

/// A combination of members of an enumeration type, on the wire `"load,unload"` (CSDL 4.01, section 10.3).
///
/// Names that the type does not declare are kept, in the order in which they were read, and written back.
///
/// ```
/// use odata_core::prelude::*;
///
/// #[derive(Clone, Copy, ODataEnum)]
/// #[odata(namespace = "demo.port", flags)]
/// enum Rights {
///     None = 0,
///     Load = 1,
///     Unload = 2,
///     Inspect = 4,
///     All = 7,
/// }
///
/// let rights: Flags<Rights> = "unload,load,steer".parse()?;
/// assert!(rights.contains(Rights::Load) && !rights.contains(Rights::Inspect));
/// assert_eq!(rights.unknown().collect::<Vec<_>>(), ["steer"]);
/// assert_eq!(rights.to_string(), "load,unload,steer");
/// assert_eq!((Flags::from(Rights::Load) | Rights::Inspect).to_string(), "load,inspect");
/// # Ok::<(), odata_core::value::Invalid>(())
/// ```
pub struct Flags<E> {
    bits: i64,
    unknown: Vec<String>,
    of: PhantomData<fn() -> E>,
}

impl<E: FlagsEnum> Flags<E> {
    /// No member.
    #[must_use]
    pub const fn empty() -> Self {
        Self {
            bits: 0,
            unknown: Vec::new(),
            of: PhantomData,
        }
    }

    /// The numeric value of the declared members and of those given as numbers.
    #[must_use]
    pub const fn bits(&self) -> i64 {
        self.bits
    }

    /// Whether all bits of a member are set; of a member of value zero, whether no bit is.
    #[must_use]
    pub fn contains(&self, member: E) -> bool {
        let value = member.value();
        if value == 0 {
            self.bits == 0 && self.unknown.is_empty()
        } else {
            self.bits & value == value
        }
    }

    /// Sets the bits of a member.
    pub fn insert(&mut self, member: E) {
        self.bits |= member.value();
    }

    /// Clears the bits of a member.
    pub fn remove(&mut self, member: E) {
        self.bits &= !member.value();
    }

    /// The names that the type does not declare.
    pub fn unknown(&self) -> impl Iterator<Item = &str> {
        self.unknown.iter().map(String::as_str)
    }

    /// The declared members of one bit each, in declaration order, and what bits they leave.
    fn single_bits(&self) -> (impl Iterator<Item = &'static str>, i64) {
        let bits = self.bits;
        let singles = move || {
            let members = E::DESCRIPTION.members().iter();
            members.filter(move |member| {
                member.value().count_ones() == 1 && bits & member.value() != 0
            })
        };
        let covered = singles().fold(0, |covered, member| covered | member.value());
        (singles().map(|member| member.name()), bits & !covered)
    }

    fn write_names(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (names, rest) = self.single_bits();
        let mut first = true;
        let mut put = |name: &str| {
            let comma = if core::mem::take(&mut first) { "" } else { "," };
            out.write_str(comma)?;
            out.write_str(name)
        };
        if rest == 0 {
            for name in names {
                put(name)?;
            }
        } else {
            // Names of several bits, where single ones can't say it; a number, where no name can.
            let members = E::DESCRIPTION.members();
            match members.iter().find(|member| member.value() == self.bits) {
                Some(member) => put(member.name())?,
                None => put(&self.bits.to_string())?,
            }
        }
        for name in &self.unknown {
            put(name)?;
        }
        if first {
            let zero = E::DESCRIPTION
                .members()
                .iter()
                .find(|member| member.value() == 0);
            out.write_str(zero.map_or("0", |member| member.name()))?;
        }
        Ok(())
    }
}

impl<E: FlagsEnum> FromStr for Flags<E> {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        let mut flags = Self::empty();
        for name in text.split(',').map(str::trim) {
            if name.is_empty() {
                return Err(Invalid::new(format_args!(
                    "{text:?} is not a value of {}: expected names of members, joined by commas",
                    E::TYPE_NAME
                )));
            }
            let members = E::DESCRIPTION.members();
            match E::DESCRIPTION
                .position(name)
                .and_then(|index| members.get(index))
            {
                Some(member) => flags.bits |= member.value(),
                None => match name.parse::<i64>() {
                    Ok(bits) => flags.bits |= bits,
                    Err(_) if flags.unknown.iter().any(|known| known == name) => {}
                    Err(_) => flags.unknown.push(name.to_owned()),
                },
            }
        }
        Ok(flags)
    }
}

impl<E: FlagsEnum> Value for Flags<E> {
    type Access = Self;
    set_as_it_is!();
}

impl<E: FlagsEnum> Access for Flags<E> {
    const TYPE: PropertyType = PropertyType::single(ItemType::Enumeration(E::description));

    fn blank() -> Self {
        Self::empty()
    }

    text_slot!(Text for Self);
}

impl<E: FlagsEnum> TextValue for Flags<E> {
    fn parse(&mut self, text: &str) -> Result<(), Invalid> {
        *self = text.parse()?;
        Ok(())
    }

    fn show(&self, take: &mut dyn FnMut(&str)) {
        take(&self.to_string());
    }

    fn departures(&self, text: &str) -> Departures {
        let spaced = text.contains(char::is_whitespace);
        let members = E::DESCRIPTION.members().iter();
        let declared = members.fold(0, |bits, member| bits | member.value());
        let unknown = !self.unknown.is_empty() || self.bits & !declared != 0;
        [
            spaced.then_some(Departure::SpaceInFlags),
            unknown.then_some(Departure::UnknownEnumMember),
        ]
    }

    text_identity!();
}

impl<E: FlagsEnum> From<E> for Flags<E> {
    fn from(member: E) -> Self {
        let mut flags = Self::empty();
        flags.insert(member);
        flags
    }
}

impl<E: FlagsEnum> FromIterator<E> for Flags<E> {
    fn from_iter<I: IntoIterator<Item = E>>(members: I) -> Self {
        members.into_iter().fold(Self::empty(), BitOr::bitor)
    }
}

impl<E: FlagsEnum> BitOr<E> for Flags<E> {
    type Output = Self;

    fn bitor(mut self, member: E) -> Self {
        self |= member;
        self
    }
}

impl<E: FlagsEnum> BitOrAssign<E> for Flags<E> {
    fn bitor_assign(&mut self, member: E) {
        self.insert(member);
    }
}

impl<E: FlagsEnum> Default for Flags<E> {
    fn default() -> Self {
        Self::empty()
    }
}

impl<E> Clone for Flags<E> {
    fn clone(&self) -> Self {
        Self {
            bits: self.bits,
            unknown: self.unknown.clone(),
            of: PhantomData,
        }
    }
}

impl<E> PartialEq for Flags<E> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits && self.unknown == other.unknown
    }
}

impl<E> Eq for Flags<E> {}

impl<E> Hash for Flags<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bits.hash(state);
        self.unknown.hash(state);
    }
}

impl<E: FlagsEnum> fmt::Display for Flags<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_names(f)
    }
}

impl<E: FlagsEnum> fmt::Debug for Flags<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Flags({self})")
    }
}
