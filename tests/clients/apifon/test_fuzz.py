"""Apifon: the spec, the mock and the documentation against each other."""

from collections.abc import Mapping, Sequence
from typing import Any

from apifon_client.testing.mocking.samples import sample_callbacks
from tests.clients.apifon.vendor import APIFON
from tests.fuzz.operations import Example, each_operation, says_what_it_means
from tests.fuzz.strict import StrictLayer


@each_operation(APIFON)
def test_operation(case: Example) -> None:
    if says_what_it_means(case):
        case.call_and_validate()


class TestApifon(StrictLayer):
    vendor = APIFON

    def delivered(self) -> Mapping[str, Sequence[Any]]:
        callbacks = sample_callbacks()
        return {
            "deliveryReport": [*callbacks["sms_status"], *callbacks["im_status"], *callbacks["otp_status"]],
            "smsReply": callbacks["sms_reply"],
            "imReply": callbacks["im_reply"],
        }
