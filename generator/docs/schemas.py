"""Descriptions of schemas: types with links, constraints, values and their meanings."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from engagement_core.type_guards import child, is_list, is_mapping
from generator.docs.markdown import cell, code, literal
from generator.spec.descriptions import constraints_text, sentence


@frozen(kw_only=True)
class Row:
    """A field or parameter, as a row of a table."""

    name: str
    required: bool
    type: str
    text: str
    location: str = ""
    """Location of a parameter: path, query or header; empty for a field."""


@frozen(kw_only=True)
class SchemaEntry:
    """A named schema."""

    name: str
    type: str
    text: str
    rows: tuple[Row, ...]
    meanings: tuple[tuple[str, str], ...]


class Schemas:
    """The schemas of a vendor."""

    def __init__(self, vendor: str, named: Mapping[str, Any]) -> None:
        self._vendor = vendor
        self._named = named

    def entries(self) -> list[SchemaEntry]:
        """Return the named schemas in alphabetical order."""
        return [self._entry(name, self._named[name]) for name in sorted(self._named)]

    def rows(self, schema: Mapping[str, Any]) -> tuple[Row, ...]:
        """Return the fields of an object; empty for any other schema."""
        schema = self._target(schema)
        required = set(schema.get("required", ()))
        rows = (
            self._row(name, inner, required=name in required) for name, inner in child(schema, "properties").items()
        )
        # Required fields come first.
        return tuple(sorted(rows, key=lambda row: not row.required))

    def describe_type(self, schema: Mapping[str, Any]) -> str:
        """Describe a type: `array of` a link, `string or null`."""
        if "$ref" in schema:
            return self._link(schema["$ref"].rpartition("/")[2])
        members = schema.get("oneOf") or schema.get("anyOf")
        if members and "properties" not in schema:
            return " or ".join(dict.fromkeys(self.describe_type(member) for member in members))
        kinds: list[str] = [*schema["type"]] if is_list(schema.get("type")) else [schema.get("type", "any")]
        return " or ".join(self._kind(kind, schema) for kind in kinds)

    def text(self, schema: Mapping[str, Any], description: str = "") -> str:
        """Describe a value: description, constraints, allowed values and provenance."""
        return " ".join(filter(None, self._sentences(schema, description)))

    def takes_credential(self, schema: Mapping[str, Any]) -> bool:
        """Whether an object, or one of its alternatives, has a field for a credential."""
        schema = self._target(schema)
        members = (*schema.get("oneOf", ()), *schema.get("anyOf", ()))
        fields = child(schema, "properties").values()
        return any(field.get("x-credential") for field in fields) or any(map(self.takes_credential, members))

    def _entry(self, name: str, schema: Mapping[str, Any]) -> SchemaEntry:
        described = {key: value for key, value in schema.items() if key != "x-meanings"}
        return SchemaEntry(
            name=name,
            type=self.describe_type(schema),
            text=self.text(described),
            rows=self.rows(schema),
            meanings=tuple((literal(value), cell(str(text))) for value, text in child(schema, "x-meanings").items()),
        )

    def _row(self, name: str, schema: Mapping[str, Any], *, required: bool) -> Row:
        return Row(name=name, required=required, type=self.describe_type(schema), text=cell(self.text(schema)))

    def _sentences(self, schema: Mapping[str, Any], description: str) -> Iterator[str]:
        if schema.get("deprecated"):
            yield "**Deprecated.**"
        yield sentence(description or schema.get("description") or self._target(schema).get("description", ""))
        constraints = constraints_text(schema)
        yield sentence(constraints[:1].upper() + constraints[1:])
        if "enum" in schema and "x-meanings" not in schema:
            yield f"One of {', '.join(literal(value) for value in schema['enum'])}."
        members = [*schema.get("anyOf", ()), *schema.get("oneOf", ())] if "properties" in schema else []
        groups = [member["required"] for member in members if "required" in member]
        if groups:
            yield f"Requires {' or '.join(' with '.join(code(name) for name in group) for group in groups)}."
        if "const" in schema:
            yield f"Always {literal(schema['const'])}."
        items = child(schema, "items")
        item_constraints = constraints_text(items)
        yield f"Each item: {sentence(item_constraints)}" if item_constraints else ""
        if "enum" in items:
            yield f"Each item is one of {', '.join(literal(value) for value in items['enum'])}."
        for value, meaning in child(schema, "x-meanings").items():
            yield f"{literal(value)}: {sentence(str(meaning))}"
        if schema.get("x-credential"):
            yield "_Set by the Python client from its credentials._"
        if schema.get("x-secret"):
            yield "_Secret: masked by the Python client._"
        yield provenance(schema)

    def _kind(self, kind: str, schema: Mapping[str, Any]) -> str:
        if kind == "array":
            return f"array of {self.describe_type(child(schema, 'items'))}"
        if kind == "object" and "properties" not in schema:
            extras = schema.get("additionalProperties")
            return f"map of {self.describe_type(extras)}" if is_mapping(extras) and extras else "object"
        return f"{kind} ({schema['format']})" if "format" in schema and kind != "null" else kind

    def _link(self, name: str) -> str:
        return f"{{api:schema}}`{name} <{self._vendor}.{name}>`"

    def _target(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        name = str(schema.get("$ref", "")).rpartition("/")[2]
        return self._target(self._named[name]) if name else schema


def provenance(node: Mapping[str, Any]) -> str:
    """Name the source of a fact if it is not the vendor's main document; empty if it is."""
    known = child(node, "x-provenance")
    return f"_Source: {known['source']} (confidence: {known['confidence']})._" if known else ""
