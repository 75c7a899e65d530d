"""Order the fields of a body as its model does, so that dictionaries and models are sent as the same bytes."""

from typing import Any

from engagement_core.testing import Mock
from tests.conformance.fuzz.spec import Schema, Spec, is_array, is_object
from tests.contract.arrangement import with_seeds


class Ordering:
    """Orders values by a spec: required fields, other declared fields, then the rest."""

    def __init__(self, spec: Spec, mock: type[Mock]) -> None:
        self._spec = spec
        self._mock = mock

    def ordered(self, value: Any, schema: Schema) -> Any:
        """The value with ordered fields."""
        schema = self._spec.resolve(schema)
        alternatives: list[Schema] = [] if "properties" in schema else schema.get("oneOf") or schema.get("anyOf") or []
        if alternatives:
            real = with_seeds(value, self._mock)
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
