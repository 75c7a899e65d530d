"""Each request needs one of two credentials: an app group in the query or body, or a key in the header."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest

from appboy_client import Appboy
from appboy_client.testing import AppboyMock, MockServer
from engagement_core.testing.request_log import LoggedRequest
from tests.acceptance.smoke import appboy as smoke
from tests.acceptance.smoke.run import execute
from tests.conformance.clients.appboy.documented import DOCUMENTATION
from tests.conformance.clients.appboy.vendor import SPEC
from tests.conformance.fuzz.spec import Spec, media_schema
from tests.specs import read_spec

APPBOY = Spec(read_spec(SPEC))
CREDENTIALS = {"app_group_id": AppboyMock.APP_GROUP_ID, "rest_api_key": AppboyMock.REST_API_KEY}


def validation_errors(entry: LoggedRequest) -> Iterator[str]:
    """Yield the errors of a request by the spec alone: parameters, body, credentials."""
    operation = APPBOY.operations[f"{entry.method} {entry.path}"]
    query = parse_qs(entry.query, keep_blank_values=True)
    for name, parameter in operation.parameters_in("query").items():
        if parameter.get("required") and name not in query:
            yield f"the parameter {name} is missing"
    schema = media_schema(APPBOY.body(operation))
    if schema is not None:
        yield from APPBOY.errors(schema, _json(entry.body))
    given = {f"query {name}" for name in query}
    if (entry.header("authorization") or "").startswith("Bearer "):
        given.add("header Authorization")
    if not any(way <= given for way in APPBOY.security(operation)):
        yield "no scheme of security is satisfied"


def _json(body: bytes) -> Any:
    return httpx.Response(200, content=body).json()


@pytest.mark.parametrize("name", CREDENTIALS)
def test_the_spec_accepts_every_call_of_the_client(name: str) -> None:
    credentials: Any = {name: CREDENTIALS[name]}
    with MockServer(smoke.ready_mock()) as server, Appboy(**credentials, base_url=server.base_url) as appboy:
        execute(smoke, appboy)
        entries = list(server.mock.request_log)
    assert {f"{entry.method} {entry.path}" for entry in entries} == APPBOY.operations.keys()
    assert {entry.status for entry in entries} == {200, 201}
    assert {
        f"{entry.method} {entry.path}": list(validation_errors(entry))
        for entry in entries
        if any(validation_errors(entry))
    } == {}


def test_the_spec_rejects_a_read_without_credentials(server: MockServer, mock: AppboyMock) -> None:
    httpx.get(f"{server.base_url}/segments/list", timeout=10)
    assert list(validation_errors(mock.request_log[-1])) == ["no scheme of security is satisfied"]


@pytest.mark.parametrize("label", DOCUMENTATION.operations)
def test_the_mock_rejects_a_call_without_credentials(label: str, server: MockServer, mock: AppboyMock) -> None:
    request = next(iter(DOCUMENTATION.operations[label].requests.values()))
    method, _, path = label.partition(" ")
    body = request.body and {name: value for name, value in request.body.items() if name != "app_group_id"}
    before = mock.snapshot()
    rejected = httpx.request(method, server.base_url + path, params=dict(request.query), json=body, timeout=10)
    assert rejected.status_code == 401
    assert rejected.json()["message"] == "Unauthorized"
    assert mock.snapshot() == before


@pytest.mark.parametrize("headers", [{"Authorization": "Bearer another"}, {"Authorization": "Basic YTpi"}])
def test_an_app_group_does_not_override_a_wrong_key(
    headers: dict[str, str], server: MockServer, mock: AppboyMock
) -> None:
    query = {"app_group_id": mock.APP_GROUP_ID}
    rejected = httpx.get(f"{server.base_url}/segments/list", params=query, headers=headers, timeout=10)
    assert rejected.status_code == 401


def test_no_schema_requires_the_app_group() -> None:
    """A header can replace the field, so validators of the spec must not require it."""
    for operation in APPBOY.operations.values():
        group = operation.parameters_in("query").get("app_group_id", {})
        schema = APPBOY.resolve(media_schema(APPBOY.body(operation)) or {})
        field = schema.get("properties", {}).get("app_group_id", {})
        assert group.get("x-credential") or field.get("x-credential")
        assert not group.get("required")
        assert "app_group_id" not in schema.get("required", [])
