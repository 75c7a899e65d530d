"""From the schemas of request bodies to the names that the client checks in dictionaries."""

from collections.abc import Iterator, Mapping
from typing import Any

from engagement_core.narrowing import child, is_mapping
from generator.document import Document
from generator.ir import RequestFields
from generator.naming import attribute_name, snake_case
from generator.preparation import is_object, json_schema


def body_fields(document: Document, operation: Mapping[str, Any]) -> str:
    """The constant for an operation's body; empty where a caller can give no object."""
    schema = json_schema(document.resolve(operation.get("requestBody") or {}))
    expression = _expression(document, schema or {})
    target = document.resolve(schema or {})
    # The names of such a body are arguments of the method.
    plain = is_object(target) and "additionalProperties" not in target and not list(_nested(document, target))
    return "" if plain or not expression.isidentifier() else expression


def request_fields(document: Document) -> Iterator[RequestFields]:
    """A constant for each schema that holds names, of those that bodies of requests lead to."""
    waiting = [
        json_schema(document.resolve(operation.get("requestBody") or {}))
        for _, operation in document.operations()
        if body_fields(document, operation)
    ]
    found: dict[str, Mapping[str, Any]] = {}
    while waiting:
        schema = waiting.pop(0)
        name = _named(schema)
        if not name:
            waiting += _parts(schema)
        elif name not in found:
            found[name] = document.schemas()[name]
            waiting += _parts(found[name])
    for name, schema in found.items():
        source = _source(document, name, schema)
        if "(" in source:
            yield RequestFields(constant=_constant(name), kind=source.partition("(")[0], source=source)


def _parts(schema: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The schemas of what is looked at in a value."""
    if is_object(schema):
        kept = [part for part in schema["properties"].values() if not part.get("x-credential")]
    else:
        kept = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
    return kept + [schema[key] for key in ("items", "additionalProperties") if is_mapping(schema.get(key))]


def _source(document: Document, name: str, schema: Mapping[str, Any]) -> str:
    if not is_object(schema):
        return _inline(document, schema, frozenset({name}))
    names = ", ".join(repr(wire) for wire in schema["properties"])
    nested = ", ".join(
        f"({wire!r}, {attribute!r}, {expression})" for wire, attribute, expression in _nested(document, schema)
    )
    more = f", lambda: ({nested},)" if nested else ""
    others = schema.get("additionalProperties")
    is_open = ", open=True" if others not in (None, False) else ""
    values = _expression(document, others) if is_mapping(others) else ""
    own = f", others=lambda: {values}" if values else ""
    return f"Fields({name!r}, frozenset(({names},)){more}{is_open}{own})"


def _nested(document: Document, schema: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    for wire, inner in schema["properties"].items():
        expression = "" if inner.get("x-credential") else _expression(document, inner)
        if expression:
            yield wire, inner.get("x-python-name") or attribute_name(wire), expression


def _expression(document: Document, schema: Mapping[str, Any], inside: frozenset[str] = frozenset()) -> str:
    """What is known of the objects in a value; empty where it holds none, or holds any."""
    name = _named(schema)
    if not name:
        return _inline(document, schema, inside)
    if name in inside:
        return ""
    target = document.schemas()[name]
    inner = "" if is_object(target) else _inline(document, target, inside | {name})
    # A name for a list of other objects says nothing that these do not.
    return _constant(name) if is_object(target) or "(" in inner else inner


def _inline(document: Document, schema: Mapping[str, Any], inside: frozenset[str]) -> str:
    if is_mapping(schema.get("items")):
        return _expression(document, schema["items"], inside)
    if is_mapping(schema.get("additionalProperties")):
        values = _expression(document, schema["additionalProperties"], inside)
        return f"MapOf(lambda: {values})" if values else ""
    return _union(document, schema)


def _union(document: Document, schema: Mapping[str, Any]) -> str:
    members = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
    objects = list(dict.fromkeys(_objects(document, members)))
    if not objects or any(_takes_any_object(document, member) for member in members):
        return ""
    mapping = child(child(schema, "discriminator"), "mapping")
    if mapping:
        kinds = ", ".join(f"{value!r}: {_constant(_name_of(target))}" for value, target in mapping.items())
        return f"Variants({schema['discriminator']['propertyName']!r}, lambda: {{{kinds}}})"
    return f"AnyOf(lambda: ({', '.join(map(_constant, objects))},))"


def _objects(document: Document, members: list[Mapping[str, Any]]) -> Iterator[str]:
    """Names of the objects that a union may be, including those of unions inside it."""
    waiting, seen = list(members), set[str]()
    while waiting:
        member = waiting.pop(0)
        name = _named(member)
        if name in seen:
            continue
        if name:
            seen.add(name)
        target = document.resolve(member)
        if is_object(target):
            yield name
        elif is_mapping(target.get("items")):
            waiting.insert(0, target["items"])
        else:
            waiting[:0] = [*target.get("oneOf", ()), *target.get("anyOf", ())]


def _takes_any_object(document: Document, member: Mapping[str, Any]) -> bool:
    target = document.resolve(member)
    if is_object(target) or {"oneOf", "anyOf"} & target.keys():
        return False
    return bool(target.get("type", "object") == "object")


def _named(schema: Mapping[str, Any]) -> str:
    return _name_of(schema.get("$ref", ""))


def _name_of(reference: str) -> str:
    return reference.rpartition("/")[2]


def _constant(name: str) -> str:
    return snake_case(name).upper()
