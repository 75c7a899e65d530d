"""Values checked against the schemas of a document."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import quote

from jsonschema import Draft202012Validator
from referencing.jsonschema import DRAFT202012, EMPTY_REGISTRY, SchemaRegistry

from generator.lint.best_error import cause
from generator.lint.formatting import sentence
from generator.lint.nodes import parts
from generator.lint.plain import plain
from generator.spec.document import Document
from generator.spec.references import NodePath, to_pointer

_URI = "urn:spec"
# They would send the validator elsewhere: a schema is found by its place in the document and by nothing else.
_IDENTITIES = {"$id", "$schema", "$anchor", "$dynamicAnchor", "$dynamicRef", "$vocabulary"}


class Misfit(NamedTuple):
    """One way in which a value does not fit its schema."""

    path: NodePath
    """Place in the value."""
    reason: str


class Instances:
    """The schemas of a document, ready to check values."""

    def __init__(self, document: Document) -> None:
        self._as_written = _registry(document, closed=False)
        self._closed = _registry(document, closed=True)

    def misfits(self, value: Any, schema: NodePath, *, closed: bool = False) -> Iterator[Misfit]:
        """How a value does not fit the schema at a path.

        With `closed`, fields that an open object does not name are misfits as well.
        """
        found = list(_check(self._as_written, schema, value))
        if closed and not found:
            found = list(_check(self._closed, schema, value))
        yield from found


@lru_cache(maxsize=1)
def instances(document: Document) -> Instances:
    """The schemas of a document. Remembered, as several rules ask for them."""
    return Instances(document)


def _check(registry: SchemaRegistry, schema: NodePath, value: Any) -> Iterator[Misfit]:
    validator: Any = Draft202012Validator(
        {"$ref": f"{_URI}#{quote(to_pointer(schema))}"},
        registry=registry,
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    )
    for error in validator.iter_errors(plain(value)):
        reason = cause(error)
        yield Misfit(tuple(reason.absolute_path), sentence(reason.message))


def _registry(document: Document, *, closed: bool) -> SchemaRegistry:
    root = plain(document.root)
    # From the inside out, so that the paths of outer schemas stay valid.
    for part in reversed(list(parts(document, "schema"))):
        holder = root
        for step in part.path[:-1]:
            holder = holder[step]
        holder[part.path[-1]] = _checked(holder[part.path[-1]], closed=closed)
    registry: SchemaRegistry = EMPTY_REGISTRY.with_resource(_URI, DRAFT202012.create_resource(root))
    return registry


def _checked(schema: Mapping[str, Any], *, closed: bool) -> dict[str, Any]:
    kept = {key: value for key, value in schema.items() if key not in _IDENTITIES}
    if closed and "properties" in kept:
        kept.setdefault("additionalProperties", False)
    return kept
