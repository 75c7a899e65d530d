"""`client.request`: what the spec of a vendor does not have."""

import asyncio
import json
from collections.abc import Iterator

import httpx
import pytest

from apifon_client import Apifon
from apifon_client.testing import ApifonMock
from appboy_client import Appboy
from appboy_client.testing import AppboyMock, Fault
from engagement_core import DecodeError, InternalServerError, InvalidRequestError, NotFoundError
from tests.unit.core.script import Script
from tests.unit.core.script import json as response
from tests.unit.core.small import QUICK, AsyncSmall, Small


@pytest.fixture
def mock() -> AppboyMock:
    return AppboyMock()


@pytest.fixture
def appboy(mock: AppboyMock) -> Iterator[Appboy]:
    with httpx.Client(transport=mock.transport()) as http_client:
        yield Appboy(**mock.CREDENTIALS, http_client=http_client, backoff=QUICK)


def test_a_documented_path_gives_the_plain_data_of_its_method(appboy: Appboy) -> None:
    plain = appboy.request("get", "/segments/list", query={"page": 0})
    assert [each["id"] for each in plain["segments"]] == [each.id for each in appboy.segments.list()]


def test_credentials_go_into_the_body_of_a_post(appboy: Appboy, mock: AppboyMock) -> None:
    body = {"email": "anna@shop.example", "subscription_state": "unsubscribed"}
    assert appboy.request("POST", "/email/status", body=body)["message"] == "success"
    assert json.loads(mock.request_log[-1].body) == {**body, **mock.CREDENTIALS}
    assert "app_group_id" not in body


def test_what_is_not_known_to_be_safe_is_not_retried(appboy: Appboy, mock: AppboyMock) -> None:
    mock.faults.inject(Fault(status=500, times=4))
    with pytest.raises(InternalServerError) as caught:
        appboy.request("POST", "/email/status", body={})
    assert caught.value.operation == "POST /email/status"
    assert len(mock.request_log) == 1


@pytest.mark.parametrize(("method", "retry"), [("GET", None), ("POST", "safe"), ("POST", "idempotent")])
def test_a_safe_request_is_retried(method: str, retry: str | None) -> None:
    script = Script(response("{}", 503), response('{"made": true}'))
    body = None if method == "GET" else {"a": 1}
    client = Small(http_client=script.sync)
    assert client.request(method, "/new", body=body, retry=retry) == {"made": True}  # type: ignore[arg-type]
    assert len(script.requests) == 2


def test_asynchronous_clients_have_it_too() -> None:
    script = Script(response('[1, {"any": "thing"}]'))
    client = AsyncSmall(http_client=script.asynchronous())
    assert asyncio.run(client.request("GET", "/a b/ü", query={"q": ["x", "y"]})) == [1, {"any": "thing"}]
    assert script.target == "/a%20b/%C3%BC?q=x&q=y"
    assert script.request.headers["x-api-key"]


def test_a_signature_covers_the_path_as_it_is_sent() -> None:
    mock = ApifonMock()
    with httpx.Client(transport=mock.transport()) as http_client:
        apifon = Apifon(**mock.CREDENTIALS, http_client=http_client)
        with pytest.raises(NotFoundError):
            apifon.request("GET", "/services/api/v1/bounce/subscriber/a b ü@example.com")
    assert mock.request_log[-1].status == 404


def test_an_empty_response_is_none_and_text_is_an_error() -> None:
    assert Small(http_client=Script(response("", 204)).sync).request("DELETE", "/things/1") is None
    with pytest.raises(DecodeError, match="is not JSON"):
        Small(http_client=Script(response("<html>")).sync).request("GET", "/things/1")


@pytest.mark.parametrize(
    ("method", "path", "retry", "message"),
    [
        ("FETCH", "/a", None, "'FETCH' is not an HTTP method"),
        ("GET", "https://elsewhere.example/a", None, "must start with a slash"),
        ("GET", "/a?b=c", None, "its query as `query`"),
        ("GET", "/a", "always", "retry must be safe, idempotent, if-rejected, if-unsent, not 'always'"),
    ],
)
def test_invalid_requests_are_rejected_before_anything_is_sent(
    method: str, path: str, retry: str | None, message: str
) -> None:
    script = Script()
    with pytest.raises(InvalidRequestError, match=message):
        Small(http_client=script.sync).request(method, path, retry=retry)  # type: ignore[arg-type]
    assert not script.requests


def test_it_has_a_preview(appboy: Appboy, mock: AppboyMock) -> None:
    preview = appboy.preview(appboy.request, "POST", "/new/path", body={"a": 1})
    assert (preview.method, preview.body) == ("POST", {"a": 1, "app_group_id": "***"})
    assert not mock.request_log
    client = AsyncSmall()
    assert client.preview(client.request, "GET", "/new").url.endswith("/new")


def test_the_options_of_a_call_apply() -> None:
    script = Script(response("{}", 503))
    with pytest.raises(InternalServerError):
        Small(http_client=script.sync).request("GET", "/a", max_attempts=1)
    assert len(script.requests) == 1
    with pytest.raises(TypeError, match="unexpected keyword argument 'timeot'"):
        Small(http_client=script.sync).request("GET", "/a", timeot=1)  # type: ignore[call-arg]


def test_fields_without_a_model_are_in_the_json_of_a_raw_response() -> None:
    script = Script(response('{"id": "7", "brand_new": [1]}'))
    raw = Small(http_client=script.sync).things.with_raw_response.read("7")
    assert raw.json() == {"id": "7", "brand_new": [1]}
