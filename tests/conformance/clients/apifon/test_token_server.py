"""The OAuth2 token server: the URLs that receive the client secret, and hostile responses."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from apifon_client import Apifon, AsyncApifon
from apifon_client.oauth import OAuth
from apifon_client.operations.balance import GET_BALANCE
from apifon_client.testing import ApifonMock
from engagement_core import APIError, AuthenticationError, ConfigurationError, DecodeError, EngagementError
from engagement_core.auth import SecretValue
from engagement_core.deadline import Deadline
from engagement_core.effects import AcquireLock, SendRequest
from engagement_core.http_types import Headers, HTTPResponse
from engagement_core.testing import Fault

SECRET = "a very/secret+one"
CLIENT: dict[str, Any] = {"client_id": "shop-client-7", "client_secret": SECRET}
TOKEN, BALANCE = "/oauth2/token", "/services/api/v1/balance"
CLEAR = [
    "http://ids.apifon.com",
    "http://ids.apifon.com:443",
    "http://127.0.0.1.evil.example",
    "http://localhost.evil.example",
    "http://10.0.0.1",
]
HERE = ["http://localhost:8080", "http://127.0.0.1:1", "http://[::1]:1", "http://mock.localhost"]


@pytest.mark.parametrize("client", [Apifon, AsyncApifon])
@pytest.mark.parametrize("address", CLEAR)
def test_the_secret_goes_nowhere_unencrypted(client: Any, address: str) -> None:
    with pytest.raises(
        ConfigurationError, match=r"oauth_base_url http://.* is not encrypted.*allow_http=True"
    ) as caught:
        client(**CLIENT, oauth_base_url=address)
    assert SECRET not in str(caught.value)
    client(**CLIENT, oauth_base_url=address, allow_http=True)


@pytest.mark.parametrize("address", [*HERE, "https://ids-staging.apifon.com", "https://ids.apifon.com/proxy/"])
def test_this_machine_and_encrypted_addresses_need_no_leave(address: str) -> None:
    Apifon(**CLIENT, oauth_base_url=address).close()


def test_an_address_of_the_environment_keeps_to_the_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {**CLIENT, "oauth_base_url": CLEAR[0]}.items():
        monkeypatch.setenv(f"APIFON_{name.upper()}", value)
    with pytest.raises(ConfigurationError, match="oauth_base_url"):
        Apifon.from_env()
    Apifon.from_env(allow_http=True).close()


def test_a_copy_that_no_longer_allows_http_is_rejected() -> None:
    with Apifon(**CLIENT, oauth_base_url=CLEAR[0], allow_http=True) as apifon:
        with pytest.raises(ConfigurationError, match="oauth_base_url"):
            apifon.with_options(allow_http=False)
        with pytest.raises(ConfigurationError, match="oauth_base_url"):
            apifon.with_options(base_url="https://ars.apifon.com", allow_http=False)
        apifon.with_options(timeout=1)


@pytest.mark.parametrize("name", ["token", "access_token"])
def test_other_credentials_have_no_token_server(name: str) -> None:
    given: dict[str, Any] = {"access_token": "a"} if name == "access_token" else {"token": "t", "secret": "s"}
    Apifon(**given, oauth_base_url=CLEAR[0]).close()


@pytest.mark.parametrize(
    "address",
    [
        "", "https://", "ids.apifon.com", "ftp://ids.apifon.com", "https://[::1", "https://a:b", "https://a:99999",
        "https://ids.apifon.com?x=1", "https://ids.apifon.com#x", "https://me:secret@ids.apifon.com", "https://a\nb",
        "https://\ud800", 7, None, b"https://ids.apifon.com",
    ],
)  # fmt: skip
def test_an_invalid_url_raises_when_the_client_is_created(address: Any) -> None:
    with pytest.raises(ConfigurationError, match="oauth_base_url") as caught:
        Apifon(**CLIENT, oauth_base_url=address)
    assert "secret@" not in str(caught.value)


@pytest.mark.parametrize("name", ["token", "secret", "client_id", "client_secret", "access_token", "scope"])
@pytest.mark.parametrize("value", [7, b"bytes", ["list"], True, "\ud800"])
def test_credentials_that_are_no_text_are_named_and_not_shown(name: str, value: Any) -> None:
    partner = {"token": "secret", "secret": "token", "client_id": "client_secret", "client_secret": "client_id"}
    given: dict[str, Any] = CLIENT if name == "scope" else {partner[name]: "x"} if name in partner else {}
    with pytest.raises(ConfigurationError, match=f"{name} must be") as caught:
        Apifon(**{**given, name: value})
    assert str(value) not in str(caught.value)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_takes_the_secret_away_even_if_your_http_client_follows(
    base_url: str, mock: ApifonMock, status: int
) -> None:
    mock.faults.inject(Fault(status=status, path=TOKEN, headers={"Location": f"{base_url}/oauth2/elsewhere"}))
    with httpx.Client(follow_redirects=True) as http_client:
        apifon = Apifon(**CLIENT, base_url=base_url, oauth_base_url=base_url, http_client=http_client)
        with pytest.raises(APIError):
            apifon.balance.get()
    assert [entry.path for entry in mock.request_log] == [TOKEN]


class TokenServer(HTTPServer):
    """Responds to every request with the same bytes."""

    def __init__(self, status: int, body: bytes) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.status = status
        self.body = body
        self.paths: list[str] = []


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        server = self.server
        assert isinstance(server, TokenServer)
        self.rfile.read(int(self.headers["content-length"]))
        server.paths.append(self.path)
        self.send_response(server.status)
        self.send_header("content-type", "application/json; charset=latin-1")
        self.send_header("content-length", str(len(server.body)))
        self.end_headers()
        self.wfile.write(server.body)

    def log_message(self, format: str, *args: Any) -> None:
        """Print nothing."""


@pytest.fixture
def token_server(request: pytest.FixtureRequest) -> Iterator[TokenServer]:
    with TokenServer(*request.param) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


DEEP = b"[" * 100_000
NO_TOKEN = [
    b"", b"null", b"7", b"[]", b"{}", b"<html>Log in</html>", b"\xff\xfe\x00", b'"\xff"', b'{"access_token": "\xff"}',
    DEEP, b'{"access_token": ' + DEEP, b'{"access_token": ' + b"[" * 900 + b"]" * 900 + b"}",
    b'{"access_token": null}', b'{"access_token": 7}', b'{"access_token": ["a"]}', b'{"access_token": {"value": "a"}}',
    b'{"access_token": ""}', b'{"access_token": "a b"}', b'{"access_token": "a\\r\\nX-Evil: 1"}',
    b'{"access_token": "\\ud83d\\ude00"}', b'{"access_token": "\\u0000"}', b'{"access_token": NaN}',
    b'{"access_token": ' + b"9" * 5000 + b"}", b'{"access_token": "a"', b'{"Access_Token": "a"}',
    b'{"error": "invalid_client"}', b'{"access_token": "a", "expires_in": NaN}',
    b'{"access_token": "a", "expires_in": ' + b"[" * 5000 + b"}",
]  # fmt: skip


@pytest.mark.parametrize("token_server", [(200, body) for body in NO_TOKEN], indirect=True)
def test_a_response_without_a_token_is_our_error(token_server: TokenServer, base_url: str, mock: ApifonMock) -> None:
    address = f"http://127.0.0.1:{token_server.server_port}"
    with Apifon(**CLIENT, base_url=base_url, oauth_base_url=address) as apifon, pytest.raises(DecodeError) as caught:
        apifon.balance.get()
    assert (caught.value.outcome, caught.value.content) == ("unsent", b"")
    assert (token_server.paths, list(mock.request_log)) == ([TOKEN], [])


ECHO = json.dumps({"error": "invalid_client", "error_description": f"{SECRET} a+very%2Fsecret%2Bone shop-client-7"})
REFUSALS = [
    *NO_TOKEN, ECHO.encode(), b'{"error": ["x"], "error_description": {"a": 1}}',
    b'{"error": ' + b"[" * 900 + b"]" * 900 + b"}", json.dumps({"error": "x" * 1_000_000}).encode(),
    b'{"error": 0, "error_description": false}', b'{"error": "\\ud800"}',
]  # fmt: skip


@pytest.mark.parametrize("token_server", [(401, body) for body in REFUSALS], indirect=True)
def test_any_token_error_is_our_error_without_the_credentials(token_server: TokenServer, base_url: str) -> None:
    address = f"http://127.0.0.1:{token_server.server_port}"
    with (
        Apifon(**CLIENT, base_url=base_url, oauth_base_url=address) as apifon,
        pytest.raises(AuthenticationError, match="Check client_id, client_secret and scope") as caught,
    ):
        apifon.balance.get()
    error = caught.value
    shown = f"{error} {error!r} {error.code} {error.body} {error.message}"
    assert not any(text in shown for text in (SECRET, "a+very%2Fsecret%2Bone", "shop-client-7"))
    assert len(str(error)) < 1000
    assert error.code is None or isinstance(error.code, str)
    assert error.outcome == "unsent"


EXPIRY = [
    b'"nan"', b'"inf"', b'"-inf"', b"1e308", b"-1e308", b"1" * 400, b'"' + b"9" * 5000 + b'"', b"1e-300", b"true",
    b"false", b'"soon"', b"null", b"[]", b"{}", b'"0x10"', b"3600", b'"3600"', b"1e400",
]  # fmt: skip


@pytest.mark.parametrize(
    "token_server",
    [
        (200, b'{"access_token": "' + ApifonMock.BEARER_TOKEN.encode() + b'", "expires_in": ' + each + b"}")
        for each in EXPIRY
    ],
    indirect=True,
)
def test_a_token_with_an_odd_end_is_used_all_the_same(token_server: TokenServer, base_url: str) -> None:
    address = f"http://127.0.0.1:{token_server.server_port}"
    with Apifon(**CLIENT, base_url=base_url, oauth_base_url=address) as apifon:
        try:
            assert apifon.balance.get()
        except DecodeError as error:
            assert error.outcome == "unsent"  # noqa: PT017 - a number that JSON decoders reject is not a token


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
OBJECTS = st.dictionaries(
    st.sampled_from(["access_token", "expires_in", "error", "error_description", "token_type"]), JSON
)
BODIES = st.binary() | OBJECTS.map(lambda value: json.dumps(value).encode())


@given(status=st.integers(200, 599), body=BODIES)
def test_whatever_comes_back_is_a_token_or_our_error(status: int, body: bytes) -> None:
    """The effects of a token request, run without a socket for each of the many bodies."""
    secrets: Any = {name: SecretValue(name, value) for name, value in CLIENT.items()}
    auth = OAuth(**secrets, scope=None, base_url="https://ids.apifon.com")
    steps = auth.prepare(GET_BALANCE, Deadline(None))
    assert isinstance(next(steps), AcquireLock)
    assert isinstance(steps.send(True), SendRequest)
    try:
        steps.send(HTTPResponse(status=status, headers=Headers([]), content=body))
    except StopIteration:
        assert 200 <= status < 300
    except EngagementError as error:
        assert SECRET not in f"{error} {error!r}"  # noqa: PT017 - most bodies cause no error
