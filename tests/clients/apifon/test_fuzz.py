"""Apifon: the spec, the mock and the documentation against each other."""

import base64
import hashlib
import hmac
from collections.abc import Mapping, Sequence
from email.utils import formatdate
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from requests import PreparedRequest
from requests.auth import AuthBase

from apifon_client.testing import ApifonMock
from apifon_client.testing.mocking.samples import sample_callbacks
from engagement_core.testing import Fault, Mock
from tests.clients.apifon.documented import DOCUMENTATION, seeds
from tests.fuzz.operations import Example, each_operation
from tests.fuzz.strict import StrictLayer
from tests.fuzz.vendor import Situation, Vendor

SPEC = Path(__file__).parents[3] / "specs" / "apifon" / "openapi.yaml"
SECONDS = 1_700_000_000


class Hmac(AuthBase):
    """Signs as the vendor's page "Authentication" says, over the prepared request."""

    def __init__(self, token: str, secret: str) -> None:
        self._token = token
        self._secret = secret.encode()

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        body = request.body.encode() if isinstance(request.body, str) else request.body or b""
        date = formatdate(SECONDS, usegmt=True)
        path = urlsplit(str(request.url)).path
        text = b"\n".join([str(request.method).encode(), path.encode(), body, date.encode()])
        signature = base64.b64encode(hmac.new(self._secret, text, hashlib.sha256).digest()).decode()
        request.headers["X-ApifonWS-Date"] = date
        request.headers["Authorization"] = f"ApifonWS {self._token}:{signature}"
        return request


def planted(status: int, why: str, body: Any = None) -> Situation:
    """A status that the mock itself does not answer with."""
    error = {"status": str(status), "title": "Planted", "error_details": {}, "error_report_code": "1"}

    def arrange(mock: Mock) -> None:
        mock.faults.plant(Fault(status=status, body=error if body is None else body))

    return Situation(status=status, why=why, arrange=arrange)


APIFON = Vendor(
    file=SPEC,
    mock=ApifonMock(),
    signer=Hmac(ApifonMock.TOKEN, ApifonMock.SECRET),
    documentation=DOCUMENTATION,
    known={
        "path.list_id": (seeds.LIST,),
        "path.field": (seeds.FIELD, seeds.GDPR_FIELD),
        "path.group_field": (seeds.GROUP,),
        "path.option_field": (seeds.OPTION,),
        "path.lookup_md5": (seeds.SUBSCRIBER, seeds.SUBSCRIBER_BY_EMAIL),
        "path.destination": (seeds.BLOCKED,),
        "path.reference_id": (seeds.OTP_REFERENCE,),
        "path.apifon_otp": (seeds.OTP_CODE,),
    },
)


@each_operation(APIFON)
def test_operation(case: Example) -> None:
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
