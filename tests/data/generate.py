#!/usr/bin/env python3
"""Writes the types of a metadata document as Rust modules, a file per kind of type.

usage: generate.py METADATA FOLDER [--roots NAME,NAME,.. --most N]

Without --roots, all types. With it, those, their bases and derived types, and what their structural properties are typed by, up to N;
a property of any other type is a DynamicValue. The output is committed: neither a build nor a test runs this.
"""
import argparse, os, re, subprocess, xml.etree.ElementTree as ET

arguments = argparse.ArgumentParser()
arguments.add_argument('metadata')
arguments.add_argument('folder')
arguments.add_argument('--roots', default='')
arguments.add_argument('--most', type=int, default=10 ** 9)
arguments = arguments.parse_args()

NS = '{http://docs.oasis-open.org/odata/ns/edm}'
PRIMITIVES = {
    'String': 'String', 'Boolean': 'bool', 'Byte': 'u8', 'SByte': 'i8', 'Int16': 'i16', 'Int32': 'i32', 'Int64': 'i64', 'Single': 'f32',
    'Double': 'f64', 'Decimal': 'Decimal', 'Binary': 'Binary', 'Date': 'Date', 'DateTimeOffset': 'DateTimeOffset', 'Duration': 'Duration',
    'Guid': 'Guid', 'TimeOfDay': 'TimeOfDay', 'Stream': 'Stream', 'Untyped': 'DynamicValue',
}
KEYWORDS = set('as break const continue else enum extern false fn for if impl in let loop match mod move mut pub ref return static struct '
               'trait true type unsafe use where while async await dyn abstract become box do final macro override priv typeof unsized '
               'virtual yield try gen'.split())
LINES = 270

kinds, aliases = {}, {}
for schema in ET.parse(arguments.metadata).getroot().iter(NS + 'Schema'):
    namespace = schema.get('Namespace')
    aliases[schema.get('Alias')] = namespace
    for element in schema:
        kind = element.tag.replace(NS, '')
        if kind in ('EntityType', 'ComplexType', 'EnumType', 'TypeDefinition'):
            kinds[f"{namespace}.{element.get('Name')}"] = (kind, namespace, element)


def resolve(name):
    if name is None or name in kinds or name.startswith('Edm.'):
        return name
    head, _, tail = name.rpartition('.')
    return f'{aliases.get(head, head)}.{tail}'


def item_type(name):
    return (True, resolve(name[11:-1])) if name.startswith('Collection(') else (False, resolve(name))


def base(name):
    return resolve(kinds[name][2].get('BaseType'))


def own(name):
    return [p for p in kinds[name][2] if p.tag in (NS + 'Property', NS + 'NavigationProperty')]


def ancestors(name):
    found = []
    while base(name):
        name = base(name)
        found.append(name)
    return found


def choose():
    if not arguments.roots:
        return list(kinds)
    chosen = {}

    def add(name):
        """A type, its bases, and what its structural properties are typed by."""
        if name not in kinds or name in chosen or len(chosen) >= arguments.most:
            return
        for each in ancestors(name) + [name]:
            chosen.setdefault(each)
        for each in [name] + ancestors(name):
            for p in own(each):
                if p.tag == NS + 'Property':
                    add(item_type(p.get('Type'))[1])
        if kinds[name][2].get('Abstract') == 'true':
            for each in [d for d in kinds if base(d) == name]:
                add(each)

    for name in arguments.roots.split(','):
        add(name)
    return [name for name in kinds if name in chosen]


chosen = choose()
has_derived = {base(name) for name in kinds}
derived = {name: [d for d in chosen if name in ancestors(d)] for name in chosen if kinds[name][0] in ('EntityType', 'ComplexType')}
rust, taken = {}, {'String', 'Vec', 'Option', 'Box', 'Self', 'Result', 'Change', 'Update', 'Unknown', 'Some', 'None', 'Patch', 'Flags', 'Validate',
                   'Date', 'Duration', 'Decimal', 'Binary', 'Guid', 'Stream', 'Annotations', 'DynamicValue', 'DynamicProperties', 'TimeOfDay'}
for name in chosen:
    text = re.sub(r'[^A-Za-z0-9]', '', name.rpartition('.')[2])
    text = text[:1].upper() + text[1:]
    while text in taken or text + 'Patch' in taken or 'Any' + text in taken:
        text += 'Type'
    rust[name] = text
    taken |= {text, text + 'Patch', 'Any' + text}


def snake(text):
    text = re.sub(r'[^A-Za-z0-9]', '_', text)
    text = re.sub(r'([a-z0-9])([A-Z])', r'\1_\2', text)
    return re.sub(r'([A-Z]+)([A-Z][a-z])', r'\1_\2', text).lower()


def camel(text):
    head, *rest = text.split('_')
    return head + ''.join(word[:1].upper() + word[1:] for word in rest)


def slot(name):
    """The Rust type of a value of a type, and whether it can hold itself."""
    if name.startswith('Edm.'):
        return PRIMITIVES.get(name[4:], 'DynamicValue'), False
    if name not in rust or name == 'microsoft.graph.Json':  # It holds any JSON, whatever its declaration says.
        if name in kinds and kinds[name][0] == 'TypeDefinition':
            return slot(kinds[name][2].get('UnderlyingType'))
        return 'DynamicValue', False
    kind, _, element = kinds[name]
    if kind == 'TypeDefinition':
        return slot(element.get('UnderlyingType'))
    if kind == 'EnumType':
        return (f'Flags<{rust[name]}>' if element.get('IsFlags') == 'true' else rust[name]), False
    return ('Any' if is_base(name) else '') + rust[name], True


def is_base(name):
    return name in has_derived or kinds[name][2].get('Abstract') == 'true'


def options(*given):
    given = [each for each in given if each]
    return f"#[odata({', '.join(given)})]" if given else ''


def enumeration(name):
    _, namespace, element = kinds[name]
    flags = element.get('IsFlags') == 'true'
    text = rust[name]
    lines = [f"#[derive(Debug, Clone, {'Copy, ' if flags else ''}PartialEq, Eq, ODataEnum)]",
             options(f'namespace = "{namespace}"', named(name), 'flags' if flags else ''), f'pub enum {text} {{']
    used = {'Other'}
    for value, member in enumerate(element.findall(NS + 'Member')):
        wire = member.get('Name')
        variant = re.sub(r'[^A-Za-z0-9]', '', wire)
        variant = variant[:1].upper() + variant[1:]
        if variant[0].isdigit() or variant == 'Self':
            variant = 'V' + variant
        while variant in used:
            variant += 'Again'
        used.add(variant)
        if variant[0].lower() + variant[1:] != wire:
            lines.append(options(f'name = "{wire}"'))
        lines.append(f"{variant} = {member.get('Value', value)}," if flags else f'{variant},')
    if not flags:
        lines += ['#[odata(other)]', 'Other(String),']
    return lines + ['}']


def named(name):
    wire = name.rpartition('.')[2]
    return '' if rust[name][:1].lower() + rust[name][1:] == wire else f'name = "{wire}"'


def structured(name):
    kind, namespace, element = kinds[name]
    derive = 'ODataEntity' if kind == 'EntityType' else 'ODataComplex'
    parent = base(name)
    inherits = f'inherits = "{parent}"' if parent else ''
    lines = [f'#[derive(Debug, Clone, Default, PartialEq, {derive})]',
             options(f'namespace = "{namespace}"', named(name), inherits, 'abstract' if element.get('Abstract') == 'true' else '',
                     'open' if element.get('OpenType') == 'true' and not parent else ''), f'pub struct {rust[name]} {{']
    used = {'base', 'annotations', 'rest'}
    if parent:
        lines += ['#[odata(base)]', f'pub base: {rust[parent]},']
    keys = {p.get('Name') for p in element.findall(f'{NS}Key/{NS}PropertyRef')}
    for p in own(name):
        wire, (many, of), navigation = p.get('Name'), item_type(p.get('Type')), p.tag == NS + 'NavigationProperty'
        field = snake(wire)
        while field in used or field in ('self', 'super', 'crate'):
            field += '_of'
        used.add(field)
        text, structure = slot(of)
        if text == 'Stream' and not many:
            pass
        elif many:
            text = f'Vec<{text}>' if navigation or p.get('Nullable') == 'false' or text == 'DynamicValue' else f'Vec<Option<{text}>>'
        else:
            text = f'Option<Box<{text}>>' if structure else f'Option<{text}>'
        required = p.get('Nullable') == 'false' and not many and not text == 'Stream' and 'DynamicValue' not in text
        lines.append(options('navigation' if navigation else '', 'key' if wire in keys else 'nullable = false' if required else '',
                             '' if camel(field) == wire else f'name = "{wire}"'))
        lines.append(f"pub {'r#' if field in KEYWORDS else ''}{field}: {text},")
    if not parent:
        lines += ['#[odata(annotations)]', 'pub annotations: Annotations,', '#[odata(dynamic)]', 'pub rest: DynamicProperties,']
    lines.append('}')
    if is_base(name):
        lines += ['', f'#[derive(Debug, Clone, PartialEq, {derive})]', options(f'any = {rust[name]}'), f'pub enum Any{rust[name]} {{']
        lines += [f'{rust[each]}({rust[each]}),' for each in [name] + derived[name]]
        lines += ['#[odata(other)]', f'Other(Unknown<{rust[name]}>),', '}']
    return lines


def write(path, lines):
    source = os.path.basename(arguments.metadata)
    head = [f'//! Written once by `tests/data/generate.py` from the metadata document `{source}`.']
    with open(path, 'w') as out:
        out.write('\n'.join(head + lines) + '\n')
    subprocess.run(['rustfmt', '--edition', '2024', path], check=True)


os.makedirs(arguments.folder, exist_ok=True)
files = []


def flush(subject, number, blocks):
    text = '\n\n'.join('\n'.join(block) for block in blocks)
    module = subject if number == 1 else f'{subject}_{number}'
    uses = ['use super::*;', '']
    write(os.path.join(arguments.folder, f'{module}.rs'), uses + [text])
    files.append(module)


for subject, kind in (('enumerations', 'EnumType'), ('complex_types', 'ComplexType'), ('entity_types', 'EntityType')):
    number, lines, blocks = 1, 0, []
    for name in chosen:
        if kinds[name][0] != kind:
            continue
        block = enumeration(name) if kind == 'EnumType' else structured(name)
        block = [line for at, line in enumerate(block) if line or (at + 1 < len(block) and block[at + 1].startswith('#[derive'))]
        if blocks and lines + len(block) > LINES:
            flush(subject, number, blocks)
            number, lines, blocks = number + 1, 0, []
        blocks.append(block)
        lines += len(block) + 1
    if blocks:
        flush(subject, number, blocks)

structures = [name for name in chosen if kinds[name][0] in ('EntityType', 'ComplexType')]
arms = [f'"{name}" => read::<{slot(name)[0]}>(text, how),' for name in structures]
table = ['use super::*;', 'use crate::trips::{How, Trip, read};', '',
         '/// Reads a text as a value of the type with that name, and writes it again. `None` if there is no such type here.',
         'pub(crate) fn trip(type_name: &str, text: &str, how: How) -> Option<Trip> {', 'Some(match type_name {'] + arms + ['_ => return None,', '})', '}']
write(os.path.join(arguments.folder, 'by_name.rs'), table)
modules = [f'mod {module};' for module in sorted(files + ['by_name'])]
uses = [f'pub(crate) use {module}::*;' for module in sorted(files)]
write(os.path.join(arguments.folder, 'mod.rs'),
      modules + ['', 'pub(crate) use by_name::trip;'] + uses +
      ['use odata_core::dynamic::DynamicValue;',
       'use odata_core::edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, Stream, TimeOfDay};', 'use odata_core::prelude::*;'])
print(len(chosen), 'types in', len(files), 'files')
