"""Writes a Cargo workspace with the types of a schema: `types`, a library of one file, and `app`, a program that uses four of them."""

from model import KEYWORDS, PRIMITIVES, Enumeration, lower_camel, snake, upper_camel

# ours:  annotated for odata-core, the base type in a field; patch types come with the derive
# serde: serde_derive, the properties of the base types copied in, dates as strings
# floor: the structs of ours, with Debug, Clone and Default alone
STYLES = ("ours", "serde", "floor")

IMPORTS = {
    "ours": "use odata_core::edm::DateTimeOffset;\nuse odata_core::prelude::*;\n",
    "serde": "use serde::{Deserialize, Serialize};\n",
    "floor": "",
}


def write_workspace(schema, style, root, core):
    dependency = {
        "ours": f'odata-core = {{ path = "{core}" }}\n',
        "serde": 'serde = { version = "1", features = ["derive"] }\n',
        "floor": "",
    }[style]
    write(root / "Cargo.toml", '[workspace]\nresolver = "3"\nmembers = ["types", "app"]\n')
    write(root / "types/Cargo.toml", manifest("types", dependency))
    write(root / "types/src/lib.rs", library(schema, style))
    write(root / "app/Cargo.toml", manifest("app", 'types = { path = "../types" }\nserde_json = "1"\n' + dependency))
    write(root / "app/src/main.rs", program(schema, style))


def write(path, text):
    """Leaves a file alone that has the text already, so that Cargo keeps what it built."""
    if not path.exists() or path.read_text() != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def manifest(name, dependencies):
    return f'[package]\nname = "{name}"\nversion = "0.0.0"\nedition = "2024"\n\n[dependencies]\n{dependencies}'


def library(schema, style):
    lines = ["#![allow(dead_code, unused_imports, non_camel_case_types)]", IMPORTS[style]]
    for described in schema.types.values():
        if isinstance(described, Enumeration):
            lines += enumeration(described, style)
        else:
            lines += structured(schema, described, style)
    return "\n".join(lines) + "\n"


def type_name_option(described):
    derived = described.rust_name[:1].lower() + described.rust_name[1:]
    return "" if derived == described.wire_name else f', name = "{described.wire_name}"'


def enumeration(described, style):
    lines = {
        "ours": ["#[derive(Debug, Clone, ODataEnum)]", f'#[odata(namespace = "{described.namespace}"{type_name_option(described)})]'],
        "serde": ["#[derive(Debug, Clone, Serialize, Deserialize)]", '#[serde(rename_all = "camelCase")]'],
        "floor": ["#[derive(Debug, Clone)]"],
    }[style]
    lines.append(f"pub enum {described.rust_name} {{")
    taken = {"Other"}
    for member in described.members:
        variant = upper_camel(member)
        if not variant[0].isalpha() or variant == "Self":
            variant = "V" + variant
        while variant in taken:
            variant += "_"
        taken.add(variant)
        if variant[0].lower() + variant[1:] != member and style != "floor":
            lines.append(f'    #[odata(name = "{member}")]' if style == "ours" else f'    #[serde(rename = "{member}")]')
        lines.append(f"    {variant},")
    lines += {"ours": ["    #[odata(other)]"], "serde": ["    #[serde(untagged)]"], "floor": []}[style]
    return [*lines, "    Other(String),", "}"]


def structured(schema, described, style):
    kind = "ODataEntity" if described.entity else "ODataComplex"
    inherits = f', inherits = "{described.base}"' if described.base else ""
    abstract = ", abstract" if described.abstract else ""
    lines = {
        "ours": [
            f"#[derive(Debug, Clone, Default, {kind})]",
            f'#[odata(namespace = "{described.namespace}"{type_name_option(described)}{inherits}{abstract})]',
        ],
        "serde": ["#[derive(Debug, Clone, Default, Serialize, Deserialize)]", '#[serde(rename_all = "camelCase", default)]'],
        "floor": ["#[derive(Debug, Clone, Default)]"],
    }[style]
    lines.append(f"pub struct {described.rust_name} {{")
    taken = set()
    properties = described.properties
    if style == "serde":
        properties = [of_level for level in schema.lineage(described) for of_level in level.properties]
    elif described.base:
        taken.add("base")
        lines += ["    #[odata(base)]"] if style == "ours" else []
        lines.append(f"    pub base: {schema.types[described.base].rust_name},")
    for described_property in properties:
        lines += field(schema, described_property, style, taken)
    return [*lines, "}"]


def field(schema, described, style, taken):
    name = snake(described.wire_name)
    if name in ("self", "super", "crate"):
        name += "_"
    while name in taken:
        name += "_"
    taken.add(name)
    of = field_type(schema, described, style)
    renamed = lower_camel(name) != described.wire_name
    options = []
    if style == "ours":
        if described.navigation:
            options.append("navigation")
        if described.key:
            options.append("key")
        elif not (described.nullable or described.collection or described.navigation):
            options.append("nullable = false")
        options += [f'name = "{described.wire_name}"'] if renamed else []
    elif style == "serde":
        options += [f'rename = "{described.wire_name}"'] if renamed else []
        options.append(f'skip_serializing_if = "{"Vec::is_empty" if described.collection else "Option::is_none"}"')
    attribute = [f"    #[{'odata' if style == 'ours' else 'serde'}({', '.join(options)})]"] if options else []
    return [*attribute, f"    pub {'r#' if name in KEYWORDS else ''}{name}: {of},"]


def field_type(schema, described, style):
    target = schema.types.get(described.type_name)
    if target:
        name = target.rust_name
    elif described.type_name == "Edm.DateTimeOffset" and style == "ours":
        name = "DateTimeOffset"
    else:
        name = PRIMITIVES.get(described.type_name, "String")
    if described.collection:
        return f"Vec<{name}>"
    boxed = target and not isinstance(target, Enumeration)
    return f"Option<Box<{name}>>" if boxed else f"Option<{name}>"


def program(schema, style):
    """Reads its input as each of the types that are used and writes it; with ours, writes their patches too."""
    lines = ["fn main() {", "    let input = std::io::read_to_string(std::io::stdin()).unwrap();"]
    for qualified in schema.used:
        name = schema.types[qualified].rust_name
        if style == "floor":
            lines.append(f'    println!("{{}}", std::mem::size_of_val(&types::{name}::default()) + input.len());')
            continue
        module, written = ("odata_core::json", "") if style == "ours" else ("serde_json", ".unwrap()")
        lines.append(f"    let value: types::{name} = {module}::from_slice(input.as_bytes()).unwrap();")
        lines.append(f'    println!("{{}}", {module}::to_vec(&value){written}.len());')
        if style == "ours":
            lines.append(f'    println!("{{}}", {module}::to_vec(&types::{name}Patch::default()).len());')
    return "\n".join([*lines, "}"]) + "\n"
