use super::complete::{CREATED, Excused, REPLACED};
use super::{Report, Rule, Violation, Violations};
use crate::description::{
    EnumDescription, ItemType, Property, TypeDescription, property_flags, type_flags,
};
use crate::path::{Segment, WirePath};
use crate::value::{List, Object, Role, Slot, TextValue, WHOLE};

/// Checks an object and what is in it.
pub(super) fn validate(object: &dyn Object) -> Result<(), Violations> {
    let update = object.shape().role == Role::Patch;
    let mut walk = Walk {
        violations: Vec::new(),
        update,
        checked: match update {
            true => property_flags::TO_CHECK_IN_UPDATE,
            false => property_flags::TO_CHECK,
        },
    };
    walk.object(object, &Path::ROOT, None);
    Violations::check(walk.violations)
}

/// The way to the value that is being checked; told only when something is wrong with it.
pub(super) struct Path<'a> {
    step: Option<(&'a Path<'a>, Step)>,
}

#[derive(Clone, Copy)]
enum Step {
    Member(&'static str),
    Index(usize),
}

impl Path<'_> {
    const ROOT: Path<'static> = Path { step: None };

    pub(super) fn to_wire(&self) -> WirePath {
        let mut path = WirePath::default();
        self.enclose(&mut path);
        path
    }

    pub(super) fn then(&self, last: Segment) -> WirePath {
        let mut path = WirePath::default();
        path.enclose(last);
        self.enclose(&mut path);
        path
    }

    fn enclose(&self, path: &mut WirePath) {
        let mut at = self;
        while let Some((parent, step)) = at.step {
            path.enclose(match step {
                Step::Member(name) => name.into(),
                Step::Index(index) => index.into(),
            });
            at = parent;
        }
    }
}

pub(super) struct Walk {
    pub(super) violations: Vec<Violation>,
    /// It is a patch that is checked.
    update: bool,
    /// The flags of properties that are to be looked at.
    checked: u16,
}

impl Walk {
    /// `excused`: the object stands for all of a value, so that nothing it must have may be absent but this.
    fn object(&mut self, object: &dyn Object, path: &Path<'_>, excused: Excused) {
        let description = object.shape().description;
        if description.has(type_flags::HAS_CHECKS) || excused.is_some() {
            self.level(description, object, path, excused);
        }
        if description.has(type_flags::CHECKED) {
            object.check(
                WHOLE,
                &mut Report {
                    violations: &mut self.violations,
                    path,
                },
            );
        }
    }

    fn level(
        &mut self,
        level: &'static TypeDescription,
        object: &dyn Object,
        path: &Path<'_>,
        excused: Excused,
    ) {
        if let Some(base) = level.base() {
            self.level(base, object, path, excused);
        }
        for (offset, property) in level.own_properties().iter().enumerate() {
            if property.has(self.checked) || excused.is_some() {
                let path = Path {
                    step: Some((path, Step::Member(property.name()))),
                };
                self.property(property, level.first() + offset, object, &path, excused);
            }
        }
    }

    fn property(
        &mut self,
        property: &Property,
        index: usize,
        object: &dyn Object,
        path: &Path<'_>,
        excused: Excused,
    ) {
        let slot = object.property(index);
        match &slot {
            Slot::Absent | Slot::Unset | Slot::Null => {
                if excused.is_some_and(|excused| is_owed(property, excused)) {
                    let message = format!("found nothing, expected {}", property.property_type());
                    self.violations.push(Violation::new(
                        path.to_wire(),
                        "Nullable",
                        message,
                        Vec::new(),
                    ));
                }
                return;
            }
            Slot::List(list) | Slot::SetList(list) => self.list(property, *list, path),
            slot => self.value(property, slot, path, excused),
        }
        if property.has(property_flags::CHECKED) {
            object.check(
                index,
                &mut Report {
                    violations: &mut self.violations,
                    path,
                },
            );
        }
    }

    fn list(&mut self, property: &Property, list: &dyn List, path: &Path<'_>) {
        for rule in property.rules() {
            let (bound, name, fits) = match *rule {
                Rule::MinItems(least) => (least, "least", list.length() >= least as usize),
                Rule::MaxItems(most) => (most, "most", list.length() <= most as usize),
                _ => continue,
            };
            if !fits {
                let message = format!("found {} items, expected at {name} {bound}", list.length());
                self.add(rule, path, message, vec![(rule.name(), bound.to_string())]);
            }
        }
        for index in 0..list.length() {
            let path = Path {
                step: Some((path, Step::Index(index))),
            };
            // A patch sets collections as wholes, so their items are new.
            let excused = self.update.then_some(CREATED);
            self.value(property, &list.item(index), &path, excused);
        }
    }

    /// By reference: a slot that was just written is slow to copy.
    fn value(&mut self, property: &Property, slot: &Slot<'_>, path: &Path<'_>, excused: Excused) {
        if let (true, Slot::Text(value), ItemType::Enumeration(description)) =
            (self.update, slot, property.property_type().item())
        {
            self.future_value(*value, description(), path);
        }
        let rules = property.rules();
        match slot {
            Slot::Object(object) => self.nested(*object, path, excused),
            Slot::Replace(object) | Slot::Reset(object) => {
                self.object(*object, path, Some(REPLACED))
            }
            Slot::Any(any) => self.nested(any.object(), path, excused),
            Slot::Null => {}
            _ => {
                for rule in rules {
                    self.rule(rule, rules, slot, path);
                }
            }
        }
    }

    /// Checks an object within another one. Within an update that is a patch, or a value of a type without one, which is put in the place of
    /// another.
    fn nested(&mut self, object: &dyn Object, path: &Path<'_>, excused: Excused) {
        let replaces = self.update && object.shape().role == Role::Value;
        let replaced = replaces.then_some(REPLACED);
        self.object(object, path, excused.or(replaced));
    }

    /// What stands for members that a service hides is no value to set.
    fn future_value(
        &mut self,
        value: &dyn TextValue,
        description: &EnumDescription,
        path: &Path<'_>,
    ) {
        let mut is_set = false;
        value.show(&mut |text| is_set = text.split(',').any(|name| name == FUTURE_VALUE));
        if is_set && description.position(FUTURE_VALUE).is_some() {
            let message = format!(
                "found {FUTURE_VALUE}, which stands for members that a service hides, expected a member of {} to set",
                description.name()
            );
            self.violations.push(Violation::new(
                path.to_wire(),
                "AllowedValues",
                message,
                Vec::new(),
            ));
        }
    }
}

/// The member of an evolvable enumeration type that stands for those which came later, where a client did not ask for them.
const FUTURE_VALUE: &str = "unknownFutureValue";

/// Whether a whole value must have the property.
fn is_owed(property: &Property, excused: u16) -> bool {
    !property.is_nullable() && !property.has(excused) && !property.property_type().is_collection()
}
