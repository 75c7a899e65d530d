"""The catalog of a client, which the generator writes: its resources and methods as data."""

import json
from collections.abc import Mapping
from importlib.util import find_spec
from typing import Any, Literal, NotRequired, TypedDict

Schema = Mapping[str, Any]
"""A JSON Schema; its `$ref` leads into `Catalog.schemas`."""

_REFERENCE = "#/schemas/"


class Credential(TypedDict):
    """One credential of a client."""

    name: str
    variable: str
    required: bool
    secret: bool
    description: str


# The key `in` is a keyword of Python, so the class syntax cannot express it.
Argument = TypedDict(
    "Argument",
    {
        "name": str,
        "wire": NotRequired[str],
        "in": str,
        "required": bool,
        "type": str,
        "description": str,
        "schema": Schema,
    },
)
"""One argument of a method; `wire` is its name in the API, `in` the part of the request that it goes to."""


class Recipients(TypedDict, total=False):
    """The arguments of a method that sends messages: lists of recipients, and what chooses many at once."""

    listed: list[str]
    audience: list[str]


class Example(TypedDict):
    """One call: its arguments by name."""

    name: str
    arguments: Mapping[str, Any]


class Method(TypedDict):
    """One method of a resource."""

    name: str
    kind: Literal["call", "list", "bulk", "iterator", "local"]
    summary: str
    description: str
    documentation: NotRequired[Mapping[str, str]]
    operation: str | None
    request: str | None
    retry: str | None
    effect: Literal["read", "write", "send", "delete", "local", "unknown"]
    recipients: NotRequired[Recipients | None]
    raw: bool
    arguments: list[Argument]
    examples: list[Example]


class Resource(TypedDict):
    """One resource; `call` are the arguments with which its parent is called to get it."""

    name: str
    summary: str
    call: NotRequired[list[Argument]]
    methods: list[Method]
    resources: "list[Resource]"


class Sample(TypedDict):
    """A sample of a callback."""

    name: str
    summary: str
    body: Any


class Callback(TypedDict):
    """What a vendor sends to a URL of the caller; `model` is a class of the client's `models`."""

    name: str
    summary: str
    description: str
    documentation: Mapping[str, str]
    model: str
    required: bool
    schema: Schema
    examples: list[Sample]


class Callbacks(TypedDict):
    """The callbacks of a vendor, and the module that verifies and parses them; None if the schemas decide."""

    module: str | None
    kinds: list[Callback]


class Catalog(TypedDict):
    """What a client can do."""

    client: str
    package: str
    distribution: str
    title: str
    base_url: str
    environment: str
    credentials: list[Credential]
    resources: list[Resource]
    callbacks: NotRequired[Callbacks]
    schemas: Mapping[str, Schema]


def load_catalog(package: str) -> Catalog:
    """The catalog that is installed with a client package."""
    catalog: Catalog = json.loads(package_file(package, "catalog.json"))
    return catalog


def package_file(package: str, name: str) -> bytes:
    """The content of a file that is installed with a client package."""
    # `importlib.resources` does the same, and takes as long to load as all the rest.
    spec = find_spec(package)
    loader: Any = spec.loader if spec else None
    folder = spec.submodule_search_locations if spec else None
    if folder is None:
        raise ModuleNotFoundError(f"No package named {package!r}", name=package)
    content: bytes = loader.get_data(f"{folder[0]}/{name}")
    return content


def kebab(name: str) -> str:
    """A name as part of a flag or command."""
    return name.replace("_", "-")


class Schemas:
    """Looks up schemas and their properties."""

    def __init__(self, named: Mapping[str, Schema]) -> None:
        self._named = named

    def resolve(self, schema: Schema) -> Schema:
        """The schema that a `$ref` leads to, or the schema itself."""
        while "$ref" in schema:
            schema = self._named[schema["$ref"].removeprefix(_REFERENCE)]
        return schema

    def alternatives(self, schema: Schema) -> list[Schema]:
        """The members of a union, at any depth; the schema itself if it is none."""
        schema = self.resolve(schema)
        members: list[Schema] = [] if "properties" in schema else schema.get("anyOf") or schema.get("oneOf") or []
        return [each for member in members for each in self.alternatives(member)] or [schema]

    def types(self, schema: Schema) -> set[str]:
        """The JSON types that a value may have; empty if it may have any."""
        found: set[str] = set()
        for member in self.alternatives(schema):
            kinds = member.get("type", [])
            kinds = [kinds] if isinstance(kinds, str) else list(kinds)
            kinds = kinds or [_type_of(each) for each in _listed(member)]
            if not kinds and "properties" in member:
                kinds = ["object"]
            if not kinds:
                return set()
            found.update(kinds)
        return found

    def prefers_text(self, schema: Schema) -> bool:
        """Whether text is the first type that a value may have."""
        return self.types(self.alternatives(schema)[0]) == {"string"}

    def choices(self, schema: Schema) -> list[Any]:
        """The values that are allowed, if only some are."""
        members = self.alternatives(schema)
        listed = [_listed(member) for member in members]
        # A value may be in several members of a union.
        return list(dict.fromkeys(each for values in listed for each in values)) if all(listed) else []

    def properties(self, schema: Schema) -> Mapping[str, Schema]:
        """The fields of an object; empty for a union, and for an object with any fields."""
        members = self.alternatives(schema)
        found: Mapping[str, Schema] = members[0].get("properties", {}) if len(members) == 1 else {}
        return found

    def items(self, schema: Schema) -> Schema:
        """The schema of the items of a list."""
        for each in self.alternatives(schema):
            if "items" in each:
                found: Schema = each["items"]
                return found
        return {}


def _listed(schema: Schema) -> list[Any]:
    values: list[Any] = schema.get("enum", [schema["const"]] if "const" in schema else [])
    return values


def _type_of(value: object) -> str:
    kinds: dict[type[Any], str] = {bool: "boolean", int: "integer", float: "number", str: "string", type(None): "null"}
    return kinds.get(type(value), "object")
