"""Appoxee in the harness: signing, seeded values, and scenarios that fuzzing does not reach."""

from collections.abc import Mapping
from typing import Any

import requests

from appoxee_client.testing import AppoxeeMock
from tests.conformance.clients.appoxee.documented import DOCUMENTATION, VECTOR
from tests.conformance.clients.appoxee.inferred_status import AppoxeeVendor, InferredStatusMock, Signer, replace_body
from tests.conformance.fuzz.vendor import Scenario
from tests.specs import spec_file

FILE = spec_file("appoxee")


ABSENT: Mapping[str, Any] = {
    "/api/": {"action": "tag", "udid": "device-1", "tags": {"set": ["unheard of"]}, "auth": VECTOR},
    "/api/v3/message": {"template_id": 999, "schedule_type": 0},
    "/api/v3/message/direct": {"template_id": 999, "messages_data": []},
    "/api/v4/message/direct/cancel": {"app_id": 1, "message_id": 999},
}
"""By path, a request for something that the seed does not hold."""


class UnknownResource(Signer):
    """Replaces each request by one for an unknown resource, and signs it."""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        path = request.path_url.partition("?")[0]
        if path in ABSENT:
            replace_body(request, ABSENT[path])
        return super().__call__(request)


APPOXEE = AppoxeeVendor(
    file=FILE,
    mock=InferredStatusMock(),
    signer=Signer(),
    documentation=DOCUMENTATION,
    known={
        "body.template_id": (AppoxeeMock.TEMPLATE_ID,),
        "body.message_id": (AppoxeeMock.MESSAGE_ID, str(AppoxeeMock.MESSAGE_ID)),
        "body.segment_id": (1, "1"),
    },
    scenarios=(Scenario(status=404, why="few random requests get that far", signer=UnknownResource()),),
)
