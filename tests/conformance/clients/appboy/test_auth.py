"""Chapter "App Group Identifier", and the key that replaced it."""

import json
from typing import Any

import pytest

from appboy_client import Appboy
from appboy_client.testing import AppboyMock, MockServer
from engagement_core import AuthenticationError, ConfigurationError, NotFoundError


def test_app_group_is_in_body_and_query(appboy: Appboy, mock: AppboyMock) -> None:
    attributes = [{"external_id": "u"}]
    appboy.users.track(attributes=attributes)
    appboy.segments.details(segment_id=mock.SEGMENT_ID)
    assert json.loads(mock.request_log[0].body)["app_group_id"] == mock.APP_GROUP_ID
    assert f"app_group_id={mock.APP_GROUP_ID}" in mock.request_log[1].query
    assert attributes == [{"external_id": "u"}]


def test_rest_api_key_is_a_bearer_token(server: MockServer, mock: AppboyMock) -> None:
    with Appboy(rest_api_key=mock.REST_API_KEY, base_url=server.base_url) as braze:
        braze.users.track(attributes=[{"external_id": "u"}])
        assert list(braze.events.list())
    for entry in mock.request_log:
        assert entry.header("authorization") == f"Bearer {mock.REST_API_KEY}"
        assert b"app_group_id" not in entry.body + entry.query.encode()


@pytest.mark.parametrize(
    "credentials",
    [{}, {"app_group_id": "a", "rest_api_key": "b"}, {"app_group_id": ""}, {"rest_api_key": "a\nb"}],
)
def test_one_usable_credential(credentials: Any) -> None:
    with pytest.raises(ConfigurationError):
        Appboy(**credentials)


def test_from_env(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("APPBOY_REST_API_KEY", raising=False)
    monkeypatch.setenv("APPBOY_APP_GROUP_ID", "group-1")
    with Appboy.from_env() as appboy:
        preview = appboy.preview(appboy.users.track)
    assert preview.body == {"app_group_id": "***"}


def test_wrong_credentials(server: MockServer, mock: AppboyMock) -> None:
    with (
        Appboy(app_group_id="another", base_url=server.base_url) as appboy,
        pytest.raises(AuthenticationError) as caught,
    ):
        appboy.segments.details(segment_id=mock.SEGMENT_ID)
    assert "another" not in repr(caught.value.request)
    with Appboy(app_group_id="another", base_url=server.base_url) as appboy:
        with pytest.raises(AuthenticationError):
            appboy.users.track(attributes=[{"external_id": "u"}])
        # The chapters User Data and Messaging distinguish an unknown app group from a missing one; the API does not.
        mock.settings.as_documented = True
        with pytest.raises(NotFoundError):
            appboy.users.track(attributes=[{"external_id": "u"}])
    with (
        Appboy(rest_api_key="another", base_url=server.base_url) as appboy,
        pytest.raises(AuthenticationError),
    ):
        appboy.segments.details(segment_id=mock.SEGMENT_ID)


def test_credentials_are_in_no_representation(appboy: Appboy, mock: AppboyMock) -> None:
    raw = appboy.segments.with_raw_response.details(segment_id=mock.SEGMENT_ID)
    assert mock.APP_GROUP_ID not in repr(appboy) + repr(raw) + repr(raw.request)
