"""The types of a CSDL file in XML (OData CSDL XML 4.01)."""

import xml.etree.ElementTree as ElementTree

from model import Enumeration, Property, Schema, Structured, upper_camel

EDM = "{http://docs.oasis-open.org/odata/ns/edm}"
# Names that the generated code uses for something else.
RESERVED = set(
    "String Vec Option Box Self Result Default Debug Clone Change Update Unknown Some None Ok Err Patch Validate DateTimeOffset "
    "AnyObject EnumType Flags FlagsEnum Patchable StructuredType Annotations DynamicProperties Serialize Deserialize".split()
)


def read(path, used):
    """All types of the file; `used` names those that the program reads and writes."""
    elements, aliases = {}, {}
    for schema in ElementTree.parse(path).getroot().iter(EDM + "Schema"):
        namespace = schema.get("Namespace")
        aliases[schema.get("Alias")] = namespace
        for element in schema:
            if element.tag in (EDM + "EntityType", EDM + "ComplexType", EDM + "EnumType"):
                elements[f"{namespace}.{element.get('Name')}"] = (namespace, element)

    def resolve(name):
        if name is None or name in elements or name.startswith("Edm."):
            return name
        prefix, _, simple = name.rpartition(".")
        return f"{aliases.get(prefix, prefix)}.{simple}"

    names = rust_names(elements)
    types = {}
    for qualified, (namespace, element) in elements.items():
        if element.tag == EDM + "EnumType":
            members = [member.get("Name") for member in element.findall(EDM + "Member")]
            # There is always one, but Graph lists none of two types.
            members = members or ["unknownFutureValue"]
            types[qualified] = Enumeration(namespace, element.get("Name"), names[qualified], members)
            continue
        types[qualified] = Structured(
            namespace,
            element.get("Name"),
            names[qualified],
            element.tag == EDM + "EntityType",
            resolve(element.get("BaseType")),
            element.get("Abstract") == "true",
            [read_property(child, element, resolve) for child in element if child.tag in (EDM + "Property", EDM + "NavigationProperty")],
        )
    return Schema(types, used)


def read_property(child, element, resolve):
    keys = {reference.get("Name") for key in element.findall(EDM + "Key") for reference in key.findall(EDM + "PropertyRef")}
    type_name = child.get("Type")
    collection = type_name.startswith("Collection(")
    return Property(
        child.get("Name"),
        resolve(type_name.removeprefix("Collection(").removesuffix(")")),
        collection,
        child.tag == EDM + "NavigationProperty",
        child.get("Name") in keys,
        child.get("Nullable") != "false",
    )


def rust_names(elements):
    """A name for each type that neither another type nor a patch type has."""
    names, taken = {}, set(RESERVED)
    for qualified, (namespace, element) in elements.items():
        name = upper_camel(element.get("Name"))
        if name in RESERVED:
            name += "Type"
        if name in taken:
            name = upper_camel(namespace.split(".")[-1]) + name
        while name in taken or name + "Patch" in taken:
            name += "X"
        taken.add(name)
        names[qualified] = name
    return names
