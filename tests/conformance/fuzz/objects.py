"""Walking a value along its schema, object by object."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from tests.conformance.fuzz.spec import Schema, Spec, is_array, is_object

COMPONENT = "#/components/schemas/"
SHAPE = ("type", "properties", "oneOf", "anyOf", "allOf", "enum", "const")
"""The keywords that say what a value looks like."""


@frozen
class Part:
    """A schema that speaks of an object, with the name of the component that it is."""

    name: str
    """Empty where the schema is an inline one."""
    schema: Schema


@frozen
class Visit:
    """An object that was met on the way."""

    pointer: str
    value: Mapping[str, Any]
    parts: Sequence[Part]
    """All schemas that speak of it."""

    def undeclared(self) -> list[str]:
        """Names of fields that no schema speaks of; additional ones must be declared too."""
        if not self.parts or any(_is_open(part.schema) for part in self.parts):
            return []
        declared = {name for part in self.parts for name in part.schema.get("properties", {})}
        return [name for name in self.value if name not in declared]


def _is_open(schema: Schema) -> bool:
    """Whether further fields are declared, or nothing at all."""
    return bool(schema.get("additionalProperties")) or schema.keys().isdisjoint(SHAPE)


def walk(spec: Spec, schema: Schema, value: Any, pointer: str = "") -> Iterator[Visit]:
    """All objects in a value, from the outside in."""
    yield from _walk(spec, [schema], value, pointer)


def parts(spec: Spec, schema: Schema) -> Iterator[Part]:
    """All named schemas that a schema leads to."""
    seen: set[str] = set()
    waiting: list[Any] = [schema]
    while waiting:
        node = waiting.pop()
        if is_object(node):
            name = _name(node)
            if name and name not in seen:
                seen.add(name)
                target = spec.resolve(node)
                yield Part(name, target)
                waiting.append(target)
            waiting.extend(node.values())
        elif is_array(node):
            waiting.extend(node)


def _walk(spec: Spec, schemas: Sequence[Schema], value: Any, pointer: str) -> Iterator[Visit]:
    if not is_object(value) and not is_array(value):
        return
    found = [part for schema in schemas for part in _parts(spec, schema, value)]
    if is_object(value):
        yield Visit(pointer, value, found)
        for name, inner in value.items():
            yield from _walk(spec, [*_field_schemas(found, name)], inner, f"{pointer}/{name}")
    elif is_array(value):
        items = [part.schema["items"] for part in found if "items" in part.schema]
        for index, inner in enumerate(value):
            yield from _walk(spec, items, inner, f"{pointer}/{index}")


def _parts(spec: Spec, schema: Schema, value: Any) -> Iterator[Part]:
    """The schema and those that it is composed of; of alternatives, those that the value fits."""
    target = spec.resolve(schema)
    yield Part(_name(schema), target)
    for alternative in (*target.get("oneOf", []), *target.get("anyOf", [])):
        if spec.fits(alternative, value):
            yield from _parts(spec, alternative, value)
    for component in target.get("allOf", []):
        yield from _parts(spec, component, value)


def _field_schemas(found: Sequence[Part], name: str) -> Iterator[Schema]:
    for part in found:
        if name in part.schema.get("properties", {}):
            yield part.schema["properties"][name]
        elif is_object(others := part.schema.get("additionalProperties")):
            yield others


def _name(schema: Mapping[str, Any]) -> str:
    reference = schema.get("$ref")
    return str(reference).removeprefix(COMPONENT) if str(reference).startswith(COMPONENT) else ""
