"""Apifon for the fuzz harness: authentication, the seeded mock, and statuses that fuzzing cannot reach."""

import base64
import hashlib
import hmac
from email.utils import formatdate
from typing import Any
from urllib.parse import urlsplit

from requests import PreparedRequest
from requests.auth import AuthBase
from starlette.types import Message, Receive, Scope, Send

from apifon_client.testing import ApifonMock
from engagement_core.testing import Fault, Mock
from tests.conformance.clients.apifon.documented import DOCUMENTATION, seeds
from tests.conformance.fuzz.vendor import Scenario, Vendor
from tests.specs import spec_file

SPEC = spec_file("apifon")
SECONDS = 1_700_000_000


class Hmac(AuthBase):
    """Sign the prepared request by the vendor's page "Authentication"."""

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


VERIFY = "POST /services/api/v1/otp/verify/{reference_id}/{apifon_otp}"
NOT_VERIFY = tuple(label for label in DOCUMENTATION.operations if label != VERIFY)
WITHOUT_BODY = tuple(
    label
    for label, operation in DOCUMENTATION.operations.items()
    if 200 in operation.responses and operation.responses[200].body is None
)


class RestoringMock(ApifonMock):
    """Restores its seeded models periodically, because the only complete list would soon be deleted."""

    EVERY = 12
    """Requests between two restorations."""
    QUIET = 4
    """Requests without a preceding deletion: a deleted resource must be missing afterwards."""

    def __init__(self) -> None:
        self._requests = self._removed = 0
        super().__init__()
        self._inner = self.app
        self.app = self._refreshing

    async def _refreshing(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._requests += 1
        if self._requests >= self.EVERY and self._requests - self._removed > self.QUIET:
            self._requests = self._removed = 0
            self._put_back()

        async def watch(message: Message) -> None:
            if scope.get("method") == "DELETE" and 200 <= message.get("status", 404) < 300:
                self._removed = self._requests
            await send(message)

        await self._inner(scope, receive, watch)

    def _put_back(self) -> None:
        """Seed again and keep the created parts of lists, so that a `Location` still exists."""
        before = dict(self.store.lists)
        self.seed()
        for list_id, contacts in before.items():
            seeded = self.store.lists[list_id]
            if seeded is contacts:
                continue
            for made, kept in ((contacts.fields, seeded.fields), (contacts.gdpr_fields, seeded.gdpr_fields)):
                _add_missing(made, kept)
            _add_missing(contacts.groups, seeded.groups)
            made_options = {group.field: group.options for group in contacts.groups}
            for group in seeded.groups:
                _add_missing(made_options.get(group.field, []), group.options)


def _add_missing(made: list[Any], kept: list[Any]) -> None:
    """Add the models whose identifier is missing."""
    known = {model.field for model in kept}
    kept += [model for model in made if model.field not in known]


def injected(status: int, why: str, operations: tuple[str, ...] = ()) -> Scenario:
    """Return a status that the mock itself never returns."""
    error: dict[str, Any] = {"status": str(status), "title": "Injected", "error_details": {}, "error_report_code": "1"}

    def arrange(mock: Mock) -> None:
        mock.faults.inject(Fault(status=status, body=None if status < 400 else error))

    return Scenario(status=status, why=why, operations=operations, arrange=arrange)


APIFON = Vendor(
    file=SPEC,
    mock=RestoringMock(),
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
    scenarios=(
        injected(400, "reads and removals have nothing that could be bad"),
        injected(403, "lists and the bounce list reject with 400 and 409", NOT_VERIFY),
        Scenario(
            status=403,
            why="the documented request is valid",
            operations=(VERIFY,),
            arrange=lambda mock: mock.clock.advance(3600),
        ),
        injected(404, "pages, additions and sends name nothing that could be missing"),
        injected(405, "another method is another operation"),
        injected(408, "the mock is never late"),
        injected(409, "not everything can be in conflict"),
        injected(415, "all requests are JSON"),
        injected(429, "nothing is limited at present"),
        injected(500, "the mock does not fail by itself"),
        injected(200, "the documentation promises a success code and does not say which", WITHOUT_BODY),
        *(injected(status, "as before, and not everything can be without effect") for status in (201, 204, 304)),
    ),
    rules={
        "createList": frozenset({400}),  # review_mobile_details requires mobile
        "updateList": frozenset({400}),
        "queryBlockedSubscribers": frozenset({400}),  # not all operators are for dates
        "querySubscribers": frozenset({400}),
        "createSubscriber": frozenset({400}),  # addresses, values of fields, and statuses that need a double opt-in
        "createSubscribers": frozenset({400}),
        "updateSubscriber": frozenset({400}),
        "sendIm": frozenset({403}),  # seven kinds of content
        "sendImFile": frozenset({403}),  # URLs
        "sendSms": frozenset({403}),  # URLs of landing pages
        "createOtp": frozenset({403}),  # URLs
        "verifyOtp": frozenset({403}),  # outcomes of a check
    },
    tolerated=frozenset({304, 404, 409}),
    # "403 if parameters are wrong", says the table of `result_info`.
    rejection_statuses=dict.fromkeys(("sendSms", "sendIm", "sendImFile", "createOtp", "verifyOtp"), frozenset({403})),
    always_present={
        **dict.fromkeys(
            ("DoubleOptin.email", "DoubleOptin.mobile", "DoubleOptin.review_mobile_details"),
            "optional in requests, whose schema responses share",
        ),
        **dict.fromkeys(
            ("GdprField.email", "GdprField.mobile", "GdprProperties.gdpr_compliant", "SubscriberField.internal"),
            "the documentation tells a default for their absence",
        ),
        **dict.fromkeys(
            ("SentMessage.custom_id", "SentMessage.short_code", "SentMessage.short_url"),
            "null in one sample, absent from the table of one-time passwords",
        ),
        "ListMeta.ETag": "the name in the samples",
        "GatewayError.request_id": "not all fields might be there",
        "GdprConsent.mobile": "the samples lack one of the two; that it is always the same one may be chance",
    },
    never_present={
        "ListMeta.Etag": "the name in the table",
        **dict.fromkeys(
            ("GatewayError.reference", "GatewayError.reference_id", "GatewayError.result", "GatewayError.results"),
            "not all fields might be there",
        ),
    },
)
