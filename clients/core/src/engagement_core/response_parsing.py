"""From an answer's bytes to a typed value, or to the error that it means."""

from collections.abc import Callable
from typing import Any, Literal, NamedTuple

import attrs
import msgspec

from engagement_core.codec import build, decode
from engagement_core.codec.type_support import alternatives
from engagement_core.errors import (
    APIStatusError,
    DecodeError,
    EnvelopeError,
    Outcome,
    status_error,
    status_phrase,
)
from engagement_core.http_types import HTTPResponse, MaskedRequest
from engagement_core.operation import Envelope, ErrorResponse, Operation, SuccessResponse
from engagement_core.redaction import mask_message
from engagement_core.response import EmptyResponse
from engagement_core.type_guards import is_list, is_mapping

# Every 4xx of the standards but two: after 408 the request may have come in whole, and 418 stands for nothing.
_REFUSALS = frozenset({*range(400, 408), *range(409, 418), 421, 422, 423, 424, 425, 426, 428, 429, 431, 451})
_GATEWAY = frozenset({502, 504})
_MOST_MESSAGE = 2000
"""Characters of a vendor's message; the body has all of it."""
_MOST_DETAILS = 300
"""Characters of what stands beside it."""
_MOST_CONTENT_TYPE = 100
_USUAL_MESSAGES = ("message", "error_description", "error", "error_details", "detail", "title")
_SCALARS = (int, float, str, bool)
_KINDS: dict[type[Any], str] = {
    dict: "object",
    list: "array",
    str: "string",
    bool: "boolean",
    type(None): "null",
}
_HINTS = {
    401: "Check the client's credentials.",
    429: "Wait before the next call.",
}
_GUESSES = {
    403: "These credentials are not allowed to do this.",
    413: "SendRequest fewer objects in one call.",
}
"""What a status usually means; the vendor may mean something else by it."""

_Verdict = Literal["success", "failure", "unclear", "silent"]
"""What a body says by itself: success, a documented failure, something else, or nothing."""


class ResponseContext(NamedTuple):
    """What an interpretation needs to know of a call beside its answer."""

    operation: Operation[Any]
    request: Callable[[], MaskedRequest]
    attempts: int


def parse_response(exchange: ResponseContext, response: HTTPResponse) -> Any:
    """The typed value of a success; raises APIStatusError, EnvelopeError or DecodeError for anything else."""
    operation = exchange.operation
    if 200 <= response.status < 300 or response.status in operation.responses:
        answer = operation.success_response(response.status)
        if response.status >= 400 and not _says_success(response, answer):
            raise _status_error(exchange, response)
    elif operation.default_response is not None and _decides(response, operation.default_response):
        answer = operation.default_response
    else:
        raise _status_error(exchange, response)
    if answer.type is None:
        return _acknowledge(exchange, response)
    return _unwrap(exchange, response, answer, _decode(exchange, response, answer))


def _says_success(response: HTTPResponse, answer: SuccessResponse) -> bool:
    return _spoken(response, answer.envelope) == "success"


def _decides(response: HTTPResponse, answer: SuccessResponse) -> bool:
    """Whether a body says success or failure by itself."""
    return _spoken(response, answer.envelope) in ("success", "failure")


def _spoken(response: HTTPResponse, envelope: Envelope | None) -> _Verdict:
    raw = _raw_json(response)
    return "silent" if envelope is None or not is_mapping(raw) else _verdict(envelope, raw)


def _acknowledge(exchange: ResponseContext, response: HTTPResponse) -> EmptyResponse:
    if response.content.strip() and _raw_json(response) is None:
        kind = _content_type(response)
        raise _decode_error(exchange, response, f"the response ({kind}) should have no body, and its body is not JSON.")
    headers = response.headers
    return EmptyResponse(status=response.status, location=headers.get("location") or headers.get("content-location"))


def _decode(exchange: ResponseContext, response: HTTPResponse, answer: SuccessResponse) -> Any:
    assert answer.type is not None
    expected = answer.type()
    # An answer whose form is not documented may also be none.
    if expected is Any and not response.content.strip():
        return None
    try:
        value = decode(response.content, expected)
    except msgspec.DecodeError as error:
        kind = _content_type(response)
        raise _decode_error(exchange, response, f"the answer ({kind}) is not JSON: {error}.") from error
    classes = alternatives(expected)
    if all(isinstance(kind, type) and attrs.has(kind) for kind in classes) and not isinstance(value, classes):
        if answer.envelope is not None and _spoken(response, answer.envelope) == "failure":
            raise _envelope_error(exchange, response, answer.envelope, "rejected")
        raise _decode_error(exchange, response, f"the answer is a JSON {_kind(value)} where {_names(classes)} was due.")
    # An object in place of a number would be true, whatever it says.
    if expected in _SCALARS and (value is None or is_mapping(value) or is_list(value)):
        raise _decode_error(exchange, response, f"the answer is a JSON {_kind(value)} where {_names(classes)} was due.")
    return value


def _content_type(response: HTTPResponse) -> str:
    return mask_message(response.headers.get("content-type", "no content type"), _MOST_CONTENT_TYPE)


def _names(classes: tuple[Any, ...]) -> str:
    return " or ".join(kind.__name__ for kind in classes)


def _unwrap(exchange: ResponseContext, response: HTTPResponse, answer: SuccessResponse, value: Any) -> Any:
    envelope = answer.envelope
    if envelope is None:
        return value
    verdict = _verdict(envelope, value)
    if verdict == "failure" or (envelope.success and verdict != "success"):
        raise _unsuccessful(exchange, response, envelope, verdict)
    if not envelope.result:
        return value
    result = getattr(value, envelope.result)
    if result is None and _is_required(value, envelope.result):
        raise _decode_error(exchange, response, f"the answer has no {envelope.result}.")
    return result


def _is_required(value: Any, name: str) -> bool:
    fields: Any = attrs.fields_dict(value.__class__)
    required: bool = fields[name].default is attrs.NOTHING
    return required


def _unsuccessful(
    exchange: ResponseContext, response: HTTPResponse, envelope: Envelope, verdict: _Verdict
) -> EnvelopeError | DecodeError:
    if verdict == "silent":
        said = _message(_raw_json(response), envelope)
        reason = f"the response has no {envelope.success}, which says whether it is a success"
        return _decode_error(exchange, response, f"{reason}: {said}." if said else f"{reason}.")
    return _envelope_error(exchange, response, envelope, "rejected" if verdict == "failure" else "unknown")


def _verdict(envelope: Envelope, value: Any) -> _Verdict:
    found = _follow(value, envelope.success) if envelope.success else None
    if envelope.success and _succeeds(envelope, found):
        return "success"
    if envelope.failure and _is_one_of(_follow(value, envelope.failure), envelope.failures):
        return "failure"
    return "silent" if found is None else "unclear"


def _succeeds(envelope: Envelope, found: Any) -> bool:
    if envelope.values:
        return _is_one_of(found, envelope.values)
    number = _number(found)
    if number is None:
        return False
    return (envelope.minimum is None or number >= envelope.minimum) and (
        envelope.maximum is None or number <= envelope.maximum
    )


def _is_one_of(found: Any, values: tuple[Any, ...]) -> bool:
    return any(found == expected and type(found) is type(expected) for expected in values)


def _number(value: Any) -> float | None:
    try:
        return None if isinstance(value, bool) else float(value)
    except (TypeError, ValueError, OverflowError):
        return None


def _follow(value: Any, path: str) -> Any:
    for name in path.split(".") if path else ():
        value = value.get(name) if is_mapping(value) else getattr(value, name, None)
    return value


def _status_error(exchange: ResponseContext, response: HTTPResponse) -> APIStatusError:
    failure = exchange.operation.error_response(response.status)
    raw = _raw_json(response)
    body = raw if failure.type is None or raw is None else build(failure.type(), raw)
    phrase = status_phrase(response.status)
    said = _message(raw, failure.envelope)
    # Some vendors say no more than what the status is called.
    said = "" if phrase.lower().endswith(f" {said.lower()}") else said
    said = ": ".join(part for part in (said, _details(raw)) if part)
    parts = [phrase + (f": {said}." if said else ".")]
    if failure.meaning and not said:
        parts.append(failure.meaning)
    if response.status in _HINTS:
        parts.append(_HINTS[response.status])
    elif response.status in _GUESSES and not said and str(response.status) not in exchange.operation.error_responses:
        parts.append(_GUESSES[response.status])
    return status_error(response.status)(
        " ".join(parts),
        operation=exchange.operation.id,
        response=response,
        body=body,
        code=_code(raw, failure.envelope),
        request=exchange.request(),
        outcome=_delivery(response.status, failure, raw),
        attempts=exchange.attempts,
    )


def _delivery(status: int, failure: ErrorResponse, raw: Any) -> Outcome:
    if status in _REFUSALS:
        return "rejected"
    # The promise is the vendor's: what stands between us and the vendor knows nothing of what the vendor did.
    answered = status < 500 or (raw is not None and status not in _GATEWAY)
    return "rejected" if failure.rejected and answered else "unknown"


def _envelope_error(
    exchange: ResponseContext, response: HTTPResponse, envelope: Envelope, outcome: Outcome
) -> EnvelopeError:
    raw = _raw_json(response)
    said = _message(raw, envelope) or "no reason given"
    return EnvelopeError(
        f"the answer says failure: {said}.",
        operation=exchange.operation.id,
        response=response,
        body=raw,
        code=_code(raw, envelope),
        request=exchange.request(),
        outcome=outcome,
        attempts=exchange.attempts,
    )


def _decode_error(exchange: ResponseContext, response: HTTPResponse, message: str) -> DecodeError:
    return DecodeError(
        message,
        operation=exchange.operation.id,
        response=response,
        request=exchange.request(),
        outcome="accepted",
        attempts=exchange.attempts,
    )


def _raw_json(response: HTTPResponse) -> Any:
    try:
        return msgspec.json.decode(response.content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _message(raw: Any, envelope: Envelope | None) -> str:
    if not is_mapping(raw):
        return ""
    for path in ((envelope.message,) if envelope and envelope.message else ()) + _USUAL_MESSAGES:
        said = _text(_follow(raw, path))
        if said:
            return mask_message(said, _MOST_MESSAGE).rstrip(".")
    return ""


def _text(said: Any) -> str:
    """A message, which may be one text for each wrong field."""
    if is_mapping(said):
        return "; ".join(f"{field}: {reason}" for field, reason in said.items() if isinstance(reason, str))
    return said if isinstance(said, str) else ""


def _details(raw: Any) -> str:
    """What a list of errors beside the message says, as far as it is text and not without end."""
    listed = raw.get("errors") if is_mapping(raw) else None
    texts = [each.rstrip(".") for each in listed if isinstance(each, str)] if is_list(listed) else []
    return mask_message("; ".join(texts), _MOST_DETAILS)


def _code(raw: Any, envelope: Envelope | None) -> str | int | None:
    found = _follow(raw, envelope.code if envelope and envelope.code else "code") if is_mapping(raw) else None
    return found if isinstance(found, str | int) and not isinstance(found, bool) else None


def _kind(value: object) -> str:
    return _KINDS.get(type(value), "number")
