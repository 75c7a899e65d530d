"""Iterate over the objects in a value together with their schemas."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from tests.conformance.fuzz.spec import Schema, Spec, is_array, is_object

COMPONENT = "#/components/schemas/"
STRUCTURE = ("type", "properties", "oneOf", "anyOf", "allOf", "enum", "const")
"""The keywords that describe the structure of a value."""


@frozen
class ObjectSchema:
    """A schema that applies to an object, with the name of its component."""

    name: str
    """Empty for an inline schema."""
    schema: Schema


@frozen
class FoundObject:
    """An object in a value."""

    pointer: str
    value: Mapping[str, Any]
    schemas: Sequence[ObjectSchema]
    """All schemas that apply to it."""

    def undeclared(self) -> list[str]:
        """Names of fields that no schema declares."""
        if not self.schemas or any(_is_open(part.schema) for part in self.schemas):
            return []
        declared = {name for part in self.schemas for name in part.schema.get("properties", {})}
        return [name for name in self.value if name not in declared]


def _is_open(schema: Schema) -> bool:
    """Whether additional fields are declared, or nothing at all."""
    return bool(schema.get("additionalProperties")) or schema.keys().isdisjoint(STRUCTURE)


def iterate_objects(spec: Spec, schema: Schema, value: Any, pointer: str = "") -> Iterator[FoundObject]:
    """All objects in a value, outermost first."""
    yield from _iterate(spec, [schema], value, pointer)


def components(spec: Spec, schema: Schema) -> Iterator[ObjectSchema]:
    """All components that a schema refers to, directly or not."""
    seen: set[str] = set()
    waiting: list[Any] = [schema]
    while waiting:
        node = waiting.pop()
        if is_object(node):
            name = _name(node)
            if name and name not in seen:
                seen.add(name)
                target = spec.resolve(node)
                yield ObjectSchema(name, target)
                waiting.append(target)
            waiting.extend(node.values())
        elif is_array(node):
            waiting.extend(node)


def _iterate(spec: Spec, schemas: Sequence[Schema], value: Any, pointer: str) -> Iterator[FoundObject]:
    if not is_object(value) and not is_array(value):
        return
    found = [part for schema in schemas for part in _applicable(spec, schema, value)]
    if is_object(value):
        yield FoundObject(pointer, value, found)
        for name, inner in value.items():
            yield from _iterate(spec, [*_field_schemas(found, name)], inner, f"{pointer}/{name}")
    elif is_array(value):
        items = [part.schema["items"] for part in found if "items" in part.schema]
        for index, inner in enumerate(value):
            yield from _iterate(spec, items, inner, f"{pointer}/{index}")


def _applicable(spec: Spec, schema: Schema, value: Any) -> Iterator[ObjectSchema]:
    """The schema and those that it is composed of; of alternatives, those that the value matches."""
    target = spec.resolve(schema)
    yield ObjectSchema(_name(schema), target)
    for alternative in (*target.get("oneOf", []), *target.get("anyOf", [])):
        if spec.fits(alternative, value):
            yield from _applicable(spec, alternative, value)
    for component in target.get("allOf", []):
        yield from _applicable(spec, component, value)


def _field_schemas(found: Sequence[ObjectSchema], name: str) -> Iterator[Schema]:
    for part in found:
        if name in part.schema.get("properties", {}):
            yield part.schema["properties"][name]
        elif is_object(others := part.schema.get("additionalProperties")):
            yield others


def _name(schema: Mapping[str, Any]) -> str:
    reference = schema.get("$ref")
    return str(reference).removeprefix(COMPONENT) if str(reference).startswith(COMPONENT) else ""
