"""Schemas in words: types with links, constraints, values and what they mean."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from engagement_core.type_guards import child, is_list, is_mapping
from generator.docs.markdown import cell, code, literal
from generator.spec.descriptions import constraints_text, sentence


@frozen(kw_only=True)
class Row:
    """One field or parameter, as a row of a table."""

    name: str
    required: bool
    type: str
    text: str
    location: str = ""
    """Where a parameter is sent: path, query or header; empty for a field."""


@frozen(kw_only=True)
class Entry:
    """One named schema."""

    name: str
    type: str
    text: str
    rows: tuple[Row, ...]
    meanings: tuple[tuple[str, str], ...]


class Schemas:
    """The schemas of one vendor."""

    def __init__(self, vendor: str, named: Mapping[str, Any]) -> None:
        self._vendor = vendor
        self._named = named

    def entries(self) -> list[Entry]:
        """Each named schema, in alphabetical order."""
        return [self._entry(name, self._named[name]) for name in sorted(self._named)]

    def rows(self, schema: Mapping[str, Any]) -> tuple[Row, ...]:
        """The fields of an object; nothing for any other schema."""
        schema = self._target(schema)
        required = set(schema.get("required", ()))
        rows = (
            self._row(name, inner, required=name in required) for name, inner in child(schema, "properties").items()
        )
        # What must be given is read first.
        return tuple(sorted(rows, key=lambda row: not row.required))

    def type_words(self, schema: Mapping[str, Any]) -> str:
        """A type as a reader says it: `array of` a link, `string or null`."""
        if "$ref" in schema:
            return self._link(schema["$ref"].rpartition("/")[2])
        members = schema.get("oneOf") or schema.get("anyOf")
        if members and "properties" not in schema:
            return " or ".join(dict.fromkeys(self.type_words(member) for member in members))
        kinds: list[str] = [*schema["type"]] if is_list(schema.get("type")) else [schema.get("type", "any")]
        return " or ".join(self._kind(kind, schema) for kind in kinds)

    def text(self, schema: Mapping[str, Any], description: str = "") -> str:
        """What is said of a value: description, constraints, allowed values, and how sure that is."""
        return " ".join(part for part in self._parts(schema, description) if part)

    def takes_credential(self, schema: Mapping[str, Any]) -> bool:
        """Whether an object, or one of those it may be, has a field for a credential."""
        schema = self._target(schema)
        members = (*schema.get("oneOf", ()), *schema.get("anyOf", ()))
        fields = child(schema, "properties").values()
        return any(field.get("x-credential") for field in fields) or any(map(self.takes_credential, members))

    def _entry(self, name: str, schema: Mapping[str, Any]) -> Entry:
        described = {key: value for key, value in schema.items() if key != "x-meanings"}
        return Entry(
            name=name,
            type=self.type_words(schema),
            text=self.text(described),
            rows=self.rows(schema),
            meanings=tuple((literal(value), cell(str(text))) for value, text in child(schema, "x-meanings").items()),
        )

    def _row(self, name: str, schema: Mapping[str, Any], *, required: bool) -> Row:
        return Row(name=name, required=required, type=self.type_words(schema), text=cell(self.text(schema)))

    def _parts(self, schema: Mapping[str, Any], description: str) -> Iterator[str]:
        if schema.get("deprecated"):
            yield "**Deprecated.**"
        yield sentence(description or schema.get("description") or self._target(schema).get("description", ""))
        limits = constraints_text(schema)
        yield sentence(limits[:1].upper() + limits[1:])
        if "enum" in schema and "x-meanings" not in schema:
            yield f"One of {', '.join(literal(value) for value in schema['enum'])}."
        members = [*schema.get("anyOf", ()), *schema.get("oneOf", ())] if "properties" in schema else []
        groups = [member["required"] for member in members if "required" in member]
        if groups:
            yield f"Needs {' or '.join(' with '.join(code(name) for name in group) for group in groups)}."
        if "const" in schema:
            yield f"Always {literal(schema['const'])}."
        items = child(schema, "items")
        inner = constraints_text(items)
        yield f"Each item: {sentence(inner)}" if inner else ""
        if "enum" in items:
            yield f"Each item is one of {', '.join(literal(value) for value in items['enum'])}."
        for value, meaning in child(schema, "x-meanings").items():
            yield f"{literal(value)}: {sentence(str(meaning))}"
        if schema.get("x-credential"):
            yield "_Filled in by the Python client from its credentials._"
        if schema.get("x-secret"):
            yield "_Secret: masked by the Python client._"
        yield provenance(schema)

    def _kind(self, kind: str, schema: Mapping[str, Any]) -> str:
        if kind == "array":
            return f"array of {self.type_words(child(schema, 'items'))}"
        if kind == "object" and "properties" not in schema:
            extras = schema.get("additionalProperties")
            return f"map of {self.type_words(extras)}" if is_mapping(extras) and extras else "object"
        return f"{kind} ({schema['format']})" if "format" in schema and kind != "null" else kind

    def _link(self, name: str) -> str:
        return f"{{api:schema}}`{name} <{self._vendor}.{name}>`"

    def _target(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        name = str(schema.get("$ref", "")).rpartition("/")[2]
        return self._target(self._named[name]) if name else schema


def provenance(part: Mapping[str, Any]) -> str:
    """Where a fact comes from, where that is not the main document; empty where it is."""
    known = child(part, "x-provenance")
    return f"_Known from {known['source']} (confidence: {known['confidence']})._" if known else ""
