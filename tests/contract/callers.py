"""A spec as the caller of a client sees it: without credentials, which the client fills in."""

from copy import deepcopy
from typing import Any

from tests.conformance.fuzz.spec import Document, Spec, is_object


def callers_spec(document: Document) -> Spec:
    """The spec without credentials in parameters, bodies and examples of bodies."""
    spec = Spec(deepcopy(document))
    names = {name for schema in _schemas(spec) for name in _credentials(schema)}
    for schema in _schemas(spec):
        _remove(schema, _credentials(schema))
    for operation in spec.operations.values():
        operation.definition["parameters"] = [each for each in operation.parameters if not each.get("x-credential")]
        for media in spec.body(operation).get("content", {}).values():
            for example in media.get("examples", {}).values():
                value = spec.resolve(example)["value"]
                for name in names & set(value):
                    del value[name]
    return Spec(spec.document)


def _schemas(spec: Spec) -> list[dict[str, Any]]:
    return list(spec.document.get("components", {}).get("schemas", {}).values())


def _credentials(schema: dict[str, Any]) -> set[str]:
    return {name for name, field in schema.get("properties", {}).items() if field.get("x-credential")}


def _remove(schema: dict[str, Any], names: set[str]) -> None:
    for name in names:
        del schema["properties"][name]
    for each in (schema, *schema.get("anyOf", ()), *schema.get("oneOf", ())):
        if is_object(each) and "required" in each:
            each["required"] = [name for name in each["required"] if name not in names]
