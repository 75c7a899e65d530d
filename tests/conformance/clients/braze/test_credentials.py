"""Credentials, clusters and what a 401 may mean."""

from typing import Any

import httpx
import pytest

from braze_rest_client import AsyncBraze, Braze
from braze_rest_client.auth import CLUSTERS
from engagement_core import AuthenticationError, ConfigurationError, NotFoundError
from tests.conformance.clients.braze.small import CREDENTIALS, Server

KEY = CREDENTIALS["api_key"]


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "CLUSTER", "BASE_URL", "SCIM_TOKEN", "SCIM_ORIGIN"):
        monkeypatch.delenv(f"BRAZE_{name}", raising=False)


@pytest.mark.parametrize(("cluster", "url"), CLUSTERS.items())
def test_the_cluster_names_the_server(cluster: str, url: str) -> None:
    assert Braze(api_key=KEY, cluster=cluster).options.base_url == url
    assert AsyncBraze(api_key=KEY, cluster=cluster).options.base_url == url


def test_there_are_fifteen_clusters_and_two_domains() -> None:
    assert len(CLUSTERS) == 15
    assert {name for name, url in CLUSTERS.items() if url.endswith(".eu")} == {"fra-01", "fra-02"}


def test_no_server_is_the_default() -> None:
    with pytest.raises(ConfigurationError, match=r"no common server.*cluster='iad-01'.*BRAZE_CLUSTER"):
        Braze(api_key=KEY)


def test_an_unknown_cluster_is_answered_with_all_of_them() -> None:
    with pytest.raises(ConfigurationError, match=r"cluster is 'iad-09'; expected one of iad-01, .*kr-01"):
        Braze(api_key=KEY, cluster="iad-09")


def test_a_base_url_takes_precedence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRAZE_BASE_URL", "https://proxy.example")
    assert Braze(api_key=KEY, cluster="iad-01").options.base_url == "https://proxy.example"
    own = Braze(api_key=KEY, cluster="iad-01", base_url="https://own.example")
    assert own.options.base_url == "https://own.example"
    assert Braze(api_key=KEY).options.base_url == "https://proxy.example"


def test_the_environment_has_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRAZE_API_KEY", KEY)
    monkeypatch.setenv("BRAZE_CLUSTER", "fra-01")
    server = Server()
    client = Braze.from_env(http_client=httpx.Client(transport=httpx.MockTransport(server.respond)))
    assert client.options.base_url == "https://rest.fra-01.braze.eu"


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "no credential"),
        ({"api_key": "a b"}, "api_key must consist of"),
        ({"api_key": KEY, "scim_token": "t"}, "belong together"),
        ({"scim_origin": "o", "api_key": KEY}, "belong together"),
    ],
)
def test_incomplete_credentials_are_named(given: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        Braze(cluster="iad-01", **given)


def test_each_group_of_operations_has_its_credential() -> None:
    server = Server(lambda _: httpx.Response(200, json={"message": "success", "segments": [], "id": "1"}))
    client = server.client()
    list(client.segments.list())
    client.scim.users.get("1")
    sent = [(request.headers["authorization"], request.headers.get("x-request-origin")) for request in server.requests]
    assert sent == [(f"Bearer {KEY}", None), ("Bearer fake-scim-token-0001", "https://sso.example")]
    assert KEY not in repr(client) + repr(client.options)


def test_a_client_without_the_credential_says_which_one_is_missing() -> None:
    server = Server()
    with pytest.raises(ConfigurationError, match="getScimUser needs scim_token"):
        server.client(scim_token=None, scim_origin=None).scim.users.get("1")
    with pytest.raises(ConfigurationError, match="listSegments needs api_key"):
        list(server.client(api_key=None).segments.list())
    assert server.requests == []


def test_a_401_hints_at_the_cluster() -> None:
    server = Server(lambda _: httpx.Response(401, json={"message": "Invalid API key"}))
    with pytest.raises(AuthenticationError, match=r"Invalid API key.*another cluster.*permission"):
        server.client().users.track(attributes=[{"external_id": "a"}])


def test_an_error_of_scim_is_read_whatever_its_content_type() -> None:
    body = '{"schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"], "detail": "User not found", "status": 404}'
    server = Server(lambda _: httpx.Response(404, text=body, headers={"content-type": "text/html"}))
    with pytest.raises(NotFoundError, match="User not found") as caught:
        server.client().scim.users.delete("1")
    assert caught.value.body.detail == "User not found"
