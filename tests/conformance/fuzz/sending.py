"""Sending documented requests to a mock in this process, by no other knowledge than the documentation's."""

from typing import Any
from urllib.parse import quote

import requests
from requests.auth import AuthBase
from schemathesis.python import asgi

from engagement_core.testing import Mock
from tests.conformance.fuzz.answer import GivenAnswer
from tests.conformance.fuzz.application import Application
from tests.conformance.fuzz.documentation import Request

BASE_URL = "http://testserver"


def prepare(label: str, request: Request, signer: AuthBase | None) -> requests.PreparedRequest:
    """A request of an operation as it goes over the wire."""
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
    # The library would write Python's word for it.
    return str(value).lower() if isinstance(value, bool) else value


def send(mock: Mock, label: str, request: Request, signer: AuthBase | None) -> GivenAnswer:
    """Send a request of an operation; without a signer it goes out unsigned."""
    prepared = prepare(label, request, signer)
    app: Any = Application(mock, fresh=False)
    with asgi.get_client(app) as client:
        response = client.send(prepared, allow_redirects=False)
    headers = {name.lower(): value for name, value in response.headers.items()}
    return GivenAnswer(label=label, status=response.status_code, headers=headers, content=response.content)
