"""The test of one operation at a time: named examples, enumerated edges and random requests."""

from collections.abc import Callable
from typing import Any

from schemathesis import Case

from tests.fuzz.configuration import load
from tests.fuzz.vendor import Vendor

OperationTest = Callable[[Case], None]


def each_operation(vendor: Vendor) -> Callable[[OperationTest], OperationTest]:
    """Make a test function one test per operation of the vendor's spec, which is called with every request."""
    parametrize: Any = load(vendor).parametrize
    decorator: Callable[[OperationTest], OperationTest] = parametrize()
    return decorator


def check(vendor: Vendor, case: Case) -> None:
    """Send one request to a freshly seeded mock and check its answer."""
    vendor.mock.reset()
    case.call_and_validate()
