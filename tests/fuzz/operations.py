"""The test of one operation at a time: named examples, enumerated edges and random requests."""

from collections.abc import Callable
from typing import Any, Protocol

from tests.fuzz.configuration import load
from tests.fuzz.vendor import Vendor


class Example(Protocol):
    """What the tests need of a `schemathesis.Case`, whose own annotations are incomplete."""

    query: Any

    def call_and_validate(self) -> object:
        """Send the request and apply all checks to its answer."""
        ...


OperationTest = Callable[[Example], None]


def each_operation(vendor: Vendor) -> Callable[[OperationTest], OperationTest]:
    """Make a test function one test per operation; it gets every request, each of which meets a freshly seeded mock."""
    schema: Any = load(vendor, vendor.document, fresh=True)
    decorator: Callable[[OperationTest], OperationTest] = schema.parametrize()
    return decorator
