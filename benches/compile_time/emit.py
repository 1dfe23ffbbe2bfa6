"""Writes a Cargo workspace with the types of a schema: `types`, a library of one file, and `app`, a program that uses some of them."""

from model import KEYWORDS, Enumeration, lower_camel, snake, upper_camel


def write_workspace(schema, style, root, core):
    dependencies = style.dependencies(core)
    write(root / "Cargo.toml", '[workspace]\nresolver = "3"\nmembers = ["types", "app"]\n')
    write(root / "types/Cargo.toml", manifest("types", dependencies))
    write(root / "types/src/lib.rs", library(schema, style))
    write(root / "app/Cargo.toml", manifest("app", 'types = { path = "../types" }\nserde_json = "1"\n' + dependencies))
    write(root / "app/src/main.rs", program(schema, style))


def write(path, text):
    """Leaves a file alone that has the text already, so that Cargo keeps what it built."""
    if not path.exists() or path.read_text() != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def manifest(name, dependencies):
    return f'[package]\nname = "{name}"\nversion = "0.0.0"\nedition = "2024"\n\n[dependencies]\n{dependencies}'


def library(schema, style):
    lines = ["#![allow(dead_code, unused_imports, non_camel_case_types)]", style.imports]
    for described in schema.types.values():
        if isinstance(described, Enumeration):
            lines += enumeration(described, style)
        else:
            lines += structured(schema, described, style)
    return "\n".join(lines) + "\n"


def enumeration(described, style):
    lines = [*style.enumeration(described), f"pub enum {described.rust_name} {{"]
    taken = {"Other"}
    for member in described.members:
        variant = upper_camel(member)
        if not variant[0].isalpha() or variant == "Self":
            variant = "V" + variant
        while variant in taken:
            variant += "_"
        taken.add(variant)
        lines += [*style.member(member, variant), f"    {variant},"]
    return [*lines, *style.other, "}"]


def structured(schema, described, style):
    lines = [*style.structured(described), f"pub struct {described.rust_name} {{"]
    taken = set()
    properties = described.properties
    if style.flat:
        properties = [of_level for level in schema.lineage(described) for of_level in level.properties]
    elif described.base:
        taken.add("base")
        lines += [*style.base, f"    pub base: {schema.types[described.base].rust_name},"]
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
    target = schema.types.get(described.type_name)
    is_structured = target is not None and not isinstance(target, Enumeration)
    of = target.rust_name if target else style.primitive(described.type_name)
    if described.collection:
        of = f"Vec<{of}>"
    else:
        of = f"Option<Box<{of}>>" if is_structured else f"Option<{of}>"
    attributes = style.property(described, lower_camel(name) != described.wire_name, is_structured)
    return [*attributes, f"    pub {'r#' if name in KEYWORDS else ''}{name}: {of},"]


def program(schema, style):
    """Reads its input as each of the types that are used and writes it; patches and validation where the style has them."""
    lines = ["fn main() {", "    let input = std::io::read_to_string(std::io::stdin()).unwrap();"]
    for qualified in schema.used:
        lines += [f"    {line}" for line in style.use(schema.types[qualified].rust_name)]
    return "\n".join([*lines, "}"]) + "\n"
