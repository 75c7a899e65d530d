"""Appoxee for the harness: who signs, what a seeded mock holds, what no fuzzing brings about."""

from collections.abc import Mapping
from typing import Any

import requests

from appoxee_client.testing import AppoxeeMock
from tests.conformance.clients.appoxee.documented import DOCUMENTATION, VECTOR
from tests.conformance.clients.appoxee.judged import JudgedMock, JudgedVendor, Signer, replace_body
from tests.conformance.fuzz.vendor import Scenario
from tests.specs import spec_file

FILE = spec_file("appoxee")


ABSENT: Mapping[str, Any] = {
    "/api/": {"action": "tag", "udid": "device-1", "tags": {"set": ["unheard of"]}, "auth": VECTOR},
    "/api/v3/message": {"template_id": 999, "schedule_type": 0},
    "/api/v3/message/direct": {"template_id": 999, "messages_data": []},
    "/api/v4/message/direct/cancel": {"app_id": 1, "message_id": 999},
}
"""By path, what names something that a freshly seeded mock does not hold."""


class NamesNothing(Signer):
    """Signs a request for what is not there, whatever was to be signed."""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        path = request.path_url.partition("?")[0]
        if path in ABSENT:
            replace_body(request, ABSENT[path])
        return super().__call__(request)


APPOXEE = JudgedVendor(
    file=FILE,
    mock=JudgedMock(),
    signer=Signer(),
    documentation=DOCUMENTATION,
    known={
        "body.template_id": (AppoxeeMock.TEMPLATE_ID,),
        "body.message_id": (AppoxeeMock.MESSAGE_ID, str(AppoxeeMock.MESSAGE_ID)),
        "body.segment_id": (1, "1"),
    },
    scenarios=(Scenario(status=404, why="few random requests get that far", signer=NamesNothing()),),
)
