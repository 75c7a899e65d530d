"""Breaking a spec on purpose, to see that the checks notice.

A mutant is killed by a failed check and by nothing else: where the engine itself stumbles over the broken document,
`EngineError` fails the test. The driver runs one operation with stateful testing off, in this process.
"""

import copy
from collections.abc import Callable
from functools import cache
from typing import Any, Literal

import pytest
from attrs import frozen

from tests.fuzz import agreement, credentials, examples, links
from tests.fuzz.configuration import load
from tests.fuzz.engine import run
from tests.fuzz.finding import Finding, fail_on
from tests.fuzz.spec import Document, Spec, is_array, is_object
from tests.fuzz.vendor import Vendor

EXAMPLES = 100
"""At 30, some dropped bounds survive by chance."""

Key = str | int
Change = Callable[[Document], None]
Layer = Literal["fuzz", "strict"]
"""`fuzz` kills by sending requests; `strict` compares with the documentation, which sees what the spec stops saying."""


class MutationError(Exception):
    """A mutant that changes nothing, because what it should change is not there."""


@frozen
class Mutant:
    """One deliberate mistake."""

    name: str
    operation: str
    """The `operationId` of an operation that uses what is changed."""
    layer: Layer
    """The layer that kills it; `strict` only where fuzzing cannot."""
    change: Change


def set_to(*path: Key, value: Any) -> Change:
    """Give a part that is there another value."""

    def change(document: Document) -> None:
        holder, key = _holder(document, path)
        if holder[key] == value:
            raise MutationError(f"{path} is {value} already")
        holder[key] = value

    return change


def add(*path: Key, value: Any) -> Change:
    """Add a key to an object, or an item to a list (whose key is then its length)."""

    def change(document: Document) -> None:
        holder: Any = _at(document, path[:-1])
        if is_array(holder):
            holder.append(value)
        elif path[-1] in holder:
            raise MutationError(f"{path} is there already")
        else:
            holder[path[-1]] = value

    return change


def drop(*path: Key) -> Change:
    """Take a key out of an object, or an item out of a list, named by its index or, if that is a text, by its value."""

    def change(document: Document) -> None:
        holder, key = _at(document, path[:-1]), path[-1]
        if is_array(holder):
            holder.pop(key if isinstance(key, int) else holder.index(key))
        else:
            del holder[key]

    return change


def rename(*path: Key, to: str) -> Change:
    """Give a part another key; in the place of an object's property, also in the list of those required."""

    def change(document: Document) -> None:
        holder, key = _holder(document, path)
        holder[to] = holder.pop(key)
        required: list[Key] = _at(document, path[:-2]).get("required", []) if path[-2] == "properties" else []
        if key in required:
            required[required.index(key)] = to

    return change


def both(*changes: Change) -> Change:
    """Several changes that only together make one mistake."""

    def change(document: Document) -> None:
        for each in changes:
            each(document)

    return change


def fuzz_findings(vendor: Vendor, document: Document, operation_id: str) -> list[Finding]:
    """The failed checks of fuzzing one operation of a document, up to the first request that fails one."""
    schema = load(vendor, document, fresh=True, only=operation_id, examples=EXAMPLES, shrink=False)
    schema.config.phases.stateful.enabled = False
    return run(schema, until_failure=True).findings


def strict_findings(vendor: Vendor, document: Document) -> list[Finding]:
    """The disagreements of a document with the documentation, and of its credentials with the mock."""
    spec = Spec(document)
    return [
        *agreement.disagreements(vendor.documentation, spec),
        *examples.refused_by_spec(vendor, spec),
        *credentials.disagreements(vendor, spec),
        *links.broken(spec),
    ]


def expect_death(vendor: Vendor, mutant: Mutant) -> None:
    """Fail the running test where the checks do not notice the mistake, or complain about the spec without it."""
    fail_on(_without_mistake(vendor, mutant.operation, mutant.layer))
    document = copy.deepcopy(vendor.document)
    mutant.change(document)
    if not _findings(vendor, document, mutant.operation, mutant.layer):
        pytest.fail(f"{mutant.name} survived", pytrace=False)


@cache
def _without_mistake(vendor: Vendor, operation_id: str, layer: Layer) -> list[Finding]:
    return _findings(vendor, vendor.document, operation_id, layer)


def _findings(vendor: Vendor, document: Document, operation_id: str, layer: Layer) -> list[Finding]:
    return fuzz_findings(vendor, document, operation_id) if layer == "fuzz" else strict_findings(vendor, document)


def _holder(document: Document, path: tuple[Key, ...]) -> tuple[Any, Key]:
    holder, key = _at(document, path[:-1]), path[-1]
    if _lacks(holder, key):
        raise MutationError(f"{path} is not there")
    return holder, key


def _at(document: Document, path: tuple[Key, ...]) -> Any:
    node: Any = document
    for key in path:
        if _lacks(node, key):
            raise MutationError(f"{path} is not there")
        node = node[key]
    return node


def _lacks(holder: Any, key: Key) -> bool:
    return is_object(holder) and key not in holder
