"""The order of fields in a body: that of a model, so that dictionaries and models give the same bytes."""

from typing import Any

from engagement_core.testing import Mock
from tests.conformance.fuzz.spec import Schema, Spec, is_array, is_object
from tests.contract.arrangement import injected


class Ordering:
    """Orders values by the schemas of one spec: required fields, other fields as the spec has them, then the rest."""

    def __init__(self, spec: Spec, mock: type[Mock]) -> None:
        self._spec = spec
        self._mock = mock

    def ordered(self, value: Any, schema: Schema) -> Any:
        """The same value with its fields in order."""
        schema = self._spec.resolve(schema)
        alternatives: list[Schema] = [] if "properties" in schema else schema.get("oneOf") or schema.get("anyOf") or []
        if alternatives:
            real = injected(value, self._mock)
            return self.ordered(value, next(each for each in alternatives if self._spec.fits(each, real)))
        if is_array(value):
            return [self.ordered(each, schema.get("items", {})) for each in value]
        if not is_object(value):
            return value
        properties = schema.get("properties", {})
        others = schema.get("additionalProperties")
        required = schema.get("required", ())
        names = [*sorted(properties, key=lambda name: name not in required), *value]
        return {
            name: self.ordered(value[name], properties.get(name, others if is_object(others) else {}))
            for name in dict.fromkeys(names)
            if name in value
        }
