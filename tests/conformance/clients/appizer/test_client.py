"""The Appizer client against its mock over a real socket, sync and async."""

import asyncio
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from appizer_client import Appizer, AsyncAppizer
from appizer_client.auth import Credentials
from appizer_client.models import App, AppDeleted, AppFeatures, Error
from appizer_client.testing import AppizerMock, Fault, MockServer
from engagement_core import (
    APIConnectionError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    DecodeError,
    EnvelopeError,
    InternalServerError,
    InvalidRequestError,
    NotFoundError,
    PermissionDeniedError,
)

KEY, SAMPLE = AppizerMock.API_KEY, AppizerMock.SAMPLE_ID
SECRETS = ("as_fake_", "ak_fake_", "fake-wonderpush-token", "fake-brevo-key")


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    with MockServer(AppizerMock()) as server:
        yield server


@pytest.fixture
def mock(server: MockServer) -> AppizerMock:
    mock = server.mock
    assert isinstance(mock, AppizerMock)
    mock.reset()
    return mock


@pytest.fixture
def appizer(server: MockServer, mock: AppizerMock) -> Iterator[Appizer]:
    with Appizer(api_key=KEY, base_url=server.base_url) as appizer:
        yield appizer


def sent(mock: AppizerMock) -> Any:
    """The JSON of the latest request."""
    return json.loads(mock.request_log[-1].body)


def test_an_app_is_created_with_the_documented_defaults(appizer: Appizer, mock: AppizerMock) -> None:
    app = appizer.apps.create(name="Shop")
    assert isinstance(app, App)
    assert (app.name, app.timezone, app.data_retention_days, app.status) == ("Shop", "UTC", 365, "active")
    assert app.features == AppFeatures(push=True, analytics=True, audiences=True, ai_insights=True)
    assert app.created_at == datetime.fromtimestamp(mock.clock.START, UTC)
    assert sent(mock) == {"name": "Shop"}
    assert mock.request_log[-1].status == 201


def test_every_field_that_is_given_is_sent(appizer: Appizer, mock: AppizerMock) -> None:
    fields: dict[str, Any] = {
        "name": "Shop",
        "description": "Sells",
        "website_url": "https://shop.example",
        "authorized_domains": ("shop.example", "www.shop.example"),
        "data_retention_days": 30,
        "timezone": "Europe/Athens",
        "engagement_platform": "wonderpush",
        "engagement_credentials": {"access_token": "t"},
        "email_platform": "brevo",
        "email_credentials": {"api_key": "k"},
        "webhook_enabled": True,
        "webhook_url": "https://hooks.shop.example",
        "webhook_use_query_params": True,
        "context_info": "Background",
    }
    app = appizer.apps.create(**fields)
    fields["authorized_domains"] = list(fields["authorized_domains"])
    assert sent(mock) == fields
    assert {name: getattr(app, name) for name in fields} == fields


def test_an_app_is_read(appizer: Appizer) -> None:
    app = appizer.apps.get(SAMPLE)
    assert (app.id, app.name, app.description) == (SAMPLE, "My App", "My awesome app")
    assert app.created_at.tzinfo is not None
    assert app.api_secret.startswith("as_fake_")


def test_only_what_is_given_is_changed(appizer: Appizer, mock: AppizerMock) -> None:
    before = appizer.apps.get(SAMPLE)
    after = appizer.apps.update(SAMPLE, description="")
    assert (after.description, after.name) == ("", before.name)
    assert after.updated_at > before.updated_at
    assert (mock.request_log[-1].method, sent(mock)) == ("PATCH", {"description": ""})


def test_an_app_is_deleted(appizer: Appizer) -> None:
    assert appizer.apps.delete(SAMPLE) == AppDeleted(success=True, message="App deleted successfully")
    with pytest.raises(NotFoundError):
        appizer.apps.get(SAMPLE)


def test_all_apps_come_over_several_pages(appizer: Appizer, mock: AppizerMock) -> None:
    everything = [app["id"] for app in mock.snapshot()["apps"]]
    assert [app.id for app in appizer.apps.list(limit=10)] == everything
    assert [entry.query for entry in mock.request_log] == ["limit=10", "limit=10&offset=10", "limit=10&offset=20"]
    assert [app.id for app in appizer.apps.list()] == everything
    assert [app.id for app in appizer.apps.list(offset=25)] == everything[25:]


def test_pages_have_the_total_and_can_be_resumed(appizer: Appizer) -> None:
    page = next(appizer.apps.list(limit=10).pages())
    assert (len(page.items), page.body.pagination.total, page.body.pagination.has_more) == (10, 28, True)
    rest = list(appizer.apps.list(limit=10).items(resume=page.cursor))
    assert len(rest) == 18
    assert rest[0].id not in {app.id for app in page.items}


def test_a_raw_response_has_the_status_and_the_typed_value(appizer: Appizer) -> None:
    raw = appizer.apps.with_raw_response.get(SAMPLE)
    assert (raw.status, raw.parse().id, raw.attempts) == (200, SAMPLE, 1)
    assert raw.headers["content-type"] == "application/json"
    assert KEY not in repr(raw.request)


def test_an_id_is_one_segment_of_the_path(appizer: Appizer, mock: AppizerMock) -> None:
    with pytest.raises(NotFoundError):
        appizer.apps.get("../apps?limit=1")
    assert mock.request_log[-1].path == "/v1/apps/..%2Fapps%3Flimit%3D1"


@pytest.mark.parametrize(
    ("key", "kind", "message"),
    [
        ("apps_wrong", AuthenticationError, "Invalid or revoked API key"),
        (AppizerMock.REVOKED_KEY, AuthenticationError, "Invalid or revoked API key"),
        (AppizerMock.DISABLED_KEY, PermissionDeniedError, "API key disabled"),
    ],
)
def test_an_invalid_key(
    server: MockServer,
    mock: AppizerMock,
    key: str,
    kind: type[AuthenticationError | PermissionDeniedError],
    message: str,
) -> None:
    with Appizer(api_key=key, base_url=server.base_url) as appizer, pytest.raises(kind, match=message) as caught:
        appizer.apps.get(SAMPLE)
    assert key not in f"{caught.value}{caught.value!r}{caught.value.request!r}"
    assert len(mock.request_log) == 1


def test_a_missing_app_is_a_typed_error(appizer: Appizer) -> None:
    with pytest.raises(NotFoundError) as caught:
        appizer.apps.update("nothing", name="x")
    assert caught.value.body == Error(error="App not found")
    assert (
        str(caught.value) == "updateApp: 404 Not Found: App not found. The vendor rejected it; nothing was processed."
    )


def test_an_argument_outside_its_bounds_is_rejected_by_the_client_and_by_the_vendor(
    appizer: Appizer, mock: AppizerMock
) -> None:
    with pytest.raises(InvalidRequestError, match="createApp: name has 101 characters"):
        appizer.apps.create(name="x" * 101)
    assert len(mock.request_log) == 0
    with pytest.raises(BadRequestError, match="1-100 characters"):
        appizer.apps.create(name="x" * 101, validate=False)


def test_secrets_are_masked_in_every_repr(appizer: Appizer) -> None:
    page = next(appizer.apps.list(limit=100).pages())
    shown = f"{page!r}{page.body!r}{[repr(app) for app in page.items]}"
    assert [secret for secret in SECRETS if secret in shown] == []
    assert "api_secret='***'" in shown
    assert KEY not in repr(appizer)
    assert KEY not in repr(Credentials(api_key=KEY))


def test_the_key_comes_from_the_environment(
    server: MockServer, mock: AppizerMock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APPIZER_API_KEY", KEY)
    with Appizer.from_env(base_url=server.base_url) as appizer:
        assert appizer.apps.get(SAMPLE).id == SAMPLE
    monkeypatch.delenv("APPIZER_API_KEY")
    for kind in (Appizer, AsyncAppizer):
        with pytest.raises(ConfigurationError, match="APPIZER_API_KEY"):
            kind.from_env()


@pytest.mark.parametrize("key", ["", " ", "é", "a\nb"])
def test_a_key_that_no_header_can_carry_is_rejected(key: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Appizer(api_key=key)
    assert not key.strip() or key not in str(caught.value)


def test_every_request_names_the_client_and_its_kind(appizer: Appizer, mock: AppizerMock) -> None:
    appizer.apps.delete(SAMPLE)
    entry = mock.request_log[-1]
    agent = entry.header("user-agent") or ""
    assert agent.startswith("appizer-client/")
    assert (entry.header("content-type"), entry.header("accept")) == ("application/json", "application/json")


def test_idempotent_calls_are_retried(appizer: Appizer, mock: AppizerMock) -> None:
    mock.faults.inject(Fault(status=503, headers={"retry-after": "0"}))
    assert appizer.apps.get(SAMPLE).id == SAMPLE
    mock.faults.inject(Fault(status=500, headers={"retry-after": "0"}, processed=True, body={"error": "Oops"}))
    assert appizer.apps.update(SAMPLE, name="New").name == "New"
    assert [entry.status for entry in mock.request_log] == [503, 200, 500, 200]


@pytest.mark.parametrize(
    "fault", [Fault(status=500, processed=True), Fault(cut="before", processed=True), Fault(cut="middle")]
)
def test_an_app_is_never_created_twice(appizer: Appizer, mock: AppizerMock, fault: Fault) -> None:
    before = len(mock.snapshot()["apps"])
    mock.faults.inject(fault)
    with pytest.raises((InternalServerError, APIConnectionError)) as caught:
        appizer.apps.create(name="Once")
    assert caught.value.outcome == "unknown"
    assert len(mock.request_log) == 1
    assert len(mock.snapshot()["apps"]) == before + fault.processed


def test_a_rejected_creation_is_retried(appizer: Appizer, mock: AppizerMock) -> None:
    mock.faults.inject(Fault(status=429, headers={"retry-after": "0"}, body={"error": "Slow down"}))
    assert appizer.apps.create(name="Once").name == "Once"
    assert sum(app["name"] == "Once" for app in mock.snapshot()["apps"]) == 1


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (Fault(status=200, body={"success": False, "error": "No"}), EnvelopeError),
        (Fault(status=200, body="<html>"), DecodeError),
        (Fault(status=200, body="null"), DecodeError),
        (Fault(status=200, body={"success": True}), DecodeError),
    ],
)
def test_a_response_of_another_type_is_an_error(
    appizer: Appizer, mock: AppizerMock, fault: Fault, kind: type[EnvelopeError | DecodeError]
) -> None:
    mock.faults.inject(fault)
    with pytest.raises(kind):
        appizer.apps.get(SAMPLE)


def test_unknown_fields_and_values_are_kept(appizer: Appizer, mock: AppizerMock) -> None:
    app = {
        **mock.snapshot()["apps"][0],
        "status": "asleep",
        "new": [1],
        "data_retention_days": "365",
        "created_at": "now",
    }
    mock.faults.inject(Fault(status=200, body={"success": True, "app": app}))
    read = appizer.apps.get(SAMPLE)
    kept: list[object] = [read.status, read.data_retention_days, read.created_at]
    assert kept == ["asleep", "365", "now"]


def test_a_preview_sends_nothing_and_shows_no_key(appizer: Appizer, mock: AppizerMock) -> None:
    shown = appizer.preview(appizer.apps.create, name="Shop")
    assert (shown.method, shown.body) == ("POST", {"name": "Shop"})
    assert KEY not in repr(shown)
    assert len(mock.request_log) == 0


def test_the_asynchronous_client_does_all_the_same(server: MockServer, mock: AppizerMock) -> None:
    async def run() -> None:
        async with AsyncAppizer(api_key=KEY, base_url=server.base_url) as appizer:
            app = await appizer.apps.create(name="Shop", authorized_domains=["shop.example"])
            assert await appizer.apps.get(app.id) == app
            assert (await appizer.apps.update(app.id, name="New")).name == "New"
            ids = [other.id async for other in appizer.apps.list(limit=10)]
            assert ids == [other["id"] for other in mock.snapshot()["apps"]]
            first = await anext(appizer.apps.list(limit=20).pages())
            assert len([other async for other in appizer.apps.list(limit=20).items(resume=first.cursor)]) == 9
            raw = await appizer.apps.with_raw_response.get(app.id)
            assert (raw.status, raw.parse().name) == (200, "New")
            assert (await appizer.apps.delete(app.id)).success
            with pytest.raises(NotFoundError):
                await appizer.apps.get(app.id)
            mock.faults.inject(Fault(status=503, headers={"retry-after": "0"}))
            assert (await appizer.apps.get(SAMPLE)).id == SAMPLE
            apps = await asyncio.gather(*(appizer.apps.create(name=f"App {number}") for number in range(20)))
            assert len({other.id for other in apps}) == 20

    asyncio.run(run())
