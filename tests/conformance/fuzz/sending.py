"""Send documented requests to a mock in this process, using only the documentation."""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import requests
from attrs import frozen
from requests.auth import AuthBase
from schemathesis.python import asgi

from engagement_core.testing import Mock
from tests.conformance.fuzz.application import Application
from tests.conformance.fuzz.documentation import Request
from tests.conformance.fuzz.spec import JSON

BASE_URL = "http://testserver"


@frozen(kw_only=True)
class MockResponse:
    """The response of a mock to a request of an operation."""

    label: str
    """The operation: `PATCH /v1/apps/{id}`."""
    status: int
    headers: Mapping[str, str]
    """With names in lower case."""
    content: bytes

    def json(self) -> Any:
        """The body, or None if it is not JSON."""
        return json.loads(self.content) if self.headers.get("content-type", "").startswith(JSON) else None


def prepare(label: str, request: Request, signer: AuthBase | None) -> requests.PreparedRequest:
    """Prepare a request of an operation to be sent."""
    method, _, path = label.partition(" ")
    for name, value in request.path.items():
        path = path.replace(f"{{{name}}}", quote(value, safe=""))
    return requests.Request(
        method,
        BASE_URL + path,
        params={name: _text(value) for name, value in request.query.items()},
        headers=dict(request.headers),
        json=request.body,
        auth=signer,
    ).prepare()


def _text(value: Any) -> Any:
    # The library would send `True`.
    return str(value).lower() if isinstance(value, bool) else value


def send(mock: Mock, label: str, request: Request, signer: AuthBase | None) -> MockResponse:
    """Send a request of an operation, unsigned if there is no signer."""
    prepared = prepare(label, request, signer)
    app: Any = Application(mock, fresh=False)
    with asgi.get_client(app) as client:
        response = client.send(prepared, allow_redirects=False)
    headers = {name.lower(): value for name, value in response.headers.items()}
    return MockResponse(label=label, status=response.status_code, headers=headers, content=response.content)
