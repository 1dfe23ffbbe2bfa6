"""The ways to annotate types that are compared."""

from model import PRIMITIVES


class Style:
    """Structs of the base type in a field `base`, with Debug, Clone and Default alone: what any of the others costs at least."""

    name = "floor"
    title = "`Debug, Clone` alone"
    # Whether the properties of the base types are copied in.
    flat = False
    imports = ""
    derives = "Debug, Clone, Default"
    enumeration_derives = "Debug, Clone"
    date = "String"
    # The variant for members that are not known, if there can be one.
    other = ["    Other(String),"]
    # The attribute of a field that holds the base.
    base = []

    def dependencies(self, core):
        """Lines of the manifest; `core` is the path of odata-core."""
        return ""

    def enumeration(self, described):
        return [f"#[derive({self.enumeration_derives})]"]

    def member(self, wire_name, variant):
        """The attributes of a variant."""
        return []

    def structured(self, described):
        return [f"#[derive({self.derives})]"]

    def property(self, described, renamed, structured):
        """The attributes of a field; `renamed` says that its name is not the one that derives make, `structured` that it holds other types."""
        return []

    def primitive(self, type_name):
        return self.date if type_name == "Edm.DateTimeOffset" else PRIMITIVES.get(type_name, "String")

    def use(self, name):
        """What the program does with a type."""
        return [f'println!("{{}}", std::mem::size_of_val(&types::{name}::default()) + input.len());']


class Ours(Style):
    """Annotated for odata-core: patch types and validation come with the derive."""

    name = "ours"
    title = "ours, with patch types"
    imports = "use odata_core::edm::DateTimeOffset;\nuse odata_core::prelude::*;\n"
    date = "DateTimeOffset"
    other = ["    #[odata(other)]", *Style.other]
    base = ["    #[odata(base)]"]

    def dependencies(self, core):
        return f'odata-core = {{ path = "{core}" }}\n'

    def enumeration(self, described):
        return ["#[derive(Debug, Clone, ODataEnum)]", f'#[odata(namespace = "{described.namespace}"{type_name_option(described)})]']

    def member(self, wire_name, variant):
        return [] if first_lower(variant) == wire_name else [f'    #[odata(name = "{wire_name}")]']

    def structured(self, described):
        kind = "ODataEntity" if described.entity else "ODataComplex"
        inherits = f', inherits = "{described.base}"' if described.base else ""
        abstract = ", abstract" if described.abstract else ""
        return [
            f"#[derive(Debug, Clone, Default, {kind})]",
            f'#[odata(namespace = "{described.namespace}"{type_name_option(described)}{inherits}{abstract})]',
        ]

    def property(self, described, renamed, structured):
        options = ["navigation"] if described.navigation else []
        if described.key:
            options.append("key")
        elif not (described.nullable or described.collection or described.navigation):
            options.append("nullable = false")
        options += [f'name = "{described.wire_name}"'] if renamed else []
        return [f"    #[odata({', '.join(options)})]"] if options else []

    def use(self, name):
        return [
            f"let value: types::{name} = odata_core::json::from_slice(input.as_bytes()).unwrap();",
            'println!("{} {}", odata_core::json::to_vec(&value).len(), odata_core::prelude::Validate::validate(&value).is_ok());',
            f'println!("{{}}", odata_core::json::to_vec(&types::{name}Patch::default()).len());',
        ]


class Serde(Style):
    """`serde_derive`, flat, dates as strings."""

    name = "serde"
    title = "`serde_derive`, flat"
    flat = True
    imports = "use serde::{Deserialize, Serialize};\n"
    derives = f"{Style.derives}, Serialize, Deserialize"
    enumeration_derives = f"{Style.enumeration_derives}, Serialize, Deserialize"
    other = ["    #[serde(untagged)]", *Style.other]

    def dependencies(self, core):
        return 'serde = { version = "1", features = ["derive"] }\n'

    def enumeration(self, described):
        return [*super().enumeration(described), '#[serde(rename_all = "camelCase")]']

    def member(self, wire_name, variant):
        return [] if first_lower(variant) == wire_name else [f'    #[serde(rename = "{wire_name}")]']

    def structured(self, described):
        return [*super().structured(described), '#[serde(rename_all = "camelCase", default)]']

    def property(self, described, renamed, structured):
        options = [f'rename = "{described.wire_name}"'] if renamed else []
        options.append(f'skip_serializing_if = "{"Vec::is_empty" if described.collection else "Option::is_none"}"')
        return [f"    #[serde({', '.join(options)})]"]

    def use(self, name):
        return [
            f"let value: types::{name} = serde_json::from_slice(input.as_bytes()).unwrap();",
            'println!("{}", serde_json::to_vec(&value).unwrap().len());',
        ]


class Flatten(Serde):
    """`serde_derive` with the base type in a field."""

    name = "flatten"
    title = "`flatten`"
    flat = False
    base = ["    #[serde(flatten)]"]


class Patched(Serde):
    """What ours brings, put together: struct-patch for the patch types, garde for validation."""

    name = "patched"
    title = "serde, struct-patch, garde"
    imports = Serde.imports + "use garde::Validate;\nuse struct_patch::Patch;\n"
    # The diff of struct-patch compares.
    derives = f"{Serde.derives}, PartialEq, Patch, Validate"
    enumeration_derives = f"{Serde.enumeration_derives}, PartialEq"

    def dependencies(self, core):
        return super().dependencies(core) + 'struct-patch = "0.14"\ngarde = { version = "0.22", features = ["derive"] }\n'

    def structured(self, described):
        return [
            *super().structured(described),
            f"#[patch(attribute(derive({Serde.derives})))]",
            '#[patch(attribute(serde(rename_all = "camelCase", default)))]',
            "#[garde(allow_unvalidated)]",
        ]

    def property(self, described, renamed, structured):
        options = [f'rename = "{described.wire_name}"'] if renamed else []
        options.append('skip_serializing_if = "Option::is_none"')
        return [
            *super().property(described, renamed, structured),
            f"    #[patch(attribute(serde({', '.join(options)})))]",
            *(["    #[garde(dive)]"] if structured else []),
        ]

    def use(self, name):
        return [
            *super().use(name),
            'println!("{}", garde::Validate::validate(&value).is_ok());',
            f'println!("{{}}", serde_json::to_vec(&types::{name}Patch::default()).unwrap().len());',
        ]


class Miniserde(Style):
    """`miniserde`, flat: no member that is not known, and no member left out."""

    name = "miniserde"
    title = "`miniserde`, flat"
    flat = True
    imports = "use miniserde::{Deserialize, Serialize};\n"
    derives = f"{Style.derives}, Serialize, Deserialize"
    enumeration_derives = f"{Style.enumeration_derives}, Serialize, Deserialize"
    other = []

    def dependencies(self, core):
        return 'miniserde = "0.1"\n'

    def member(self, wire_name, variant):
        return [f'    #[serde(rename = "{wire_name}")]']

    def property(self, described, renamed, structured):
        return [f'    #[serde(rename = "{described.wire_name}")]']

    def use(self, name):
        return [
            f"let value: types::{name} = miniserde::json::from_str(&input).unwrap();",
            'println!("{}", miniserde::json::to_string(&value).len());',
        ]


def first_lower(name):
    return name[:1].lower() + name[1:]


def type_name_option(described):
    return "" if first_lower(described.rust_name) == described.wire_name else f', name = "{described.wire_name}"'


# Serde's is what the others are compared with.
STYLES = {style.name: style for style in (Serde(), Ours(), Style(), Flatten(), Miniserde(), Patched())}
