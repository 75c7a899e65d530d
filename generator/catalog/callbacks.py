"""The callbacks of a vendor in a catalog: what it sends to a URL of the caller, with the samples of the spec."""

from collections.abc import Iterator, Mapping
from typing import Any

from engagement_core.type_guards import child, is_mapping
from generator.catalog.schemas import plain_value, public_schema
from generator.overrides.load import Overrides
from generator.spec.document import Document
from generator.spec.naming import snake_case
from generator.spec.preparation import json_schema

MODULE = "webhooks"
"""The hand-written module that checks and parses callbacks, if there is one."""


def callbacks(document: Document, overrides: Overrides) -> dict[str, Any] | None:
    """The callbacks, and the module that reads them; None if the vendor sends none."""
    kinds = list(_kinds(document))
    if not kinds:
        return None
    has_module = (overrides.folder / f"{MODULE}.py").exists()
    return {"module": f"{overrides.config.package}.{MODULE}" if has_module else None, "kinds": kinds}


def _kinds(document: Document) -> Iterator[dict[str, Any]]:
    for name, item in child(document.root, "webhooks").items():
        for operation in item.values():
            if is_mapping(operation):
                yield _kind(document, name, operation)


def _kind(document: Document, name: str, operation: Mapping[str, Any]) -> dict[str, Any]:
    body = document.resolve(operation["requestBody"])
    schema = public_schema(json_schema(body))
    source = child(operation, "externalDocs")
    examples = child(body["content"]["application/json"], "examples")
    return {
        "name": snake_case(name),
        "summary": operation["summary"],
        "description": " ".join(operation.get("description", "").split()),
        "documentation": {"title": source.get("description", ""), "url": source.get("url", "")},
        "model": schema["$ref"].rpartition("/")[2],
        "required": bool(body.get("required")),
        "schema": schema,
        "examples": [
            {"name": snake_case(key), "summary": each.get("summary", ""), "body": plain_value(each["value"])}
            for key, each in examples.items()
        ],
    }
