"""The content of a catalog: the resources of a client and their methods."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engagement_core.type_guards import child
from generator.catalog.callbacks import callbacks
from generator.catalog.examples import examples
from generator.catalog.handwritten import Handwritten
from generator.catalog.python_sources import Sources
from generator.catalog.schemas import named_schemas, public_schema
from generator.diagnostics import GenerationError
from generator.ir.types import Argument, Method, Package, Resource
from generator.overrides.load import Overrides
from generator.render.expressions import argument_source
from generator.spec.descriptions import sentence
from generator.spec.document import Document
from generator.spec.preparation import json_schema

FORMAT = 1
_DELETIONS = ("delete", "remove", "merge")
"""Beginnings of names; of two users that are merged, one no longer exists."""


def catalog(package: Package, document: Document, overrides: Overrides, wire: Path) -> dict[str, Any]:
    """The catalog of a package; raises GenerationError if client.toml names a method that does not exist."""
    content = _Catalog(document, overrides, wire)
    resources = content.resources(package.resources)
    content.check_calls()
    received = callbacks(document, overrides)
    return {
        "format": FORMAT,
        "client": package.client,
        "package": package.package,
        "distribution": package.distribution,
        "title": package.title,
        "description": package.doc,
        "documentation": package.docs_url,
        "base_url": package.base_url,
        "environment": package.environment,
        "credentials": [
            {
                "name": each.name,
                "variable": each.variable,
                "required": not each.default,
                "secret": each.is_secret,
                "description": each.doc,
            }
            for each in package.credentials
            if each.variable
        ],
        "resources": resources,
        **({"callbacks": received} if received else {}),
        "schemas": named_schemas(document, [resources, received]),
    }


class _Catalog:
    def __init__(self, document: Document, overrides: Overrides, wire: Path) -> None:
        self._document = document
        self._operations = document.operations_by_id()
        self._overrides = overrides
        self._wire = wire
        config = overrides.config
        self._handwritten = Handwritten(Sources(overrides.folder, config.package), set(document.schemas()))
        self._calls = config.called_operations()
        self._completed_calls: set[str] = set()
        self._bulk: dict[str, list[str]] = {}
        for method, (operation, _) in self._calls.items():
            self._bulk.setdefault(operation, []).append(method)

    def check_calls(self) -> None:
        """Raise GenerationError for entries of `calls` that no hand-written method has used."""
        names = sorted(self._calls.keys() - self._completed_calls)
        if names:
            raise GenerationError(
                [self._overrides.misnamed("client.toml", f"There is no hand-written method {name}.") for name in names]
            )

    def resources(self, resources: tuple[Resource, ...]) -> list[dict[str, Any]]:
        return [self._resource(resource) for resource in resources]

    def _resource(self, resource: Resource) -> dict[str, Any]:
        own = self._handwritten
        written = [
            self._completed(resource.name, each, resource) for mixin in resource.mixins for each in own.methods(mixin)
        ]
        objects = [self._object(resource, each) for mixin in resource.mixins for each in own.objects(mixin)]
        bulk = {each["name"] for each in written if each["kind"] == "bulk"}
        return {
            "name": resource.attribute,
            "summary": resource.doc,
            "methods": [*(self._method(method, bulk) for method in resource.methods), *written],
            "resources": [*self.resources(resource.children), *objects],
        }

    def _method(self, method: Method, bulk: set[str]) -> dict[str, Any]:
        operation = self._operations[method.operation_id]
        variants = (each.rpartition(".")[2] for each in self._bulk.get(method.operation_id, ()))
        arguments = [self._argument(operation, argument) for argument in method.arguments]
        if method.broadcast:
            arguments.append(
                {
                    "name": "broadcast",
                    "in": "confirmation",
                    "required": False,
                    "type": "bool",
                    "description": "Whether the request may reach every user if it names no recipients.",
                    "schema": {"type": "boolean", "default": False},
                }
            )
        return {
            "name": method.name,
            "kind": "list" if method.item else "call",
            "summary": method.summary,
            "description": method.doc,
            "documentation": {"title": method.source, "url": method.source_url},
            **self._facts(method.operation_id, method.name, method.retry),
            "returns": method.returns,
            "item": method.item or None,
            "paging": self._paging(method.operation_id),
            "raw": True,
            "bulk": [each for each in variants if each in bulk],
            "arguments": arguments,
            "examples": examples(method, self._wire),
        }

    def _paging(self, operation_id: str) -> dict[str, Any] | None:
        style = self._overrides.pagination.get(operation_id)
        if style is None:
            return None
        return {"style": type(style).__name__, "in": style.location, "parameters": list(style.parameters)}

    def _facts(self, operation_id: str, name: str, retry: str) -> dict[str, Any]:
        """What a call of an operation does."""
        operation = self._operations[operation_id]
        pointer = next(pointer for pointer, each in self._document.operations() if each is operation)
        sends = self._overrides.config.sends.get(operation_id)
        security = operation.get("security", self._document.root.get("security") or ())
        return {
            "operation": operation_id,
            "request": f"{pointer[2].upper()} {pointer[1]}",
            "retry": retry,
            "effect": _effect(pointer[2], name, retry, sends=sends is not None),
            "recipients": sends,
            "security": [sorted(each) for each in security],
            "scopes": sorted({scope for each in security for scopes in each.values() for scope in scopes}),
        }

    def _argument(self, operation: Mapping[str, Any], argument: Argument) -> dict[str, Any]:
        return {
            "name": argument.name,
            "wire": argument.wire,
            "in": argument.location,
            "required": argument.required,
            "type": argument_source(argument).removesuffix(" = UNSET"),
            "description": argument.doc,
            "schema": self._schema(operation, argument),
        }

    def _schema(self, operation: Mapping[str, Any], argument: Argument) -> dict[str, Any]:
        if argument.location in ("path", "query"):
            parameters = (self._document.resolve(each) for each in operation["parameters"])
            return public_schema(next(each["schema"] for each in parameters if each["name"] == argument.wire))
        body: Any = json_schema(self._document.resolve(operation["requestBody"]))
        if argument.location == "whole body":
            return public_schema(body)
        schema = self._document.resolve(body)
        if argument.location == "extras":
            others = child(schema, "additionalProperties")
            return {"type": "object", **({"additionalProperties": public_schema(others)} if others else {})}
        return public_schema(schema["properties"][argument.wire])

    def _completed(self, path: str, method: dict[str, Any], resource: Resource) -> dict[str, Any]:
        """A hand-written method with what client.toml says of its requests."""
        called = self._calls.get(f"{path}.{method['name']}")
        facts: dict[str, Any] = {"operation": None, "request": None, "retry": None, "effect": "local"}
        if called is not None:
            self._completed_calls.add(f"{path}.{method['name']}")
            operation_id, retry = called
            facts = self._facts(operation_id, method["name"], retry or self._operations[operation_id]["x-retry"])
        elif method["kind"] != "local":
            facts["effect"] = "unknown"
        rest: dict[str, Any] = {
            "item": None,
            "paging": None,
            "raw": method["name"] in resource.raw,
            "bulk": [],
            "examples": [],
        }
        return {**method, **facts, **rest}

    def _object(self, resource: Resource, part: dict[str, Any]) -> dict[str, Any]:
        path = f"{resource.name}.{part['name']}"
        methods = [self._completed(path, method, resource) for method in part["methods"]]
        return {**part, "summary": sentence(part["summary"]), "methods": methods, "resources": []}


def _effect(http_method: str, name: str, retry: str, *, sends: bool) -> str:
    if retry == "safe":
        return "read"
    if http_method == "delete" or name.startswith(_DELETIONS):
        return "delete"
    return "send" if sends else "write"
