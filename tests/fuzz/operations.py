"""The test of one operation at a time: named examples, enumerated edges and random requests."""

from collections.abc import Callable
from typing import Any, Protocol

from engagement_core.narrowing import is_list, is_mapping
from tests.fuzz.configuration import load
from tests.fuzz.vendor import Vendor


class Example(Protocol):
    """What the tests need of a `schemathesis.Case`, whose own annotations are incomplete."""

    query: Any
    meta: Any

    def call_and_validate(self) -> object:
        """Send the request and apply all checks to its answer."""
        ...


OperationTest = Callable[[Example], None]


def each_operation(vendor: Vendor) -> Callable[[OperationTest], OperationTest]:
    """Make a test function one test per operation; it gets every request, each of which meets a freshly seeded mock."""
    schema: Any = load(vendor, vendor.document, fresh=True)
    decorator: Callable[[OperationTest], OperationTest] = schema.parametrize()
    return decorator


def says_what_it_means(case: Example) -> bool:
    """Whether bad data is still bad on the wire.

    In a query an empty object or array vanishes, an array of one reads as its item, and an object reads as text.
    """
    if case.meta is None or case.meta.generation.mode.is_positive:
        return True
    query: dict[str, Any] = dict(case.query or {})
    return not any(is_mapping(value) or (is_list(value) and len(value) < 2) for value in query.values())
