"""An error and its traceback contain no credential, whatever an error tracker reports."""

import asyncio
import traceback
from collections.abc import Callable

import httpx
import pytest

from engagement_core.call import Call
from engagement_core.effects import SendRequest, send
from engagement_core.errors import APIConnectionError, APIError, ConfigurationError, InvalidRequestError
from engagement_core.execution import execute
from engagement_core.http_types import HTTPRequest
from engagement_core.redaction import clear_locals, mask_address
from engagement_core.transport import SyncTransport, TransportFault
from tests.acceptance.security.leak_scan import LeakScan
from tests.unit.core.faulty_server import FaultyServer, cuts_before_the_response, cuts_in_the_body, responds
from tests.unit.core.script import Script
from tests.unit.core.small import CALLERS, KEY, READ, SEND, SIGN, WRITE, AsyncSmall, Caller, Small

ADDRESS = "https://user:hush-hush@h.example/api"
SIGNED = "/file?X-Signature=hush-hush"
"""Not in a line of a test, since tracebacks show the lines of statements."""


def scan_of(error: BaseException) -> LeakScan:
    scan = LeakScan()
    scan.add_error("error", error)
    assert len(scan) > 5
    return scan


@pytest.mark.parametrize("caller", CALLERS.values(), ids=CALLERS)
@pytest.mark.parametrize("behaviour", [cuts_before_the_response, cuts_in_the_body, responds(500), responds(body=b"<")])
def test_no_local_variable_holds_a_credential(caller: Caller, behaviour: Callable[..., None]) -> None:
    with FaultyServer(behaviour) as server, pytest.raises(APIError) as caught:
        caller(server.url, SIGN, max_attempts=2)
    assert not scan_of(caught.value).leaks([KEY])


@pytest.mark.parametrize("caller", CALLERS.values(), ids=CALLERS)
def test_the_request_behind_an_error_is_masked(caller: Caller) -> None:
    with FaultyServer(cuts_before_the_response) as server, pytest.raises(APIConnectionError) as caught:
        caller(server.url, SIGN, max_attempts=1)
    fault = caught.value.__cause__
    assert isinstance(fault, TransportFault)
    behind = fault.__cause__
    assert isinstance(behind, httpx.RequestError)
    assert behind.request.url.path == "/things/7"
    assert behind.request.url.params["token"] == "***"
    assert behind.request.headers["x-api-key"] == "***"


def test_the_lines_of_a_traceback_stay() -> None:
    with FaultyServer(cuts_before_the_response) as server, pytest.raises(APIConnectionError) as caught:
        CALLERS["sync"](server.url, READ, max_attempts=1)
    text = "".join(traceback.format_exception(caught.value))
    assert "httpcore" in text
    assert "handle_request" in text


@pytest.mark.parametrize(
    "call",
    [
        Call(operation=SEND, path={"id": "7"}, body={"text": object()}),
        Call(operation=SEND, path={"id": "7"}, body={"text": "a"}, query={"x": {"not": "text"}}),
        Call(operation=SIGN, path={"id": ".."}),
        Call(operation=WRITE, path={"id": "7"}, body={"a": "b"}, options={"extra_headers": {"a b": "c"}}),
    ],
    ids=["body", "query", "path", "header"],
)
def test_a_request_that_cannot_be_written(call: Call[object]) -> None:
    """Its credentials are in place by then."""
    script = Script()
    with pytest.raises(InvalidRequestError) as caught:
        Small(http_client=script.sync).perform(call)
    assert not scan_of(caught.value).leaks([KEY])
    assert script.requests == []


def test_a_value_that_the_library_below_echoes_in_its_error() -> None:
    """h11 shows the header that it refuses."""
    with (
        FaultyServer(responds()) as server,
        Small(base_url=server.url, headers={"x-token": "hush-hush "}) as client,
    ):
        with pytest.raises(APIConnectionError) as caught:
            client.things.read("7")
        assert "LocalProtocolError" in str(caught.value)
        assert not scan_of(caught.value).leaks(["hush-hush"])


def test_an_error_that_is_not_of_httpx() -> None:
    """A transport of the user's own may raise anything."""

    def fail(request: httpx.Request) -> httpx.Response:
        raise LookupError(f"cannot send to {request.url} with {request.headers['x-api-key']}")

    with httpx.Client(transport=httpx.MockTransport(fail)) as http_client, pytest.raises(LookupError) as caught:
        Small(http_client=http_client).perform(Call(operation=SIGN, path={"id": "7"}))
    assert not scan_of(caught.value).leaks([KEY])
    assert "cannot send to https://api.small.example/things/7?token=*** with ***" in str(caught.value)


def test_an_error_that_was_being_handled_already_keeps_its_variables() -> None:
    def fail() -> None:
        mine = "still here"
        raise LookupError(mine[:0])

    def call_while_handling(handled: list[BaseException]) -> None:
        try:
            fail()
        except LookupError as error:
            handled.append(error)
            CALLERS["sync"]("http://127.0.0.1:1", READ, max_attempts=2)

    handled: list[BaseException] = []
    with pytest.raises(APIConnectionError):
        call_while_handling(handled)
    assert variables(handled[0])[-1] == {"mine": "still here"}


def test_errors_of_a_group_are_forgotten_too() -> None:
    def fail() -> None:
        mine = "gone"
        raise LookupError(mine)

    def collect() -> None:
        try:
            fail()
        except LookupError as error:
            raise ExceptionGroup("several", [error]) from None

    with pytest.raises(ExceptionGroup) as caught:
        collect()
    inner = caught.value.exceptions[0]
    assert clear_locals(caught.value) == [caught.value, inner]
    assert variables(inner) == [{}, {}]


def test_a_long_chain_of_errors_is_forgotten_in_no_time() -> None:
    """Each has the one before both as cause and as context."""
    error: Exception = LookupError("first")
    for number in range(3000):
        following = LookupError(str(number))
        following.__cause__ = following.__context__ = error
        error = following
    assert len(clear_locals(error)) == 3001


def variables(error: BaseException) -> list[dict[str, object]]:
    return [frame.f_locals for frame, _ in traceback.walk_tb(error.__traceback__)]


@pytest.mark.parametrize("failure", [responds(403, b"no"), cuts_in_the_body, cuts_before_the_response])
def test_downloads_hide_the_query_of_their_address(failure: Callable[..., None]) -> None:
    with (
        FaultyServer(failure) as server,
        Small() as client,
        pytest.raises(APIError) as caught,
        client.download(f"{server.url}{SIGNED}") as pieces,
    ):
        list(pieces)
    assert not scan_of(caught.value).leaks(["hush-hush"])


def test_asynchronous_downloads_too() -> None:
    async def run(url: str) -> None:
        async with AsyncSmall() as client, client.download(f"{url}{SIGNED}") as pieces:
            async for _ in pieces:
                pass

    with FaultyServer(cuts_in_the_body) as server, pytest.raises(APIError) as caught:
        asyncio.run(run(server.url))
    assert not scan_of(caught.value).leaks(["hush-hush"])


def test_a_download_over_http_is_rejected_without_its_query() -> None:
    with (
        Small() as client,
        pytest.raises(ConfigurationError) as caught,
        client.download(f"http://h.example{SIGNED}"),
    ):
        pass
    assert not scan_of(caught.value).leaks(["hush-hush"])


def test_the_user_of_a_base_url_is_not_shown() -> None:
    client = Small(base_url=ADDRESS)
    for shown in (repr(client), repr(client.options), str(client.options), repr(client.with_options(timeout=1))):
        assert "hush-hush" not in shown
        assert "h.example/api" in shown


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://h.example/api", "https://h.example/api"),
        ("https://u:p@h.example", "https://***@h.example"),
        ("https://u:p/w?x#y@h.example", "https://***@h.example"),
        ("u:p@h.example", "***@h.example"),
        ("https://u:p://w@h.example", "https://***@h.example"),
        ("", ""),
    ],
)
def test_an_address_that_need_not_be_valid(url: str, shown: str) -> None:
    assert mask_address(url) == shown


@pytest.mark.parametrize("scheme", ["ftp://", "", "http://"])
def test_a_base_url_that_cannot_be_used_is_rejected_without_its_user(scheme: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Small(base_url=f"{scheme}user:hush-hush@h.example").things.read("7")
    assert "hush-hush" not in str(caught.value)


def test_a_client_whose_constructor_failed_can_be_shown() -> None:
    assert repr(Small.__new__(Small)) == "Small()"


def test_a_fault_of_a_step_is_masked() -> None:
    """Requests for tokens are sent by steps of their own."""

    request = HTTPRequest(method="GET", url="http://127.0.0.1:1/?a=b", headers={"x-key": KEY})
    with pytest.raises(TransportFault) as caught:
        execute(send(SendRequest(request, 1.0)), SyncTransport(limit=10))
    scan = LeakScan()
    scan.add_error("fault", caught.value)
    assert not scan.leaks([KEY])
