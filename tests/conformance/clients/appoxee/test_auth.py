"""Signatures, header credentials, and errors for missing credentials."""

import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from appoxee_client import Appoxee
from appoxee_client.auth import Credentials, signature
from appoxee_client.testing import AppoxeeMock, MockServer
from engagement_core import ConfigurationError

VECTORS = [
    (1400000000, "mySecretCode", "xxxx-xxxx-xxxx-xxxx", "5371f2a0c3b19", "305793e8daf903357efb4a6145d25f77"),
    (1356998400, "s3cr3t-Example", "4f8a1c20-0d3e", "abc123XYZ", "0a26600ec1a466e2e92f36416a685883"),
]


@pytest.mark.parametrize(("timestamp", "secret", "sdk_key", "random", "expected"), VECTORS)
def test_vectors(timestamp: int, secret: str, sdk_key: str, random: str, expected: str) -> None:
    assert signature(timestamp, secret, sdk_key, random) == expected


@pytest.mark.parametrize(("timestamp", "secret", "sdk_key", "random", "expected"), VECTORS)
def test_vectors_on_the_wire(
    server: MockServer, mock: AppoxeeMock, timestamp: int, secret: str, sdk_key: str, random: str, expected: str
) -> None:
    appoxee = Appoxee(
        sdk_key=sdk_key,
        secret=secret,
        clock=lambda: timestamp + 0.9,
        nonce=lambda: random,
        base_url=server.base_url,
    )
    # The app is unknown to the mock; what counts is what was sent.
    with appoxee, pytest.raises(Exception, match="Unknown AppSDKKey"):
        appoxee.devices("phone").alias.get()
    assert json.loads(mock.request_log[0].body)["auth"] == {
        "timestamp": timestamp,
        "AppSDKKey": sdk_key,
        "random": random,
        "signature": expected,
    }
    assert secret not in repr(mock.request_log[0])


def test_the_clock_is_used(server: MockServer, mock: AppoxeeMock) -> None:
    mock.check_timestamps = True
    try:
        with Appoxee(sdk_key=mock.SDK_KEY, secret=mock.SECRET, clock=mock.clock.now, base_url=server.base_url) as good:
            good.devices("phone").alias.get()
        with (
            Appoxee(sdk_key=mock.SDK_KEY, secret=mock.SECRET, clock=lambda: 0.0, base_url=server.base_url) as late,
            pytest.raises(Exception, match="timestamp is too old"),
        ):
            late.devices("phone").alias.get()
    finally:
        mock.check_timestamps = False


def test_what_the_caller_passes_stays_as_it_is(appoxee: Appoxee) -> None:
    body: Any = {"action": "alias", "udid": "phone", "alias": "get"}
    appoxee.service.send(body=body)
    assert "auth" not in body


def test_header_credentials(appoxee: Appoxee, mock: AppoxeeMock) -> None:
    appoxee.segments.create(name="n", description="d", rules=[])
    appoxee.devices.update(alias="user-1", actions={})
    account, app = mock.request_log[0], mock.request_log[1]
    assert account.header("X-ACCOUNT_CODE") == mock.ACCOUNT_CODE
    assert account.header("X-USERNAME") == mock.USERNAME
    assert account.header("X-PASSWORD") == mock.PASSWORD
    assert account.header("X_KEY") is None
    assert app.header("X_KEY") == mock.SDK_KEY
    assert app.header("X-PASSWORD") is None


def test_the_user_name_is_the_default_account_code(server: MockServer, mock: AppoxeeMock) -> None:
    with (
        Appoxee(username="me", password="p", base_url=server.base_url) as appoxee,
        pytest.raises(Exception, match="X-ACCOUNT_CODE"),
    ):
        appoxee.segments.create(name="n", description="d", rules=[])
    assert mock.request_log[0].header("X-ACCOUNT_CODE") == "me"


def _service(appoxee: Appoxee) -> object:
    return appoxee.devices("phone").alias.get()


def _segment(appoxee: Appoxee) -> object:
    return appoxee.segments.create(name="n", description="d", rules=[])


def _device(appoxee: Appoxee) -> object:
    return appoxee.devices.update(alias="a", actions={})


@pytest.mark.parametrize(
    ("given", "call", "missing"),
    [
        ({}, _service, "sdk_key"),
        ({"secret": "s"}, _service, "sdk_key"),
        ({"sdk_key": "k"}, _service, "secret"),
        ({"sdk_key": "k", "secret": "s"}, _segment, "username"),
        ({"username": "u"}, _segment, "password"),
        ({"account_code": "c", "password": "p"}, _segment, "username"),
        ({"username": "u", "password": "p"}, _device, "sdk_key"),
    ],
)
def test_a_missing_credential_is_named(
    server: MockServer,
    mock: AppoxeeMock,
    given: dict[str, str],
    call: Callable[[Appoxee], object],
    missing: str,
) -> None:
    arguments: Any = given
    with (
        Appoxee(**arguments, base_url=server.base_url) as appoxee,
        pytest.raises(ConfigurationError, match=rf"needs {missing}\b"),
    ):
        call(appoxee)
    assert len(mock.request_log) == 0


@pytest.mark.parametrize("name", ["sdk_key", "secret", "username", "password", "account_code"])
@pytest.mark.parametrize("value", ["", "  ", "line\nbreak", "é"])
def test_an_unusable_credential_is_rejected_at_once(name: str, value: str) -> None:
    given: Any = {name: value}
    with pytest.raises(ConfigurationError, match=name):
        Appoxee(**given)


def test_credentials_come_from_the_environment(
    monkeypatch: pytest.MonkeyPatch, mock: AppoxeeMock, server: MockServer
) -> None:
    monkeypatch.setenv("APPOXEE_SDK_KEY", mock.SDK_KEY)
    monkeypatch.setenv("APPOXEE_SECRET", mock.SECRET)
    with Appoxee.from_env(base_url=server.base_url) as appoxee:
        assert appoxee.devices("device-1").alias.get() == "user-1"


def test_credentials_are_in_no_representation(appoxee: Appoxee, mock: AppoxeeMock) -> None:
    credentials = Credentials(sdk_key=mock.SDK_KEY, secret=mock.SECRET, username=mock.USERNAME, password=mock.PASSWORD)
    with pytest.raises(Exception, match="unknown action") as caught:
        appoxee.service.call("nothing")
    shown = repr((credentials, appoxee, vars(appoxee), caught.value, vars(caught.value)))
    for secret in (mock.SDK_KEY, mock.SECRET, mock.USERNAME, mock.PASSWORD):
        assert secret not in shown


def test_a_pickled_client_signs_too(appoxee: Appoxee) -> None:
    with pickle.loads(pickle.dumps(appoxee)) as copy:
        assert copy.devices("device-1").alias.get() == "user-1"


def test_https_is_the_default_and_http_is_chosen_explicitly() -> None:
    appoxee = Appoxee(sdk_key="k", secret="s", username="u", password="p")
    service = appoxee.devices("phone").alias.get
    assert appoxee.preview(service).url == "https://saas.appoxee.com/api/"
    assert appoxee.preview(appoxee.messages.cancel, app_id=1, message_id=1).url.startswith("https://saas.appoxee.com/")
    with pytest.raises(ConfigurationError, match="allow_http=True"):
        Appoxee(base_url="http://api.appoxee.com")
    clear = Appoxee(sdk_key="k", secret="s", base_url="http://api.appoxee.com", allow_http=True)
    assert clear.preview(clear.devices("phone").alias.get).url == "http://api.appoxee.com/api/"


def test_the_other_host_of_the_service_can_be_chosen_beside_the_client() -> None:
    appoxee = Appoxee(sdk_key="k", secret="s")
    other = appoxee.with_options(base_url="https://api.appoxee.com")
    assert other.preview(other.devices("phone").alias.get).url == "https://api.appoxee.com/api/"
    assert appoxee.preview(appoxee.devices("phone").alias.get).url == "https://saas.appoxee.com/api/"
    with pytest.raises(ConfigurationError, match="not encrypted"):
        appoxee.with_options(base_url="http://api.appoxee.com")
