"""Mistakes that every derive knows, as each derive's user makes them. `«` and `»` enclose what is wrong."""

OURS, SERDE, CLAP, GARDE, BON = "odata-derive", "serde_derive", "clap_derive", "garde", "bon"
DERIVES = [OURS, SERDE, CLAP, GARDE, BON]

HEADS = {
    OURS: "use odata_core::prelude::*;\n#[derive(ODataEntity)]\n",
    SERDE: "use serde::Deserialize;\n#[derive(Deserialize)]\n",
    CLAP: "use clap::Parser;\n#[derive(Parser)]\n",
    GARDE: "use garde::Validate;\n#[derive(Validate)]\n",
    BON: "use bon::Builder;\n#[derive(Builder)]\n",
}
# What a correct struct has in front.
ON_STRUCT = {OURS: '#[odata(namespace = "demo.port")]\n', SERDE: "", CLAP: "", GARDE: "", BON: ""}


def field(derive, options, ty="Option<String>"):
    """A struct with one field that has options."""
    attribute = {OURS: "odata", SERDE: "serde", CLAP: "arg", GARDE: "garde", BON: "builder"}[derive]
    # `garde` asks for options on every field.
    attribute = f"    #[{attribute}({options})]\n" if options else ("    #[garde(skip)]\n" if derive == GARDE else "")
    return f"{HEADS[derive]}{ON_STRUCT[derive]}struct Vessel {{\n{attribute}    name: {ty},\n}}\n"


def fields(options, ty="Option<String>"):
    return {derive: field(derive, written, ty) for derive, written in options.items()}


def on_struct(options, body="struct Vessel {\n    name: Option<String>,\n}"):
    attribute = {OURS: "odata", SERDE: "serde", CLAP: "command", GARDE: "garde", BON: "builder"}
    skipped = body.replace("    name", "    #[garde(skip)]\n    name")
    return {
        derive: f"{HEADS[derive]}#[{attribute[derive]}({written})]\n{skipped if derive == GARDE else body}\n"
        for derive, written in options.items()
    }


def shape(item):
    return {derive: HEADS[derive] + ON_STRUCT[derive] + item + "\n" for derive in DERIVES}


# The title, how many mistakes it is, and the sources. A derive is left out where the mistake can't be made.
CASES = [
    (
        "an unknown option",
        1,
        fields({derive: '«colour» = "red"' for derive in DERIVES}),
    ),
    (
        "a misspelt option",
        1,
        fields({
            OURS: "«max_lenght» = 5",
            SERDE: '«renam» = "id"',
            CLAP: "«valu_name» = \"N\"",
            GARDE: "«lenght»(max = 5)",
            BON: "«nam» = id",
        }),
    ),
    (
        "an option twice",
        1,
        fields({
            OURS: "max_length = 5, «max_length» = 6",
            SERDE: 'rename = "a", «rename = "b"»',
            CLAP: 'id = "a", «id» = "b"',
            GARDE: "length(max = 5), «length»(max = 6)",
            BON: "name = a, «name» = b",
        }),
    ),
    (
        "a literal of the wrong kind",
        1,
        fields({
            OURS: 'max_length = «"ten"»',
            SERDE: "rename = «5»",
            CLAP: "value_name = «5»",
            GARDE: 'length(max = «"ten"»)',
            BON: 'name = «"id"»',
        }),
    ),
    (
        "an option without its value",
        1,
        fields({
            OURS: "«max_length»",
            SERDE: "«rename»",
            CLAP: "«value_name»",
            GARDE: "«length»",
            BON: "«name»",
        }),
    ),
    (
        "an option of the field on the struct",
        1,
        on_struct({
            OURS: 'namespace = "demo.port", «max_length» = 5',
            SERDE: "«skip»",
            CLAP: "«value_name» = \"N\"",
            GARDE: "«length»(max = 5)",
            BON: "«skip»",
        }),
    ),
    (
        "a missing comma",
        1,
        fields({
            OURS: "computed «max_length» = 5",
            SERDE: 'default «rename» = "id"',
            CLAP: 'long «value_name» = "N"',
            GARDE: "ascii «length»(max = 5)",
            BON: "into «name» = id",
        }),
    ),
    (
        "a function that is not there",
        1,
        fields({
            OURS: "validate = «nowhere»",
            SERDE: 'default = «"nowhere"»',
            CLAP: "value_parser = «nowhere»",
            GARDE: "custom(«nowhere»)",
            BON: "with = «nowhere»",
        }),
    ),
    (
        "a union",
        1,
        shape("union «Vessel» {\n    name: u32,\n}"),
    ),
    (
        "a field whose type lacks the trait",
        1,
        {
            derive: "struct Hull;\n"
            + HEADS[derive]
            + ON_STRUCT[derive]
            + "struct Vessel {\n"
            + {GARDE: "    #[garde(skip)]\n"}.get(derive, "")
            + "    name: Option<String>,\n"
            + {GARDE: "    #[garde(dive)]\n", BON: "    #[builder(default)]\n"}.get(derive, "")
            + f"    hull: {'«Option<Hull>»' if derive == OURS else '«Hull»'},\n"
            + "}\n"
            for derive in DERIVES
        },
    ),
    (
        "two mistakes on two fields",
        2,
        {
            derive: HEADS[derive]
            + ON_STRUCT[derive]
            + "struct Vessel {\n"
            + f'    #[{attribute}(«colour» = "red")]\n    name: Option<String>,\n'
            + f'    #[{attribute}(«weight» = "low")]\n    flag: Option<String>,\n'
            + "}\n"
            for derive, attribute in
            {OURS: "odata", SERDE: "serde", CLAP: "arg", GARDE: "garde", BON: "builder"}.items()
        },
    ),
]
