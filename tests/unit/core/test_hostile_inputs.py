"""What fuzzing with hostile inputs has found: each fault with the input that showed it."""

import logging
import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from attrs import define

from engagement_core import APIConnectionError, APIResponseError, BadRequestError, DecodeError, PartialFailureError
from engagement_core.bulk import Item
from engagement_core.bulk.item import Rejection
from engagement_core.bulk.ledger import Ledger
from engagement_core.bulk.row_numbers import with_rows
from engagement_core.call import Call
from engagement_core.codec import build
from engagement_core.http_types import HTTPRequest
from engagement_core.partial_failure import PartialFailureMixin
from engagement_core.redaction import mask_url
from engagement_core.transport import TransportFault
from engagement_core.transport.masking import MaskingContext, hide_credentials, hide_credentials_in_body, mask_text
from engagement_core.transport.response_body import content_coding
from tests.unit.core.faulty_server import FaultyServer, responds
from tests.unit.core.script import Script, json
from tests.unit.core.small import KEY, READ, SEND, SIGN, Small

EMAIL, PHONE = "jane.roe@leak.example", "306912345678"
PERSONAL = f"{EMAIL} +{PHONE}"


def failure(call: Call[Any], *responses: httpx.Response) -> APIResponseError:
    with pytest.raises(APIResponseError) as caught:
        Small(http_client=Script(*responses).sync, max_attempts=1).perform(call)
    return caught.value


def nested(depth: int) -> str:
    return '{"message": "no", "deep": ' + "[" * depth + "]" * depth + "}"


@pytest.mark.parametrize("depth", [10, 100_000])
def test_an_error_whose_body_is_nested_deeply_can_be_pickled(depth: int) -> None:
    error = failure(Call(operation=READ, path={"id": "7"}), json(nested(depth), 418))
    error.body = error.body if depth == 10 else {"deep": deep_list(depth)}
    copy = pickle.loads(pickle.dumps([error]))[0]
    assert (type(copy), str(copy), copy.content) == (type(error), str(error), error.content)
    assert copy.body == (error.body if depth == 10 else None)


def deep_list(depth: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(depth):
        value = [value]
    return value


@define
class Result(PartialFailureMixin):
    errors: Any = None

    def failures(self) -> Any:
        return self.errors


def test_a_partial_failure_that_is_nested_deeply_can_be_pickled() -> None:
    error = PartialFailureError(Result(errors=["row 7 is wrong", deep_list(100_000)]))
    error.errors = ["row 7 is wrong"]
    copy = pickle.loads(pickle.dumps(error))
    assert list(copy.errors) == ["row 7 is wrong"]
    assert str(copy) == str(error)
    assert not copy.response


def test_a_partial_failure_shows_no_person_and_is_not_without_end() -> None:
    error = PartialFailureError(Result(errors=[f"{PERSONAL} is not known", "x" * 100_000]))
    for shown in (str(error), repr(error)):
        assert EMAIL not in shown
        assert PHONE not in shown
        assert len(shown) < 1000


ECHOES: dict[str, Call[Any]] = {
    "query and header": Call(operation=SIGN, path={"id": "7"}),
    "body": Call(operation=SEND, path={"id": "7"}, body={"text": "a"}),
}


@pytest.mark.parametrize("call", ECHOES.values(), ids=ECHOES)
@pytest.mark.parametrize("status", [200, 400, 503])
def test_a_credential_that_the_vendor_echoes_is_masked(call: Call[Any], status: int) -> None:
    body = f'{{"message": "The key {KEY} is not valid"}}' if status != 200 else f'["{KEY}"'
    error = failure(call, json(body, status, content_type=f"text/{KEY}"))
    assert KEY not in f"{error}{error!r}"
    # An error response is masked as a whole; the bytes that cannot be decoded stay as they are.
    assert (KEY.encode() in error.content) is (status == 200)


def test_a_credential_of_each_place_is_hidden() -> None:
    request = HTTPRequest(
        method="POST",
        url="https://h.example/a?token=first%2Fkey",
        headers={"authorization": "Scheme second-key:third-key"},
        content=b'{"auth": {"signature": "fourth-key", "timestamp": 7}, "token": 5}',
        secret_parameters=("auth", "token"),
    )
    text = "first/key second-key third-key fourth-key, not auth and not 7"
    assert hide_credentials(text, request) == "*** *** *** ***, not auth and not 7"
    request.content = b"[" * 100_000
    assert hide_credentials("fourth-key first/key", request) == "fourth-key ***"
    assert hide_credentials_in_body(b'{"key": "first/key", "code": 7}', request) == b'{"key": "***", "code": 7}'


@pytest.mark.parametrize("operation", [READ, SEND])
def test_a_content_type_is_masked_and_cut(operation: Any) -> None:
    call = Call(operation=operation, path={"id": "7"}, body={}) if operation is SEND else Call(
        operation=operation, path={"id": "7"}
    )  # fmt: skip
    error = failure(call, json("<html>", content_type=f"text/{EMAIL} {'x' * 5000}"))
    assert isinstance(error, DecodeError)
    assert EMAIL not in str(error)
    assert len(str(error)) < 500


def test_a_content_coding_is_masked() -> None:
    with pytest.raises(TransportFault) as caught:
        content_coding(httpx.Headers({"content-encoding": f"gzip, {EMAIL}"}))
    assert EMAIL not in str(caught.value)
    with (
        FaultyServer(responds(200, b"x", content_encoding="br")) as server,
        Small(base_url=server.url) as client,
        pytest.raises(APIConnectionError, match="content coding 'br'"),
        client.download(server.url),
    ):
        pass


def test_an_address_that_has_no_parts_is_masked_as_a_whole() -> None:
    assert mask_url(f"https://[{EMAIL}") == "***"


@pytest.mark.parametrize("gap", ["\n", "\r", "\t"])
def test_a_number_before_a_break_is_masked_in_an_address(gap: str) -> None:
    assert PHONE not in mask_url(f"https://h.example/ {PHONE}{gap}word")
    assert PHONE not in mask_url(f"https://h.example/?q={PHONE}{gap}word")


def test_the_reason_that_a_server_gives_with_its_status_is_masked_in_httpx_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(400, content=b"{}", extensions={"reason_phrase": PERSONAL.encode()})

    with (
        caplog.at_level(logging.INFO),
        httpx.Client(transport=httpx.MockTransport(respond)) as http_client,
        pytest.raises(BadRequestError),
    ):
        Small(http_client=http_client).perform(Call(operation=READ, path={"id": "7"}))
    assert "400 *** ***" in caplog.text
    assert PHONE not in caplog.text


def test_an_error_of_an_event_hook_holds_no_request_with_credentials() -> None:
    """httpx's own `raise_for_status` keeps the request twice."""
    with httpx.Client(
        transport=httpx.MockTransport(lambda _: httpx.Response(400)),
        event_hooks={"response": [httpx.Response.raise_for_status]},
    ) as http_client, pytest.raises(httpx.HTTPStatusError) as caught:  # fmt: skip
        Small(http_client=http_client).perform(Call(operation=SEND, path={"id": "7"}, body={"text": "a"}))
    for request in (caught.value.request, caught.value.response.request):
        assert KEY not in f"{request.url} {request.headers.raw!r} {request.read()!r}"


def test_nothing_is_masked_if_nothing_is_sent() -> None:
    request = HTTPRequest(method="GET", url="https://h.example/", headers={"accept": "*/*"})
    with MaskingContext(request):
        assert mask_text("plain", request) == "plain"


ROWS: list[tuple[str, str]] = [
    ("row 12345678", "row 12345678: *** is not a number"),
    ("events[123456789]", "events[123456789]: *** is not a number"),
]


@pytest.mark.parametrize(("place", "shown"), ROWS)
def test_the_number_of_a_row_survives_in_a_rejection(place: str, shown: str) -> None:
    item = Item(key="k", value={}, kind="events", location=place)
    told: list[Callable[[Ledger, Rejection], object]] = [
        lambda ledger, reason: ledger.end_batch(ledger.begin_batch(["k"]), "accepted", {"k": reason}),
        lambda ledger, reason: ledger.reject("k", reason),
    ]
    for tell in told:
        with Ledger() as ledger:
            ledger.begin_run()
            ledger.claim("k")
            tell(ledger, with_rows({"k": Rejection(f"{PHONE} is not a number")}, [item])["k"])
            assert dict(ledger.rejections())["k"].message == shown


@pytest.mark.parametrize(
    "text", ["row 12345678@leak.example", "row 306912345678", "events[306912345678]", "row 1 12345678"]
)
def test_what_only_looks_like_a_row_is_masked(text: str) -> None:
    with Ledger() as ledger:
        ledger.begin_run()
        ledger.claim("k")
        ledger.reject("k", Rejection(text))
        assert "12345678" not in dict(ledger.rejections())["k"].message


def test_a_model_with_a_deep_value_stays_usable() -> None:
    assert build(Result, {"errors": deep_list(100_000)}).failures()
