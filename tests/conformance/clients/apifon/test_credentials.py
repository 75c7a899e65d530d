"""The credentials select the authentication scheme; missing and conflicting ones are named."""

import logging
import pickle
from typing import Any

import pytest

from apifon_client import Apifon, AsyncApifon
from apifon_client.auth import Credentials
from apifon_client.oauth import OAuth
from apifon_client.signing import Bearer, Signature
from apifon_client.testing import ApifonMock
from engagement_core import AuthenticationError, ConfigurationError

SECRETS = ("very-secret-one", "very-secret-two")


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        ({"token": "t", "secret": "s"}, Signature),
        ({"client_id": "t", "client_secret": "s"}, OAuth),
        ({"client_id": "t", "client_secret": "s", "scope": "smsGateway readList"}, OAuth),
        ({"access_token": "t"}, Bearer),
    ],
)
def test_the_credentials_decide(given: dict[str, Any], kind: type[Any]) -> None:
    assert type(Credentials(**given).auth()) is kind


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "token and secret .* client_id and client_secret .* or access_token"),
        ({"token": "t"}, "secret is missing"),
        ({"secret": "s"}, "token is missing"),
        ({"client_id": "t"}, "client_secret is missing"),
        ({"client_secret": "s"}, "client_id is missing"),
        ({"token": "t", "secret": "s", "access_token": "a"}, "either token and secret or access_token"),
        ({"token": "t", "client_secret": "s"}, "either token and secret or client_id and client_secret"),
        ({"token": "t", "secret": "s", "scope": "smsGateway"}, "scope requires"),
        ({"client_id": "t", "client_secret": "s", "scope": "a  b"}, "single spaces"),
        ({"client_id": "t", "client_secret": "s", "oauth_base_url": "ids.apifon.com"}, "https://"),
        ({"token": "a:b", "secret": "s"}, "colon"),
        ({"token": "t\n", "secret": "s"}, "token must"),
        ({"token": "t", "secret": "s "}, "secret must not be empty or have leading"),
        ({"token": "", "secret": "s"}, "token must"),
        ({"access_token": "two words"}, "access_token must"),
    ],
)
def test_gaps_and_conflicts_are_named(given: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        Apifon(**given)
    with pytest.raises(ConfigurationError, match=message):
        AsyncApifon(**given)


def test_credentials_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match="There are no credentials"):
        Apifon.from_env()
    monkeypatch.setenv("APIFON_TOKEN", "t")
    monkeypatch.setenv("APIFON_SECRET", "s")
    Apifon.from_env().close()


def test_a_ready_token_is_sent_as_it_is(base_url: str, mock: ApifonMock) -> None:
    with Apifon(access_token=ApifonMock.BEARER_TOKEN, base_url=base_url) as apifon:
        apifon.balance.get()
        apifon.revoke_credentials()
        apifon.balance.get()
    headers = [dict(entry.headers) for entry in mock.request_log]
    assert [each["authorization"] for each in headers] == [f"Bearer {ApifonMock.BEARER_TOKEN}"] * 2
    assert "x-apifonws-date" not in headers[0]


def test_a_rejected_access_token_is_not_renewed(base_url: str, mock: ApifonMock) -> None:
    with Apifon(access_token="gone", base_url=base_url) as apifon, pytest.raises(AuthenticationError):
        apifon.balance.get()
    assert len(mock.request_log) == 1


@pytest.mark.parametrize(
    "given",
    [
        {"token": SECRETS[0], "secret": SECRETS[1]},
        {"client_id": SECRETS[0], "client_secret": SECRETS[1]},
        {"access_token": SECRETS[0]},
    ],
)
def test_secrets_are_never_shown(base_url: str, given: dict[str, Any], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="apifon_client")
    shown = [repr(Credentials(**given))]
    with Apifon(**given, base_url=base_url, oauth_base_url=base_url) as apifon:
        with pytest.raises(AuthenticationError) as caught:
            apifon.balance.get()
        shown += [repr(apifon), repr(apifon.preview(apifon.balance.get))]
        assert repr(pickle.loads(pickle.dumps(apifon))) == repr(apifon)
    error = caught.value
    shown += [str(error), repr(error), repr(vars(error)), repr(error.request), caplog.text]
    for text in shown:
        assert not any(secret in text for secret in SECRETS)
