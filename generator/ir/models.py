"""Models, type aliases and the modules that contain them, from the named schemas of a spec."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.ir.constraints import constraint_source
from generator.ir.schema_types import SchemaTypes
from generator.ir.type_hints import accepted, names_in, with_aliases_inlined
from generator.ir.types import Alias, Field, Model, Module
from generator.spec.descriptions import field_doc, meanings, provenance_note, sentence
from generator.spec.document import Document
from generator.spec.naming import attribute_name, module_name
from generator.spec.preparation import EXTRAS, is_object, json_schema, operation_name, response_key
from generator.spec.references import mappings_in, reachable

_REFERENCE = "#/components/schemas/"
_WIDENED = {"list", "dict", "dt"}


class Models:
    """The models and aliases of a spec, and which of them requests contain."""

    def __init__(self, document: Document, types: SchemaTypes, bases: Mapping[str, Iterable[str]]) -> None:
        self._document = document
        self._types = types
        self._bases = bases
        schemas = document.schemas()
        self.classes = [name for name in schemas if is_object(schemas[name])]
        self._scalars = {
            name: hint for name, hint in types.aliases.items() if name in schemas and _is_plain(schemas[name])
        }
        self.aliases = [name for name in schemas if name not in self.classes and name not in self._scalars]
        self.named = frozenset([*self.classes, *self.aliases])
        self.sent = reachable(_references(list(_sent_roots(document))), lambda name: _references(schemas[name]))
        self.typed_dicts = frozenset(
            name for name in self.sent if name in self.named and self._needs_typed_dict(name, set())
        )

    def hint(self, hint: str) -> str:
        """A hint with aliases for plain strings and numbers replaced by their types."""
        return with_aliases_inlined(hint, self._scalars)

    def field_hint(self, class_name: str, wire: str) -> str:
        """The hint of a property."""
        return self.hint(self._types.classes[class_name][wire])

    def page_hint(self, operation: Mapping[str, Any]) -> str:
        """The hint of the body of an operation's first success response with a body."""
        for status, response in operation["responses"].items():
            if status.startswith("2") and json_schema(self._document.resolve(response)) is not None:
                return self.field_hint(operation_name(operation["operationId"]), response_key(status))
        return "None"

    def hint_at(self, hint: str, path: str) -> str:
        """The hint of the field at a dotted path below a class; empty if there is none."""
        for name in path.split("."):
            owners = names_in(hint) & set(self.classes)
            fields = {field.name: field.hint for owner in owners for field in self.model(owner).fields}
            if name not in fields:
                return ""
            hint = fields[name]
        return hint

    def modules(self) -> tuple[Module, ...]:
        """The files of the models package."""
        entries = {name: self._entry(name) for name in self._document.schemas() if name in self.named}
        uses = {name: _uses(entry) & self.named for name, entry in entries.items()}
        groups = _groups(uses)
        home = {name: module_name(group[0]) for group in groups for name in group}
        return tuple(
            Module(
                name=home[group[0]],
                imports={
                    used: home[used]
                    for used in sorted(_union(uses[name] for name in group))
                    if home[used] != home[group[0]]
                },
                models=tuple(entry for name in group if isinstance(entry := entries[name], Model)),
                aliases=tuple(entry for name in group if isinstance(entry := entries[name], Alias)),
            )
            for group in groups
        )

    def _entry(self, name: str) -> Model | Alias:
        return self.model(name) if name in self.classes else self._alias(name)

    def model(self, name: str) -> Model:
        """The model for an object schema."""
        schema = self._document.schemas()[name]
        required = schema.get("required", ())
        fields = [
            Field(
                name=child.get("x-python-name") or attribute_name(wire),
                wire=wire,
                hint=self.field_hint(name, wire),
                required=wire in required,
                secret=bool(child.get("x-secret")),
                constraint=constraint_source(self._document.resolve(child)),
                extras=False,
                doc=field_doc(self._document.resolve(child), self._description(child)),
            )
            for wire, child in schema["properties"].items()
            if not child.get("x-credential")
        ]
        is_open = schema.get("additionalProperties") not in (None, False)
        if is_open:
            fields.append(self._extras_field(name))
        return Model(
            name=name,
            doc=_schema_doc(schema),
            fields=tuple(sorted(fields, key=lambda field: not field.required)),
            sent=name in self.sent,
            open=is_open,
            bases=tuple(self._bases.get(name, ())),
        )

    def _extras_field(self, name: str) -> Field:
        return Field(
            name=EXTRAS,
            wire=EXTRAS,
            hint=self.field_hint(name, EXTRAS),
            required=False,
            secret=False,
            constraint="",
            extras=True,
            doc="Properties that have no field of their own.",
        )

    def _alias(self, name: str) -> Alias:
        hint = self.hint(self._types.aliases[name])
        accepts = (
            accepted(hint, typed_dicts=self.typed_dicts, named=self.named, prefix="")
            if name in self.typed_dicts
            else ""
        )
        return Alias(name=name, doc=_schema_doc(self._document.schemas()[name]), hint=hint, accepts=accepts)

    def _description(self, schema: Mapping[str, Any]) -> str:
        own: str = schema.get("description") or self._document.resolve(schema).get("description", "")
        return own

    def _needs_typed_dict(self, name: str, seen: set[str]) -> bool:
        """Whether callers may pass more than the type itself says, such as any mapping for a dict."""
        if name in self.classes:
            return True
        used = names_in(self.hint(self._types.aliases[name]))
        return bool(used & _WIDENED) or any(
            self._needs_typed_dict(other, seen | {name}) for other in used & self.named - seen
        )


def _schema_doc(schema: Mapping[str, Any]) -> str:
    parts = [schema.get("description", "").strip(), meanings(schema), provenance_note(schema)]
    return "\n\n".join(sentence(part) if "\n" not in part else part for part in parts if part)


def _is_plain(schema: Mapping[str, Any]) -> bool:
    """Whether a named schema is only a string or a number, whose name would not help in a hint."""
    return not {"enum", "const", "oneOf", "anyOf", "properties"} & set(schema) and schema.get("type") not in (
        "object",
        "array",
    )


def _uses(entry: Model | Alias) -> set[str]:
    if isinstance(entry, Alias):
        return set(names_in(entry.hint))
    return {name for field in entry.fields for name in names_in(field.hint)}


def _union(sets: Iterable[set[str]]) -> set[str]:
    return {name for names in sets for name in names}


def _groups(uses: Mapping[str, set[str]]) -> list[list[str]]:
    """The names in order, with those that use each other, directly or not, in one group."""
    reach = {name: reachable(uses[name], uses.__getitem__) for name in uses}
    places = {name: place for place, name in enumerate(uses)}
    groups: list[list[str]] = []
    placed: set[str] = set()
    for name in uses:
        if name not in placed:
            group = {name, *(other for other in reach[name] if name in reach[other])}
            groups.append(sorted(group, key=places.__getitem__))
            placed.update(group)
    return groups


def _sent_roots(document: Document) -> Iterator[Any]:
    for _, operation in document.operations():
        body = json_schema(document.resolve(operation.get("requestBody") or {}))
        if body is not None:
            yield body
        for parameter in operation.get("parameters", ()):
            yield document.resolve(parameter)["schema"]


def _references(node: Any) -> set[str]:
    """The named schemas that a node refers to."""
    references = (str(each.get("$ref")) for each in mappings_in(node))
    return {reference.removeprefix(_REFERENCE) for reference in references if reference.startswith(_REFERENCE)}
