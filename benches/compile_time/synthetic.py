"""Two hundred types of fifteen properties each, in chains of three levels: what a client of a middling service has."""

from model import Enumeration, Property, Schema, Structured

NAMESPACE = "synthetic.service"
CHAINS = 67
TYPES = 200
LEVELS = ["Base", "Middle", "Leaf"]

# Name, type, collection. Each type has all of them, with its own names.
PROPERTIES = [
    ("displayName", "Edm.String", False),
    ("description", "Edm.String", False),
    ("createdDateTime", "Edm.DateTimeOffset", False),
    ("modifiedDateTime", "Edm.DateTimeOffset", False),
    ("isEnabled", "Edm.Boolean", False),
    ("isManaged", "Edm.Boolean", False),
    ("retryCount", "Edm.Int32", False),
    ("sizeInBytes", "Edm.Int64", False),
    ("score", "Edm.Double", False),
    ("tags", "Edm.String", True),
    ("ownerId", "Edm.String", False),
    ("webUrl", "Edm.String", False),
    ("state", f"{NAMESPACE}.state", False),
    ("location", f"{NAMESPACE}.complex", False),
    ("history", f"{NAMESPACE}.complex", True),
]


def schema():
    """One chain in three is of complex types, the others are of entity types. Every type mentions an enumeration and a complex type."""
    types = {}
    for state in range(10):
        name = f"state{state}"
        members = ["active", "paused", "failed", "completed", "unknownFutureValue"]
        types[f"{NAMESPACE}.{name}"] = Enumeration(NAMESPACE, name, name.capitalize(), members)
    positions = [(chain, level) for chain in range(CHAINS) for level in range(len(LEVELS))][:TYPES]
    for chain, level in positions:
        entity = chain % 3 != 0
        wire_name = f"{'entity' if entity else 'complex'}{chain}{LEVELS[level]}"
        base = f"{NAMESPACE}.{wire_name.removesuffix(LEVELS[level])}{LEVELS[level - 1]}" if level else None
        structured = Structured(NAMESPACE, wire_name, wire_name[:1].upper() + wire_name[1:], entity, base, abstract=level == 0)
        for name, of, collection in PROPERTIES:
            if of.endswith(".state"):
                of += str(chain % 10)
            elif of.endswith(".complex"):
                # Entity types mention the chain of complex types before theirs, complex types one that is half as far.
                of += f"{chain // 3 * 3 if entity else chain // 6 * 3}Leaf"
            structured.properties.append(Property(name + LEVELS[level], of, collection))
        if entity and level == 0:
            structured.properties[0] = Property("id", "Edm.String", key=True)
        types[f"{NAMESPACE}.{wire_name}"] = structured
    used = [f"{NAMESPACE}.{name}" for name in ("entity1Leaf", "entity2Leaf", "entity4Middle", "entity5Base")]
    return Schema(types, used)
