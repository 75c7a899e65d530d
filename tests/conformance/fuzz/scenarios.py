"""Cause the documented statuses that fuzzing never causes."""

from collections.abc import Iterator

from tests.conformance.fuzz.sending import MockResponse, send
from tests.conformance.fuzz.spec import status_class
from tests.conformance.fuzz.vendor import Scenario, Vendor


def responses(vendor: Vendor) -> Iterator[MockResponse]:
    """The response of each operation to an unsigned request, and in each scenario whose status it documents."""
    for label, documented in vendor.documentation.operations.items():
        request = next(iter(documented.requests.values()))
        vendor.mock.reset()
        yield send(vendor.mock, label, request, None)
        for scenario in vendor.scenarios:
            statuses = {scenario.status, status_class(scenario.status)}
            if statuses & set(documented.responses) and scenario.concerns(label):
                yield _run(vendor, scenario, label)


def _run(vendor: Vendor, scenario: Scenario, label: str) -> MockResponse:
    request = next(iter(vendor.documentation.operations[label].requests.values()))
    vendor.mock.reset()
    scenario.arrange(vendor.mock)
    return send(vendor.mock, label, request, scenario.signer or vendor.signer)
