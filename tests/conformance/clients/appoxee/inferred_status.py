"""Gives Appoxee's errors HTTP statuses, which the vendor does not document and the harness needs.

The mock responds to an error with a 200. A middleware in front of it infers a status from the message: 400 for an
invalid request, 401 for missing header credentials, 404 for an unknown resource. In the spec they are all the `default`
response; here it is replaced by these statuses, so that any other status still fails.
"""

import copy
import json
import re
from functools import cached_property
from hashlib import md5
from typing import Any

import requests
from requests.auth import AuthBase
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from appoxee_client.testing import AppoxeeMock
from tests.conformance.fuzz.spec import METHODS, Document, is_array, is_object
from tests.conformance.fuzz.vendor import Vendor

UNAUTHORIZED, NOT_FOUND, BAD_REQUEST = 401, 404, 400
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]{0,98}")


class InferredStatusMock(AppoxeeMock):
    """The mock behind the middleware."""

    def _make_app(self) -> ASGIApp:
        return InferredStatus(super()._make_app())


class InferredStatus:
    """ASGI middleware that gives each `Error` a status."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        start: Message = {}

        async def send_with_status(message: Message) -> None:
            nonlocal start
            if message["type"] == "http.response.start":
                start = message
                return
            if start:
                status = inferred_status(message.get("body", b"")) if start["status"] == 200 else None
                await send({**start, "status": status or start["status"]})
                start = {}
            await send(message)

        await self._app(scope, receive, send_with_status)


def inferred_status(body: bytes) -> int | None:
    """Return the status of an error response; None if it is not an error."""
    response: Any = json.loads(body) if body else {}
    if not is_object(response) or response.get("response") != "Error":
        return None
    message = str(response["message"])
    if message.startswith("Missing or wrong header"):
        return UNAUTHORIZED
    return NOT_FOUND if message.endswith(("not found", "not on the list of the dashboard")) else BAD_REQUEST


class AppoxeeVendor(Vendor):
    """The vendor with inferred statuses."""

    @cached_property
    def document(self) -> Document:
        """The spec with the inferred statuses instead of `default`."""
        document = copy.deepcopy(super().document)
        for path, item in document["paths"].items():
            for method in METHODS:
                if method in item:
                    responses = item[method]["responses"]
                    default = responses.pop("default")
                    label = f"{method.upper()} {path}"
                    for status in self.documentation.operations[label].responses:
                        responses.setdefault(str(status), copy.deepcopy(default))
        return document


class Signer(AuthBase):
    """Signs requests with code of its own; an invalid `auth` stays invalid.

    First it repairs what random requests get wrong because no keyword of a spec can express it.
    """

    def __init__(self) -> None:
        self._count = 0

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        path = request.path_url.partition("?")[0]
        if path == "/api/v3/message":
            _finalize(request)
        if path == "/api/":
            self._sign_body(request)
        elif path == "/api/v3/device":
            request.headers["X_KEY"] = AppoxeeMock.SDK_KEY
        else:
            request.headers["X-ACCOUNT_CODE"] = AppoxeeMock.ACCOUNT_CODE
            request.headers["X-USERNAME"] = AppoxeeMock.USERNAME
            request.headers["X-PASSWORD"] = AppoxeeMock.PASSWORD
        return request

    def _sign_body(self, request: requests.PreparedRequest) -> None:
        body = _body(request)
        if not is_object(body) or not _well_formed(body.get("auth")):
            return
        _rename(body)
        self._count += 1
        auth = body["auth"]
        auth.update(timestamp=1400000000, AppSDKKey=AppoxeeMock.SDK_KEY, random=f"random-{self._count}")
        auth["signature"] = _md5(f"1400000000{AppoxeeMock.SECRET}{AppoxeeMock.SDK_KEY}{auth['random']}")
        content_type = request.headers.get("Content-Type")
        replace_body(request, body)
        if content_type is not None:
            request.headers["Content-Type"] = content_type


def replace_body(request: requests.PreparedRequest, body: object) -> None:
    """Replace the JSON body."""
    # The library's own annotations are incomplete.
    untyped: Any = request
    untyped.prepare_body(data=json.dumps(body).encode(), files=None)


def _body(request: requests.PreparedRequest) -> Any:
    try:
        return json.loads(request.body or b"")
    except ValueError:
        return None


def _finalize(request: requests.PreparedRequest) -> None:
    """Set `finalize` for a push message and remove it for a trigger; a body that is both or neither stays unchanged."""
    body = _body(request)
    if not is_object(body):
        return
    campaign = "campaign_id" in body or {"campaign_name", "campaign_desc"} <= body.keys()
    push = campaign and {"application_id", "name", "description", "type"} <= body.keys()
    trigger = "schedule_type" in body or "schedule_date" in body
    path, _, query = (request.url or "").partition("?")
    if push and not trigger and not query:
        request.url = f"{path}?finalize=1"
    if trigger and not push and query == "finalize=1":
        request.url = path


def _rename(body: dict[str, Any]) -> None:
    """Give values and attributes valid names."""
    verbs = body.get("attribute") if body.get("action") == "attribute" else body
    if not is_object(verbs) or body.get("action") not in ("attribute", "key-value"):
        return
    for verb in ("set", "increase"):
        values = verbs.get(verb)
        if is_object(values):
            verbs[verb] = {_name(name): value for name, value in values.items()}
    names = verbs.get("remove")
    if is_array(names):
        verbs["remove"] = [_name(name) if isinstance(name, str) else name for name in names]


def _name(name: str) -> str:
    return name if _NAME.fullmatch(name) else f"n{name.encode('utf-8', 'surrogatepass').hex()}"[:99]


def _well_formed(auth: object) -> bool:
    if not is_object(auth):
        return False
    timestamp, signature = auth.get("timestamp"), auth.get("signature")
    texts = isinstance(auth.get("AppSDKKey"), str) and isinstance(auth.get("random"), str)
    whole = (isinstance(timestamp, int) and not isinstance(timestamp, bool)) or (
        isinstance(timestamp, float) and timestamp.is_integer()
    )
    hexadecimal = isinstance(signature, str) and len(signature) == 32 and set(signature) <= set("0123456789abcdef")
    return texts and whole and hexadecimal


def _md5(text: str) -> str:
    return md5(text.encode(), usedforsecurity=False).hexdigest()
