"""Bringing about the documented statuses that fuzzing does not bring about."""

from collections.abc import Iterator

from tests.conformance.fuzz.answer import GivenAnswer
from tests.conformance.fuzz.sending import send
from tests.conformance.fuzz.spec import status_class
from tests.conformance.fuzz.vendor import Situation, Vendor


def answers(vendor: Vendor) -> Iterator[GivenAnswer]:
    """The answer of each operation in each situation whose status is documented for it, and unsigned."""
    for label, documented in vendor.documentation.operations.items():
        request = next(iter(documented.requests.values()))
        vendor.mock.reset()
        yield send(vendor.mock, label, request, None)
        for situation in vendor.situations:
            statuses = {situation.status, status_class(situation.status)}
            if statuses & set(documented.responses) and situation.concerns(label):
                yield _bring_about(vendor, situation, label)


def _bring_about(vendor: Vendor, situation: Situation, label: str) -> GivenAnswer:
    request = next(iter(vendor.documentation.operations[label].requests.values()))
    vendor.mock.reset()
    situation.arrange(vendor.mock)
    return send(vendor.mock, label, request, situation.signer or vendor.signer)
