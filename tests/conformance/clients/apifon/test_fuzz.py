"""Apifon: the spec, the mock and the documentation agree."""

from collections.abc import Mapping, Sequence
from typing import Any

from apifon_client.testing.mocking.samples import sample_callbacks
from tests.conformance.clients.apifon.vendor import APIFON
from tests.conformance.fuzz.operations import each_operation, fuzz
from tests.conformance.fuzz.strict import StrictLayer


@each_operation(APIFON)
def test_operation(operation: str) -> None:
    fuzz(APIFON, operation)


class TestApifon(StrictLayer):
    vendor = APIFON

    def delivered(self) -> Mapping[str, Sequence[Any]]:
        callbacks = sample_callbacks()
        return {
            "deliveryReport": [*callbacks["sms_status"], *callbacks["im_status"], *callbacks["otp_status"]],
            "smsReply": callbacks["sms_reply"],
            "imReply": callbacks["im_reply"],
        }
