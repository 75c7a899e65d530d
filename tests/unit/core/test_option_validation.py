"""Options that cannot work are rejected when they are given, with what was expected."""

import asyncio
import traceback
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

from engagement_core import (
    APIConnectionError,
    Backoff,
    ConfigurationError,
    Hooks,
    InvalidRequestError,
    RateLimit,
)
from tests.unit.core.faulty_server import Connection, FaultyServer, responds
from tests.unit.core.script import Script
from tests.unit.core.small import CALLERS, SEND, AsyncSmall, Small, call_of, call_sync


async def asynchronous(_: object) -> None:
    """No hook: nothing awaits it."""


TIMEOUTS: list[Any] = [
    "3",
    timedelta(seconds=3),
    0,
    -1,
    float("nan"),
    float("inf"),
    1e10,
    True,
    None,
    Decimal(3),
    (3, 3),
]
PHASES: list[Any] = [httpx.Timeout(3, read=0), httpx.Timeout(3, connect=-1), httpx.Timeout(3, pool=1e10)]
DEADLINES: list[Any] = ["120", timedelta(seconds=3), float("nan"), True, Decimal(3)]
COUNTS: list[Any] = [-1, 0, 1.5, "3", None, True]
FLAGS: list[Any] = ["false", 0, 1, None]
NO_MAPPINGS: list[Any] = ["x-a: 1", [("x-a", "1")], None, 7]

EVERYWHERE: list[tuple[str, Any]] = [
    *(("timeout", value) for value in TIMEOUTS + PHASES),
    *(("deadline", value) for value in DEADLINES),
    *(("max_attempts", value) for value in COUNTS),
    *(("validate", value) for value in FLAGS),
]
HEADERS: list[Any] = [*NO_MAPPINGS, {"x-a": 1}, {"x-a": b"1"}, {"x-a": None}, {1: "1"}]
UNSENDABLE: list[Any] = [
    {"x-a": "a\nb"}, {"x-a": "ü"}, {"x a": "1"}, {"": "1"}, {"Content-Length": "3"}, {"transfer-encoding": "chunked"},
]  # fmt: skip
OF_CLIENTS: list[tuple[str, Any]] = [
    *(("headers", value) for value in HEADERS + UNSENDABLE),
    *(("allow_http", value) for value in FLAGS),
]
OF_NEW_CLIENTS: list[tuple[str, Any]] = [
    *(("max_response_bytes", value) for value in COUNTS),
    *(("rate_limit", value) for value in (10, (10, 1), "10/s")),
    *(("backoff", value) for value in (0.5, None, Backoff(initial=-1), Backoff(longest=float("inf")))),
    ("backoff", Backoff(initial="1")),  # type: ignore[arg-type]
    *(("hooks", value) for value in (print, None, {"on_request": print})),
    ("hooks", Hooks(on_request="print")),  # type: ignore[arg-type]
    ("hooks", Hooks(on_retry=asynchronous)),  # type: ignore[arg-type]
]
OF_CALLS: list[tuple[str, Any]] = [
    *(("extra_headers", value) for value in HEADERS),
    *(("extra_query", value) for value in NO_MAPPINGS),
    *(("extra_body", value) for value in NO_MAPPINGS),
]


def shown(case: Any) -> str:
    return repr(case)[:50]


@pytest.mark.parametrize(("name", "value"), EVERYWHERE + OF_CLIENTS + OF_NEW_CLIENTS, ids=shown)
@pytest.mark.parametrize("kind", [Small, AsyncSmall])
def test_a_client_rejects_a_setting_that_cannot_work(kind: Any, name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=rf"^{name}\b"):
        kind(**{name: value})


@pytest.mark.parametrize(("name", "value"), EVERYWHERE + OF_CLIENTS, ids=shown)
@pytest.mark.parametrize("kind", [Small, AsyncSmall])
def test_a_copy_rejects_it_as_well(kind: Any, name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=rf"^{name}\b"):
        kind().with_options(**{name: value})


@pytest.mark.parametrize(("name", "value"), EVERYWHERE + OF_CALLS, ids=shown)
def test_a_call_rejects_it_and_sends_nothing(name: str, value: Any) -> None:
    script = Script()
    small = Small(http_client=script.sync)
    for method in (
        lambda: small.things.send("7", text="x", **{name: value}),
        lambda: small.things.list(**{name: value}),
    ):
        with pytest.raises(ConfigurationError, match=rf"^{name}\b"):
            method()
    assert script.requests == []


@pytest.mark.parametrize("headers", UNSENDABLE, ids=shown)
def test_a_call_rejects_a_header_that_cannot_be_sent(headers: Any) -> None:
    with pytest.raises(InvalidRequestError, match="the header"):
        Small(http_client=Script().sync).things.read("7", extra_headers=headers)


@pytest.mark.parametrize(("name", "value"), [("deadline", "3"), ("max_bytes", 0), ("max_bytes", "1")])
@pytest.mark.parametrize("kind", [Small, AsyncSmall])
def test_a_download_rejects_bounds_that_cannot_work(kind: Any, name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=rf"^{name}\b"):
        kind().download("https://files.example", **{name: value})


def test_a_rejection_says_what_came_and_what_to_do() -> None:
    given: Any = timedelta(seconds=3)
    with pytest.raises(ConfigurationError) as caught:
        Small(timeout=given)
    assert str(caught.value) == (
        "timeout must be a number of seconds above 0 and up to 2000000, or an httpx.Timeout of such numbers, not"
        " datetime.timedelta(seconds=3). Call its total_seconds()."
    )


def test_a_rejection_shows_no_header_and_no_text() -> None:
    wrong: list[dict[str, Any]] = [
        {"headers": {"authorization": b"s3cr3t"}},
        {"headers": {"authorization": "s3cr3t\n"}},
        {"timeout": "s3cr3t"},
    ]
    for settings in wrong:
        with pytest.raises(ConfigurationError) as caught:
            Small(**settings)
        assert "s3cr3t" not in str(caught.value)


def test_what_works_is_accepted() -> None:
    nothing: Any = None
    Small(rate_limit=nothing, http_client=nothing).close()
    Small(
        timeout=3,
        deadline=None,
        max_attempts=1,
        validate=False,
        headers={"x-a": "1"},
        rate_limit=RateLimit(1, 1),
        backoff=Backoff(initial=0, longest=0),
        hooks=Hooks(on_request=print),
        max_response_bytes=1,
        allow_http=True,
        base_url="https://münchen.example/v1/",
    ).with_options(timeout=httpx.Timeout(None), deadline=0, base_url="http://[::1]:65535").close()


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_every_phase_can_have_a_timeout_of_its_own(kind: str) -> None:
    script = Script()
    timeout = httpx.Timeout(3, connect=1, read=50, pool=None)

    async def run() -> None:
        await AsyncSmall(http_client=script.asynchronous(), timeout=timeout).things.read("7", deadline=20)

    if kind == "async":
        asyncio.run(run())
    else:
        Small(http_client=script.sync).things.read("7", timeout=timeout, deadline=20)
    phases = script.request.extensions["timeout"]
    assert (phases["connect"], phases["write"]) == (1, 3)
    assert 0 < phases["read"] <= 20
    assert 0 < phases["pool"] <= 20


def test_a_phase_may_have_no_end_if_the_call_has_none() -> None:
    script = Script()
    Small(http_client=script.sync, timeout=httpx.Timeout(3, read=None), deadline=None).things.read("7")
    assert script.request.extensions["timeout"] == {"connect": 3, "read": None, "write": 3, "pool": 3}


@pytest.mark.parametrize(
    ("kind", "client", "said"),
    [
        (
            Small,
            httpx.AsyncClient,
            r"must be .*\.Client, not httpx\.AsyncClient\..* to an asynchronous client",
        ),
        (
            AsyncSmall,
            httpx.Client,
            r"must be .*\.AsyncClient, not httpx\.Client\..* to a synchronous client",
        ),
        (Small, object, r"must be .*\.Client, not builtins\.object\.$"),
        (
            AsyncSmall,
            lambda: httpx,
            r"must be .*\.AsyncClient, not builtins\.module\.$",
        ),
        (Small, lambda: httpx.Client, r"must be .*\.Client, not builtins\.type\.$"),
        (Small, httpx.HTTPTransport, r"must be .*\.Client, not httpx\.HTTPTransport\.$"),
    ],
)
def test_an_http_client_of_another_kind_is_rejected(kind: Any, client: Callable[[], Any], said: str) -> None:
    with pytest.raises(ConfigurationError, match=rf"^http_client {said}"):
        kind(http_client=client())


def test_an_http_client_that_was_closed_is_rejected_at_once_and_when_it_is_closed_later() -> None:
    closed = httpx.Client()
    closed.close()
    with pytest.raises(ConfigurationError, match=r"^http_client is closed"):
        Small(http_client=closed)
    with FaultyServer(responds()) as server:
        with httpx.Client() as http:
            small = Small(base_url=server.url, http_client=http)
        with pytest.raises(ConfigurationError, match=r"^http_client was closed"):
            small.perform(call_of(SEND))
    assert server.requests == []


@pytest.mark.parametrize("kind", [Small, AsyncSmall])
@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_authorities_that_are_not_there_are_reported_by_the_name_of_their_variable(
    kind: Any, variable: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.setenv(variable, str(tmp_path / "missing"))
    with pytest.raises(ConfigurationError, match=rf"^{variable} names '.*missing'"):
        kind()


def test_a_file_of_authorities_that_holds_none_is_reported_by_the_name_of_its_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "empty.pem"
    file.write_text("nothing", encoding="utf-8")
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    said = r"^SSL_CERT_FILE names .* which contains no certificates"
    with FaultyServer(responds()) as server, pytest.raises(ConfigurationError, match=said):
        call_sync(server.url, SEND)
    assert server.requests == []


def test_a_directory_of_authorities_is_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.setenv("SSL_CERT_DIR", f"{tmp_path / 'missing'}:{tmp_path}")
    with FaultyServer(responds()) as server, Small(base_url=server.url) as small:
        assert small.things.read("7").id == "7"


def test_a_proxy_of_the_environment_that_cannot_be_used_is_reported_without_its_password(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ALL_PROXY", "gopher://user:s3cr3t@proxy.example")
    with Small() as small, pytest.raises(ConfigurationError, match="Check HTTP_PROXY") as caught:
        small.things.read("7")
    assert "s3cr3t" not in "".join(traceback.format_exception(caught.value))


BAD_ADDRESSES: dict[str, Any] = {
    "no scheme": "api.small.example",
    "another scheme": "ftp://api.small.example",
    "a socket": "unix:///run/small.sock",
    "no host": "https://",
    "no host but a path": "https:///v1",
    "nothing": "",
    "a space": "https://api.small.example /",
    "a line end": "https://api.small.example\n",
    "a control character": "https://api.small\x00.example",
    "a backslash": "https://127.0.0.1\\@api.small.example",
    "a lone surrogate": "https://\udc80.example",
    "a label that is too long": f"https://{'a' * 64}.example",
    "an empty label": "https://api..example",
    "a host that is no name": "https://xn--0.example",
    "half an address of IPv6": "https://[::1",
    "an invalid port": "https://api.small.example:port",
    "a port that is too large": "https://api.small.example:65536",
    "the port 0": "https://api.small.example:0",
    "bytes": b"https://api.small.example",
    "None": None,
    "too long": "https://api.small.example/" + "a" * 70_000,
}


@pytest.mark.parametrize(
    "address", [*BAD_ADDRESSES.values(), "https://a.example/?v=1", "https://a.example/#v1"], ids=shown
)
@pytest.mark.parametrize("kind", [Small, AsyncSmall])
def test_an_address_that_leads_nowhere_is_rejected(kind: Any, address: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^base_url "):
        kind(base_url=address, allow_http=True)
    with pytest.raises(ConfigurationError, match=r"^base_url "):
        kind().with_options(base_url=address, allow_http=True)


@pytest.mark.parametrize("address", BAD_ADDRESSES)
def test_so_is_that_of_a_download(address: str) -> None:
    with Small() as small, pytest.raises(ConfigurationError, match=r"^url "):
        small.download(BAD_ADDRESSES[address]).__enter__()


def test_a_rejected_address_shows_no_password_and_no_signature() -> None:
    address = "https://user:s3cr3t@files.example:port/?signature=s3cr3t"
    with Small() as small, pytest.raises(ConfigurationError) as caught:
        small.download(address).__enter__()
    assert "s3cr3t" not in "".join(traceback.format_exception(caught.value))


def test_an_address_that_arguments_make_too_long_is_rejected_before_anything_is_sent() -> None:
    script = Script()
    with pytest.raises(InvalidRequestError, match="URL too long"):
        Small(http_client=script.sync).things.read("7", extra_query={"ids": "a" * 70_000})
    assert script.requests == []


@pytest.mark.parametrize("location", [b"mailto:x", b"http://xn--0/", b"http://a:b/", b"http://[::g]/"])
@pytest.mark.parametrize("kind", CALLERS)
def test_a_redirect_to_an_address_that_is_none_is_an_error_of_ours(kind: str, location: bytes) -> None:
    def redirects(connection: Connection) -> None:
        connection.read()
        connection.write(b"HTTP/1.1 302 Found\r\ncontent-length: 0\r\nlocation: " + location + b"\r\n\r\n")

    with FaultyServer(redirects) as server, pytest.raises(APIConnectionError) as caught:
        CALLERS[kind](server.url, SEND)
    assert (len(server.requests), caught.value.outcome) == (1, "unknown")
