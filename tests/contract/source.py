"""Write values as Python source, as dictionaries or as models."""

from collections.abc import Iterator, Mapping
from typing import Any

from engagement_core.testing import Mock
from generator.ir.types import Model, Package
from tests.conformance.fuzz.spec import Schema, Spec, is_array, is_object
from tests.contract.arrangement import Seed, with_seeds

_COMPONENT = "#/components/schemas/"


class Source:
    """Writes values of the spec that callers of a vendor's client see."""

    def __init__(self, spec: Spec, package: Package, mock: type[Mock]) -> None:
        self._spec = spec
        self._mock = mock
        self._models: dict[str, Model] = {model.name: model for part in package.modules for model in part.models}

    def plain(self, value: Any) -> str:
        """A value with the names of the API."""
        if isinstance(value, Seed):
            return value.source(self._mock)
        if is_array(value):
            return f"[{', '.join(self.plain(each) for each in value)}]"
        if is_object(value):
            return _dictionary((repr(name), self.plain(each)) for name, each in value.items())
        return repr(value)

    def dictionary(self, value: Any, schema: Schema) -> str:
        """A value as dictionaries; a variant of a union names its TypedDict, which type checkers need."""
        return self._written(value, schema, "", modelled=False, chosen=False)

    def model(self, value: Any, schema: Schema) -> str:
        """A value as models."""
        return self._written(value, schema, "", modelled=True, chosen=False)

    def _written(self, value: Any, schema: Schema, name: str, *, modelled: bool, chosen: bool) -> str:
        if "$ref" in schema:
            name, schema = schema["$ref"].removeprefix(_COMPONENT), self._spec.resolve(schema)
        if isinstance(value, Seed) or value is None:
            return self.plain(value)
        alternatives: list[Schema] = [] if "properties" in schema else schema.get("oneOf") or schema.get("anyOf") or []
        if alternatives:
            fitting = next(each for each in alternatives if self._spec.fits(each, with_seeds(value, self._mock)))
            return self._written(value, fitting, "", modelled=modelled, chosen=True)
        if is_array(value):
            items = schema.get("items", {})
            written = (self._written(each, items, "", modelled=modelled, chosen=False) for each in value)
            return f"[{', '.join(written)}]"
        if is_object(value):
            return self._object(value, schema, name, modelled=modelled, chosen=chosen)
        if modelled and schema.get("format") in ("date-time", "date"):
            kind = "datetime" if schema["format"] == "date-time" else "date"
            return f"{kind}.fromisoformat({value!r})"
        return self.plain(value)

    def _object(self, value: Mapping[str, Any], schema: Schema, name: str, *, modelled: bool, chosen: bool) -> str:
        properties = schema.get("properties", {})
        others = schema.get("additionalProperties")
        others = others if is_object(others) else {}
        written = {
            key: self._written(each, properties.get(key, others), "", modelled=modelled, chosen=False)
            for key, each in value.items()
        }
        model = self._models.get(name)
        if model is None:
            return _dictionary((repr(key), text) for key, text in written.items())
        if modelled:
            return _construction(f"models.{name}", self._fields(model, written))
        if chosen and not model.open and all(key.isidentifier() for key in written):
            return _construction(f"params.{name}Param", written.items())
        return _dictionary((repr(key), text) for key, text in written.items())

    def _fields(self, model: Model, written: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        names = {field.wire: field.name for field in model.fields if not field.extras}
        yield from ((names[key], text) for key, text in written.items() if key in names)
        others = [(repr(key), text) for key, text in written.items() if key not in names]
        if others:
            extras = next(field.name for field in model.fields if field.extras)
            yield extras, _dictionary(others)


def _dictionary(pairs: Any) -> str:
    return f"{{{', '.join(f'{key}: {text}' for key, text in pairs)}}}"


def _construction(name: str, pairs: Any) -> str:
    return f"{name}({', '.join(f'{key}={text}' for key, text in pairs)})"
