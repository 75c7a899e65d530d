"""Making Appoxee's answers fit a harness that judges by the HTTP status, which the vendor does not document.

The mock answers an `Error` with 200. In front of it stands a judge who gives each kind of `Error` a status: 400 for a
request that is wrong, 401 for one without its header credentials, 404 for one that names what is not there. In the spec
they all are the `default` answer; here it is spelled out as these statuses, so that every other one is still a fault.
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

UNSIGNED, ABSENT, WRONG = 401, 404, 400
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]{0,98}")


class JudgedMock(AppoxeeMock):
    """The mock with a judge in front of it."""

    def _make_app(self) -> ASGIApp:
        return Judge(super()._make_app())


class Judge:
    """ASGI middleware that turns `Error` into a status."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        start: Message = {}

        async def judge(message: Message) -> None:
            nonlocal start
            if message["type"] == "http.response.start":
                start = message
                return
            if start:
                status = verdict(message.get("body", b"")) if start["status"] == 200 else None
                await send({**start, "status": status or start["status"]})
                start = {}
            await send(message)

        await self._app(scope, receive, judge)


def verdict(body: bytes) -> int | None:
    """The status for an answer; None where it says nothing of an error."""
    answer: Any = json.loads(body) if body else {}
    if not is_object(answer) or answer.get("response") != "Error":
        return None
    said = str(answer["message"])
    if said.startswith("Missing or wrong header"):
        return UNSIGNED
    return ABSENT if said.endswith(("not found", "not on the list of the dashboard")) else WRONG


class JudgedVendor(Vendor):
    """The vendor as the harness sees it."""

    @cached_property
    def document(self) -> Document:
        """The spec, with the statuses of the judge in place of `default`."""
        document = copy.deepcopy(super().document)
        for path, item in document["paths"].items():
            for method in METHODS:
                if method in item:
                    answers = item[method]["responses"]
                    default = answers.pop("default")
                    label = f"{method.upper()} {path}"
                    for status in self.documentation.operations[label].responses:
                        answers.setdefault(str(status), copy.deepcopy(default))
        return document


class Signer(AuthBase):
    """Signs as the vendor demands, with code of its own; a broken `auth` stays broken.

    Before that it puts right what random requests get wrong because no keyword of a spec can say it.
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
    """Send another JSON body."""
    # The library's own annotations are incomplete.
    untyped: Any = request
    untyped.prepare_body(data=json.dumps(body).encode(), files=None)


def _body(request: requests.PreparedRequest) -> Any:
    try:
        return json.loads(request.body or b"")
    except ValueError:
        return None


def _finalize(request: requests.PreparedRequest) -> None:
    """`finalize` goes with a push message and not with a trigger; a body that can be both, or none, stays as it is."""
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
    """Names of values and attributes keep to the documented rule."""
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
