"""Build values for schemas from a spec's examples: minimal ones, and ones with all fields."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tests.conformance.fuzz.spec import Schema, Spec, is_array, is_object


class Samples:
    """Builds values for the schemas of a spec; `shown` are documented values for the same place, best first."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec

    def value(self, schema: Schema, shown: Sequence[Any], *, full: bool) -> Any:
        """A value with all fields, or only with the required ones."""
        schema = self._spec.resolve(schema)
        if "properties" in schema:
            return self._object(schema, shown, full=full)
        if alternatives := schema.get("oneOf") or schema.get("anyOf"):
            return self._chosen(alternatives, shown, full=full)
        if is_object(schema.get("items")):
            return self._array(schema, shown, full=full)
        return next(iter(shown), None) if shown else self._scalar(schema)

    def _object(self, schema: Schema, shown: Sequence[Any], *, full: bool) -> dict[str, Any]:
        documented = [value for value in shown if is_object(value)]
        made: dict[str, Any] = {}
        for name in self._names(schema, documented, full=full):
            inner = [value[name] for value in documented if name in value]
            made[name] = self.value(schema["properties"][name], inner, full=full)
        if full:
            for value in reversed(documented):
                made.update((name, each) for name, each in value.items() if name not in schema["properties"])
        return made

    def _names(self, schema: Schema, shown: Sequence[Mapping[str, Any]], *, full: bool) -> Iterator[str]:
        """The fields to send; of alternative sets, the first that an example shows."""
        required, needed = set(schema.get("required", ())), list[list[str]]()
        for keyword in ("anyOf", "oneOf"):
            sets = [list[str](each.get("required", ())) for each in schema.get(keyword, ())]
            if sets:
                needed.append(next((names for names in sets if any(set(names) <= set(v) for v in shown)), sets[0]))
        excluded = {name for each in schema.get("oneOf", ()) for name in each.get("required", ())}
        excluded -= {name for names in needed for name in names} | required
        for name in schema["properties"]:
            wanted = name in required or any(name in names for names in needed)
            if wanted or (full and name not in excluded):
                yield name

    def _chosen(self, alternatives: Sequence[Schema], shown: Sequence[Any], *, full: bool) -> Any:
        for value in shown:
            for each in alternatives:
                if self._spec.fits(each, value):
                    return self.value(each, [value], full=full)
        return self.value(alternatives[0], [], full=full)

    def _array(self, schema: Schema, shown: Sequence[Any], *, full: bool) -> list[Any]:
        """One item of each kind, or a documented list of plain values.

        A kind without a documented example has only its required fields, and lists of kinds in it are empty, since
        kinds may contain each other.
        """
        items = self._spec.resolve(schema["items"])
        documented = [item for value in shown if is_array(value) for item in value]
        kinds_only = not schema.get("minItems") and {"properties", "oneOf", "anyOf"} & items.keys()
        if kinds_only and not full and not documented:
            return []
        kinds = self._kinds(items) if full else [items]
        if kinds == [items] and "properties" not in items and documented:
            return list(next(value for value in shown if is_array(value) and value))
        fitting = [[item for item in documented if self._spec.fits(kind, item)] for kind in kinds]
        made = [self.value(kind, inner, full=full and bool(inner)) for kind, inner in zip(kinds, fitting, strict=True)]
        least: int = schema.get("minItems", 1)
        return made * max(1, least // len(made))

    def _kinds(self, schema: Schema) -> list[Schema]:
        schema = self._spec.resolve(schema)
        if "properties" in schema:
            return [schema]
        alternatives: list[Schema] = schema.get("oneOf") or schema.get("anyOf") or []
        return [kind for each in alternatives for kind in self._kinds(each)] or [schema]

    def _scalar(self, schema: Schema) -> Any:
        """A documented sample, an enum value, the default or any value of the type."""
        for keyword in ("examples", "enum"):
            if schema.get(keyword):
                return schema[keyword][0]
        if "default" in schema:
            return schema["default"]
        if "const" in schema:
            return schema["const"]
        kinds = schema.get("type", "string")
        kind = kinds if isinstance(kinds, str) else kinds[0]
        if kind == "object":
            inner = schema.get("additionalProperties")
            return {"key": self.value(inner, [], full=False) if is_object(inner) else "value"}
        if kind == "array":
            return ["value"]
        if kind in ("integer", "number"):
            return schema.get("minimum", 1)
        return kind == "boolean" or _text(schema)


def _text(schema: Schema) -> str:
    """A text of the required format and length."""
    forms = {"date-time": "2013-07-16T19:20:30Z", "date": "2013-07-16", "uri": "https://example.com"}
    text = forms.get(schema.get("format", ""), "text")
    return text[: schema.get("maxLength")].ljust(schema.get("minLength", 0), "x")
