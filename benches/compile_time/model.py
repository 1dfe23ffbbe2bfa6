"""Types of a schema, with the names they have in Rust."""

import re
from dataclasses import dataclass, field, replace

PRIMITIVES = {
    "Edm.String": "String",
    "Edm.Boolean": "bool",
    "Edm.Int64": "i64",
    "Edm.Int32": "i32",
    "Edm.Int16": "i16",
    "Edm.Byte": "u8",
    "Edm.Double": "f64",
    "Edm.Single": "f32",
}

KEYWORDS = set(
    "as break const continue else enum extern false fn for if impl in let loop match mod move mut pub ref return static struct trait true type "
    "unsafe use where while async await dyn abstract become box do final macro override priv typeof unsized virtual yield try gen".split()
)


@dataclass
class Property:
    wire_name: str
    type_name: str
    collection: bool = False
    navigation: bool = False
    key: bool = False
    nullable: bool = True


@dataclass
class Structured:
    namespace: str
    wire_name: str
    rust_name: str
    entity: bool
    base: str | None = None
    abstract: bool = False
    properties: list[Property] = field(default_factory=list)


@dataclass
class Enumeration:
    namespace: str
    wire_name: str
    rust_name: str
    members: list[str] = field(default_factory=list)


@dataclass
class Schema:
    """Types by qualified name, and the types that the program reads and writes."""

    types: dict[str, Structured | Enumeration]
    used: list[str]

    def properties(self):
        """How many properties the types declare."""
        return sum(len(described.properties) for described in self.types.values() if isinstance(described, Structured))

    def with_one_more(self):
        """The schema with one more property in the first type that is used."""
        name = self.used[0]
        touched = replace(self.types[name], properties=[*self.types[name].properties, Property("touchedBy", "Edm.String")])
        return Schema({**self.types, name: touched}, self.used)

    def part(self, fraction):
        """The first types of each kind, those that are used, and their bases, with the properties that need no others."""
        kinds = {}
        for name, described in self.types.items():
            kinds.setdefault((type(described), getattr(described, "entity", False)), []).append(name)
        kept = {name for names in kinds.values() for name in names[: round(len(names) * fraction)]} | set(self.used)
        for name in list(kept):
            if isinstance(self.types[name], Structured):
                kept |= {f"{level.namespace}.{level.wire_name}" for level in self.lineage(self.types[name])}
        types = {}
        for name, described in self.types.items():
            if name not in kept:
                continue
            if isinstance(described, Structured):
                properties = [each for each in described.properties if each.type_name in kept or each.type_name not in self.types]
                described = replace(described, properties=properties)
            types[name] = described
        return Schema(types, self.used)

    def lineage(self, structured):
        """The type's ancestors from the root on, and itself."""
        base = self.types.get(structured.base)
        return [*(self.lineage(base) if base else []), structured]


def upper_camel(name):
    name = re.sub(r"[^A-Za-z0-9]", "_", name)
    return name[:1].upper() + name[1:]


def snake(name):
    name = re.sub(r"[^A-Za-z0-9]", "_", name)
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    return re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name).lower()


def lower_camel(name):
    """What the derives make of a field's name."""
    first, *rest = name.split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in rest)
