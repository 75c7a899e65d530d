"""Checks that the names in a vendor's overrides exist in its spec."""

from collections.abc import Iterator, Mapping
from typing import Any

from engagement_core.pagination import Pagination
from generator.diagnostics import Diagnostic
from generator.ir.models import Models
from generator.ir.type_hints import without_null
from generator.overrides.load import Overrides
from generator.spec.document import Document
from generator.spec.naming import attribute_name
from generator.spec.preparation import json_schema

_EXTENDS_KEYS = {"sync", "asynchronous", "raw"}


def check_overrides(overrides: Overrides, document: Document, models: Models) -> list[Diagnostic]:
    """Everything in the overrides that does not fit the spec."""
    return [
        *_check_pagination(overrides, document, models),
        *_check_extends(overrides, document),
        *_check_operations(overrides, document),
        *_check_models(overrides, models),
        *overrides.check(),
    ]


def _check_pagination(overrides: Overrides, document: Document, models: Models) -> Iterator[Diagnostic]:
    operations = document.operations_by_id()
    for operation_id, style in overrides.pagination.items():
        if operation_id not in operations:
            yield overrides.misnamed("pagination.py", f"The spec has no operation {operation_id}.")
            continue
        operation = operations[operation_id]
        for name in style.parameters:
            if name not in _parameter_names(document, operation, style):
                message = f"The {style.location} of {operation_id} has no parameter {name}."
                yield overrides.misnamed("pagination.py", message)
        page = models.page_hint(operation)
        for path in style.paths:
            if not models.hint_at(page, path):
                yield overrides.misnamed("pagination.py", f"The response of {operation_id} has no field {path}.")
        if not without_null(models.hint_at(page, style.items) or "list")[0].startswith("list"):
            message = f"The field {style.items} in the response of {operation_id} is not a list."
            yield overrides.misnamed("pagination.py", message)


def _check_extends(overrides: Overrides, document: Document) -> Iterator[Diagnostic]:
    tags = {tag["name"] for tag in document.root.get("tags") or ()}
    for tag, mixins in overrides.config.extends.items():
        if tag not in tags:
            yield overrides.misnamed("client.toml", f"The spec has no resource {tag}.")
        for key in mixins.keys() - _EXTENDS_KEYS:
            message = f"[extends.{tag}] has the unknown key {key}; expected sync, asynchronous or raw."
            yield overrides.misnamed("client.toml", message)
        classes = overrides.mixins(tag)
        yield from overrides.check_classes(classes, _member_names(document, tag))
        for name in sorted(set(mixins.get("raw", ())) - overrides.members_of(classes)):
            yield overrides.misnamed("client.toml", f"The classes of {tag} do not define the raw method {name}.")


def _check_operations(overrides: Overrides, document: Document) -> Iterator[Diagnostic]:
    config = overrides.config
    called = [operation for operation, _ in config.called_operations().values()]
    for operation_id in dict.fromkeys([*config.broadcast, *called, *config.sends]):
        if operation_id not in document.operations_by_id():
            yield overrides.misnamed("client.toml", f"The spec has no operation {operation_id}.")


def _check_models(overrides: Overrides, models: Models) -> Iterator[Diagnostic]:
    for name, bases in overrides.config.models.items():
        if name in models.classes:
            yield from overrides.check_classes(bases, {field.name for field in models.model(name).fields})
        else:
            yield overrides.misnamed("client.toml", f"The spec has no model {name}.")


def _parameter_names(document: Document, operation: Mapping[str, Any], style: Pagination) -> set[str]:
    if style.location == "query":
        return {document.resolve(parameter)["name"] for parameter in operation.get("parameters", ())}
    body = json_schema(document.resolve(operation.get("requestBody") or {}))
    return set(document.resolve(body or {}).get("properties") or ())


def _member_names(document: Document, tag: str) -> set[str]:
    """The generated methods of a resource, and the resources below it."""
    methods = {operation["x-method"] for _, operation in document.operations() if operation["tags"][0] == tag}
    below = {each["name"].rpartition(".") for each in document.root.get("tags") or ()}
    return methods | {attribute_name(name) for parent, _, name in below if parent == tag}
