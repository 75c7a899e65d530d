"""From a response to a value or an error, whatever arrives."""

import copy
import pickle
from collections.abc import Mapping
from typing import Any

import pytest
from msgspec.structs import replace

import engagement_core
from engagement_core import (
    APIConnectionError,
    APIError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    DecodeError,
    EngagementError,
    EnvelopeError,
    InternalServerError,
    InvalidRequestError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
)
from engagement_core.http_types import Headers, HTTPResponse, MaskedRequest
from engagement_core.operation import Envelope, ErrorResponse, Operation, SuccessResponse
from engagement_core.response import EmptyResponse
from engagement_core.response_parsing import ResponseContext, parse_response
from tests.unit.core.small import READ, ErrorBody, Thing

ENVELOPE = Envelope(
    success="ok", values=(True, 1), failure="ok", failures=(False, 0), code="error.code", message="error.text"
)
WRAPPED: Operation[Thing] = Operation(
    id="wrapped",
    method="GET",
    path="/",
    retry="safe",
    responses={200: SuccessResponse(lambda: dict[str, Any], ENVELOPE)},
)
TOUCH: Operation[EmptyResponse] = Operation(
    id="touch", method="POST", path="/", retry="if-unsent", responses={204: SuccessResponse()}
)
COUNT: Operation[int] = Operation(
    id="count", method="GET", path="/", retry="safe", responses={200: SuccessResponse(lambda: int)},
    error_responses={
        "4XX": ErrorResponse(lambda: ErrorBody, "A class."),
        "418": ErrorResponse(lambda: ErrorBody, "A teapot."),
    },
)  # fmt: skip
REQUEST = MaskedRequest(method="GET", url="https://api.small.example/")


def read(operation: Operation[Any], status: int, content: bytes, **headers: str) -> Any:
    """The value of a response."""
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    response = HTTPResponse(status=status, headers=Headers(raw), content=content)
    return parse_response(ResponseContext(operation, lambda: REQUEST, 1), response)


def failing(operation: Operation[Any], status: int, content: bytes, **headers: str) -> APIResponseError:
    """The error for a response."""
    with pytest.raises(APIResponseError) as caught:
        read(operation, status, content, **headers)
    return caught.value


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestError), (401, AuthenticationError), (403, PermissionDeniedError), (404, NotFoundError),
        (409, ConflictError), (429, RateLimitError), (500, InternalServerError), (503, InternalServerError),
        (599, InternalServerError), (418, APIStatusError), (422, APIStatusError), (302, APIStatusError),
        (304, APIStatusError), (101, APIStatusError),
    ],
)  # fmt: skip
def test_every_status_has_its_class(status: int, kind: type[APIStatusError]) -> None:
    assert type(failing(READ, status, b"{}")) is kind


def test_a_status_error_has_everything_that_is_known() -> None:
    error = failing(READ, 404, b'{"code": "E7", "message": "No thing 7."}', x_request_id="r-1")
    assert (error.operation, error.status, error.code, error.request_id) == ("readThing", 404, "E7", "r-1")
    assert error.body == ErrorBody(code="E7", message="No thing 7.")
    assert (error.content, error.request) == (b'{"code": "E7", "message": "No thing 7."}', REQUEST)
    assert str(error) == ("readThing: 404 Not Found: No thing 7. The vendor rejected it; nothing was processed.")


def test_the_documented_meaning_stands_in_for_a_message() -> None:
    assert "404 Not Found. The resource does not exist." in str(failing(READ, 404, b"{}"))


@pytest.mark.parametrize("status", [401, 403, 413, 429])
def test_some_statuses_come_with_a_hint(status: int) -> None:
    plain = failing(READ, 400, b"{}").message.split(". ")
    assert len(failing(READ, status, b"{}").message.split(". ")) == len(plain) + 1


@pytest.mark.parametrize("status", [403, 413])
def test_no_hint_contradicts_the_reason_that_the_vendor_gives(status: int) -> None:
    message = failing(READ, status, b'{"message": "The sender is not allowed."}').message
    assert message.partition(": ")[2] == "The sender is not allowed."
    documented = replace(READ, error_responses={str(status): ErrorResponse(None, "A value is not allowed.")})
    assert failing(documented, status, b"{}").message.partition(". ")[2] == "A value is not allowed."


def test_an_error_of_a_class_of_statuses_is_found_after_the_status_itself() -> None:
    assert "A teapot." in str(failing(COUNT, 418, b"{}"))
    assert "A class." in str(failing(COUNT, 419, b"{}"))
    assert failing(COUNT, 500, b'{"a": 1}').body == {"a": 1}


@pytest.mark.parametrize(
    "content", [b"", b"<html>", b'{"id": "7', b"\xff\xfe", b'"\xff"', b"[" * 100_000, b"nul", b"1e999", b"NaN"]
)
@pytest.mark.parametrize("status", [400, 500, 502])
def test_an_error_whose_body_is_no_json_keeps_its_bytes(status: int, content: bytes) -> None:
    error = failing(READ, status, content)
    assert (error.body, error.content) == (None, content)


@pytest.mark.parametrize("content", [b"null", b"[1]", b"3", b'"x"', b'{"message": 3}', b'{"message": {"a": null}}'])
def test_an_error_with_json_of_another_kind_is_still_an_error(content: bytes) -> None:
    assert failing(READ, 500, content).message.startswith("500 Internal Server Error.")


@pytest.mark.parametrize(
    ("errors", "said"),
    [
        ('["time is wrong.", "no name"]', "400 Bad Request: time is wrong; no name. "),
        ('[{"index": 1}, "no name"]', "400 Bad Request: no name. "),
        ('["write to jo@example.com"]', "400 Bad Request: write to ***. "),
        (f'["{"x" * 301}"]', f"400 Bad Request: {'x' * 300}…. "),
        (f'["{"x" * 288} jo.doe@example.com"]', f"400 Bad Request: {'x' * 288} ***. "),
        ("[]", "400 Bad Request. Something is wrong. "),
        ('{"a": "b"}', "400 Bad Request. Something is wrong. "),
        ("null", "400 Bad Request. Something is wrong. "),
    ],
)
def test_what_a_list_of_errors_says_is_part_of_the_message(errors: str, said: str) -> None:
    error = failing(READ, 400, f'{{"message": "Bad Request", "errors": {errors}}}'.encode())
    assert str(error).startswith(f"readThing: {said}")


def test_a_list_of_errors_comes_after_the_message() -> None:
    error = failing(READ, 400, b'{"message": "Not like this.", "errors": ["no name"]}')
    assert str(error).startswith("readThing: 400 Bad Request: Not like this: no name. ")


def test_personal_data_in_a_message_is_masked() -> None:
    error = failing(READ, 400, b'{"message": "No user jo@example.com with +306900000000"}')
    assert "No user *** with ***" in str(error)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"<html></html>", "the response (text/html) is not JSON"),
        (b"", "the response (text/html) is not JSON"),
        (b'{"id": "7', "the response (text/html) is not JSON"),
        (b'"\xff"', "the response (text/html) is not JSON"),
        (b"[" * 100_000, "the response (text/html) is not JSON"),
        (b"null", "expected Thing, got a JSON null."),
        (b"[]", "expected Thing, got a JSON array."),
        (b'"x"', "expected Thing, got a JSON string."),
        (b"true", "expected Thing, got a JSON boolean."),
        (b"1.5", "expected Thing, got a JSON number."),
    ],
)
def test_a_success_that_is_not_what_was_expected_is_a_decode_error(content: bytes, said: str) -> None:
    error = failing(READ, 200, content, content_type="text/html")
    assert type(error) is DecodeError
    assert said in str(error)
    assert "do not retry" in str(error)
    assert (error.content, error.outcome, error.body) == (content, "accepted", None)


def test_a_success_with_another_status_is_read_as_the_documented_one() -> None:
    assert read(READ, 203, b'{"id": "7"}') == Thing(id="7")
    assert read(TOUCH, 200, b"") == EmptyResponse(status=200)


def test_unknown_and_missing_and_mistyped_fields_do_not_lose_the_response() -> None:
    assert read(READ, 200, b'{"id": 7, "new": {}}').id == 7
    assert read(READ, 200, b"{}").id is None


def test_the_location_of_what_was_made_is_acknowledged() -> None:
    done = read(TOUCH, 204, b"", location="/v1/things/7?x=1")
    assert (done.location, done.resource_id, done.unchanged) == ("/v1/things/7?x=1", "7", False)
    assert read(TOUCH, 204, b"").resource_id is None


@pytest.mark.parametrize("content", [b'{"ok": true}', b'{"ok": 1}'])
def test_an_envelope_that_says_success_is_a_success(content: bytes) -> None:
    assert read(WRAPPED, 200, content)["ok"]


@pytest.mark.parametrize(
    ("ok", "outcome"),
    [
        (b"false", "rejected"),
        (b"0", "rejected"),
        (b'"true"', "unknown"),
        (b'"0"', "unknown"),
        (b"1.0", "unknown"),
        (b"0.0", "unknown"),
        (b"[false]", "unknown"),
        (b"{}", "unknown"),
    ],
)
def test_only_a_documented_failure_says_that_nothing_was_processed(ok: bytes, outcome: str) -> None:
    error = failing(WRAPPED, 200, b'{"error": {"code": 12, "text": "Sold out."}, "ok": ' + ok + b"}")
    assert type(error) is EnvelopeError
    assert (error.code, error.status, error.outcome) == (12, 200, outcome)
    assert str(error).startswith("wrapped: the response reports a failure: Sold out. ")


@pytest.mark.parametrize("content", [b"{}", b'{"ok": null}', b'{"okay": true}', b'{"ok": false, "ok": null}'])
def test_a_success_that_does_not_say_so_is_a_decode_error(content: bytes) -> None:
    error = failing(WRAPPED, 200, content)
    assert type(error) is DecodeError
    assert (error.status, error.outcome) == (200, "accepted")
    assert "the response has no ok, which reports success or failure." in str(error)


def test_what_the_vendor_says_beside_a_missing_success_is_part_of_the_message() -> None:
    error = failing(WRAPPED, 200, b'{"error": {"text": "Sold out."}}')
    assert "reports success or failure: Sold out. " in str(error)


@pytest.mark.parametrize("content", [b"<html></html>", b'{"id": "7', b'"\xff"', b"null", b"OK", b"\xef\xbb\xbf{}"])
@pytest.mark.parametrize("status", [200, 201, 299])
def test_a_body_if_none_is_documented_must_be_json(status: int, content: bytes) -> None:
    error = failing(TOUCH, status, content, content_type="text/html")
    assert type(error) is DecodeError
    assert (error.content, error.outcome, error.status) == (content, "accepted", status)
    assert "the response (text/html) should have no body, and its body is not JSON." in str(error)


@pytest.mark.parametrize("content", [b"", b" \r\n", b"{}", b'{"ok": true}', b"[]", b'"OK"', b"0", b"false"])
def test_a_body_that_the_documentation_forgot_is_no_fault(content: bytes) -> None:
    assert read(TOUCH, 200, content) == EmptyResponse(status=200)


def test_an_envelope_without_a_reason_says_so() -> None:
    assert "the response reports a failure: no reason given." in str(failing(WRAPPED, 200, b'{"ok": false}'))


@pytest.mark.parametrize("value", [b"1", b"2.5", b'"2"'])
def test_a_number_between_the_bounds_of_an_envelope_is_a_success(value: bytes) -> None:
    assert read(bounded(), 200, b'{"n": ' + value + b"}")


@pytest.mark.parametrize("value", [b"0.5", b"4", b'"x"', b"true", b"{}", b'"nan"'])
def test_anything_else_is_a_failure(value: bytes) -> None:
    error = failing(bounded(), 200, b'{"n": ' + value + b"}")
    assert type(error) is EnvelopeError
    assert error.outcome == "unknown"


@pytest.mark.parametrize("content", [b"{}", b'{"n": null}'])
def test_a_number_that_is_missing_says_nothing(content: bytes) -> None:
    error = failing(bounded(), 200, content)
    assert type(error) is DecodeError
    assert error.outcome == "accepted"


def bounded() -> Operation[Any]:
    """An operation whose responses report success with a number from 1 to 3."""
    responses: Mapping[int, SuccessResponse] = {
        200: SuccessResponse(lambda: dict[str, Any], Envelope(success="n", minimum=1, maximum=3))
    }
    return Operation(id="bounded", method="GET", path="/", retry="safe", responses=responses)


ERRORS: list[APIError] = [
    APIConnectionError("no response.", operation="readThing", request=REQUEST, outcome="unsent"),
    APITimeoutError("too late.", operation="readThing", attempts=3),
    failing(READ, 404, b'{"code": "E7"}', x_request_id="r-1", retry_after="3"),
    failing(READ, 500, b"<html>"),
    failing(READ, 200, b"null"),
    failing(WRAPPED, 200, b'{"ok": false, "error": {"code": 3}}'),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_an_error_survives_pickling(error: APIError, protocol: int) -> None:
    same = pickle.loads(pickle.dumps(error, protocol))
    assert type(same) is type(error)
    assert (str(same), repr(same)) == (str(error), repr(error))
    mine, theirs = dict(vars(same)), dict(vars(error))
    for state in (mine, theirs):
        state["headers"] = dict(state.get("headers") or {})
    assert mine == theirs


def test_an_error_survives_copying() -> None:
    assert str(copy.copy(ERRORS[0])) == str(copy.deepcopy(ERRORS[0])) == str(ERRORS[0])


@pytest.mark.parametrize("name", [name for name in engagement_core.__all__ if name.endswith("Error")])
def test_every_error_can_be_caught_as_one_of_ours(name: str) -> None:
    assert issubclass(getattr(engagement_core, name), EngagementError)


@pytest.mark.parametrize("name", engagement_core.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(engagement_core, name) is not None


def test_errors_about_arguments_are_value_errors() -> None:
    assert issubclass(InvalidRequestError, ValueError)
    assert issubclass(engagement_core.ConfigurationError, ValueError)
    assert not issubclass(InvalidRequestError, APIError)


@pytest.mark.parametrize(
    ("outcome", "text"),
    [
        ("unsent", "Nothing was sent; it is safe to retry."),
        ("unknown", "The vendor may have processed it; check before you retry."),
        ("rejected", "The vendor rejected it; nothing was processed."),
        ("accepted", "The vendor processed it; do not retry."),
    ],
)
def test_the_text_says_what_is_known_of_the_other_side(outcome: Any, text: str) -> None:
    assert str(APIError("it broke.", operation="op", outcome=outcome)) == f"op: it broke. {text}"
    assert str(APIError("x.", operation="op", outcome=outcome, attempts=2)).startswith("op after 2 attempts: x. ")


@pytest.mark.parametrize(
    ("content", "message", "code"),
    [
        (b'{"message": "Invalid", "errors": ["a is wrong.", "b is wrong"]}', "Invalid: a is wrong; b is wrong.", None),
        (
            b'{"message": "Invalid", "errors": [{"id": "too-long", "message": "It is too long", "parameters": ["a"]}]}',
            "Invalid: It is too long.",
            "too-long",
        ),
        (b'{"errors": [{"message": "No locale"}, {"id": "x", "message": "No map"}]}', "No locale; No map.", None),
        (b'{"error": "No such activity"}', "No such activity.", None),
        (b'{"message": "Not found", "error_code": "ASSET", "meta": {}}', "Not found.", "ASSET"),
        (b'{"schemas": ["urn:x"], "detail": "User not found", "status": 404}', "User not found.", None),
        (b'{"errors": [{"message": {"a": "is wrong"}}, 7, null, []]}', "a: is wrong.", None),
    ],
)
@pytest.mark.parametrize("content_type", ["application/json", "text/html; charset=utf-8", "text/json", ""])
def test_one_vendor_has_several_forms_of_errors_under_any_content_type(
    content: bytes, message: str, code: str | None, content_type: str
) -> None:
    error = failing(TOUCH, 400, content, content_type=content_type)
    assert error.message == f"400 Bad Request: {message}"
    assert error.code == code
