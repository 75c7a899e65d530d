"""The operations of a client that tools can call, from its catalog."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen
from mcp_types import ToolAnnotations

from engagement_core.cli.catalog import Argument, Catalog, Method, Resource, Schema
from engagement_core.errors import InvalidRequestError
from engagement_core.type_guards import is_list, is_mapping
from engagement_core.unknown_names import suggestion

_SERVED = ("call", "list")
"""Kinds of methods. The others read files, poll for minutes or send nothing."""
_REPEATABLE = ("safe", "idempotent")
_REFERENCE = "#/schemas/"
_IN_NAME, _IN_SUMMARY, _IN_TEXT = 4, 2, 1


@frozen
class Operation:
    """A method of a resource."""

    name: str
    """Its path from the client, such as `apps.create`."""
    path: tuple[Resource, ...]
    method: Method

    @property
    def owner_arguments(self) -> list[Argument]:
        """The arguments with which the parent of its resource is called."""
        return [argument for resource in self.path for argument in resource.get("call", ())]

    @property
    def arguments(self) -> list[Argument]:
        """All arguments."""
        return [*self.owner_arguments, *self.method["arguments"]]

    @property
    def tool(self) -> str:
        """The name of the tool that calls it, which has the right hints."""
        if self.method["retry"] == "safe":
            return "read"
        return "write_idempotent" if self.method["retry"] in _REPEATABLE else "write"

    def annotations(self) -> ToolAnnotations:
        """Its hints for hosts, from its retry class."""
        return hints(self.method["retry"])

    def bind(self, client: Any, owner: list[Any]) -> Any:
        """The method of a client."""
        found = client
        for resource in self.path:
            found = getattr(found(*owner) if "call" in resource else found, resource["name"])
        return getattr(found, self.method["name"])


def hints(retry: str | None) -> ToolAnnotations:
    """The hints of a retry class.

    Every write counts as destructive: whether one only adds something, no retry class says.
    """
    return ToolAnnotations(
        read_only_hint=retry == "safe",
        destructive_hint=retry != "safe",
        idempotent_hint=retry in _REPEATABLE,
        open_world_hint=True,
    )


class Operations:
    """Finds and describes operations."""

    def __init__(self, catalog: Catalog) -> None:
        self._schemas = catalog["schemas"]
        self._by_name = {each.name: each for each in _operations(catalog["resources"])}

    def __iter__(self) -> Iterator[Operation]:
        return iter(self._by_name.values())

    def get(self, name: str) -> Operation:
        """The operation with a name.

        Raises:
            InvalidRequestError: There is none.
        """
        found = self._by_name.get(name)
        if found is None:
            hint = suggestion(name, self._by_name) or " search_operations lists all names."
            raise InvalidRequestError(f"There is no operation {name!r}.{hint}")
        return found

    def search(self, query: str) -> list[dict[str, Any]]:
        """The operations that contain all words of a query, best first; without a query all of them."""
        words = re.findall(r"\w+", query.lower())
        ranked = [(_rank(each, words), each) for each in self]
        best = sorted((pair for pair in ranked if pair[0] is not None), key=lambda pair: -(pair[0] or 0))
        return [_summary(each) for _, each in best]

    def describe(self, name: str) -> dict[str, Any]:
        """What an operation does, its arguments with their schemas, and examples.

        Raises:
            InvalidRequestError: There is no such operation.
        """
        operation = self.get(name)
        method = operation.method
        arguments = [
            {key: argument[key] for key in ("name", "required", "description", "schema")}
            for argument in operation.arguments
        ]
        return {
            **_summary(operation),
            "description": method["description"],
            "documentation": method.get("documentation"),
            "request": method["request"],
            "retry": method["retry"],
            "hints": operation.annotations().model_dump(by_alias=True, exclude_none=True),
            "arguments": arguments,
            "schemas": self._named_schemas(arguments),
            "examples": method["examples"],
        }

    def _named_schemas(self, value: Any) -> dict[str, Schema]:
        """The schemas that a value refers to, and those that these refer to."""
        found: dict[str, Schema] = {}
        waiting = list(_references(value))
        while waiting:
            name = waiting.pop()
            if name not in found:
                found[name] = self._schemas[name]
                waiting += _references(found[name])
        return dict(sorted(found.items()))


def _operations(resources: list[Resource], path: tuple[Resource, ...] = ()) -> Iterator[Operation]:
    for resource in resources:
        here = (*path, resource)
        for method in resource["methods"]:
            if method["kind"] in _SERVED:
                yield Operation(".".join([*(each["name"] for each in here), method["name"]]), here, method)
        yield from _operations(resource["resources"], here)


def _rank(operation: Operation, words: list[str]) -> int | None:
    """How well an operation matches; None if it lacks a word."""
    method = operation.method
    weighted: Mapping[str, int] = {
        f"{operation.name} {method['request']}".lower(): _IN_NAME,
        method["summary"].lower(): _IN_SUMMARY,
        f"{method['description']} {' '.join(each['name'] for each in method['arguments'])}".lower(): _IN_TEXT,
    }
    scores = [sum(weight for text, weight in weighted.items() if word in text) for word in words]
    return sum(scores) if all(scores) else None


def _summary(operation: Operation) -> dict[str, Any]:
    return {
        "operation": operation.name,
        "summary": operation.method["summary"],
        "tool": operation.tool,
        "effect": operation.method["effect"],
    }


def _references(value: Any) -> Iterator[str]:
    if is_mapping(value):
        reference = value.get("$ref")
        if isinstance(reference, str):
            yield reference.removeprefix(_REFERENCE)
        for inner in value.values():
            yield from _references(inner)
    elif is_list(value):
        for inner in value:
            yield from _references(inner)
