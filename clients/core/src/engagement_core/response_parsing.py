"""Parsing a response into a typed value, or into the error that it stands for."""

from collections.abc import Callable, Sequence
from typing import Any, Literal, NamedTuple

import attrs
import msgspec

from engagement_core.codec import Mismatch, build, decode
from engagement_core.codec.fields import alternatives
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
from engagement_core.retry import GATEWAY_STATUSES
from engagement_core.type_guards import is_list, is_mapping, value_at

# Every standard 4xx but two: after 408 the request may have arrived completely, and 418 has no meaning.
_REJECTIONS = frozenset({*range(400, 408), *range(409, 418), 421, 422, 423, 424, 425, 426, 428, 429, 431, 451})
_MAX_MESSAGE = 2000
"""Characters of a vendor's message; the body has all of it."""
_MAX_DETAILS = 300
"""Characters of the details beside it."""
_MAX_CONTENT_TYPE = 100
_COMMON_MESSAGE_FIELDS = ("message", "error_description", "error", "error_details", "detail", "title")
_COMMON_CODE_FIELDS = ("code", "error_code")
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
    413: "Send fewer objects in one call.",
}
"""The usual meaning of a status; the vendor may use it for something else."""

_BodyStatus = Literal["success", "failure", "undocumented", "absent"]
"""What a body reports, whatever the HTTP status: success, a documented failure, another value, or nothing."""


class ResponseContext(NamedTuple):
    """What parsing needs to know about a call besides its response."""

    operation: Operation[Any]
    request: Callable[[], MaskedRequest]
    attempts: int
    mismatches: list[Mismatch] | None = None
    """Collects where the response differs from the spec, if it is a list."""


def parse_response(context: ResponseContext, response: HTTPResponse) -> Any:
    """The typed value of a success response.

    Raises:
        APIStatusError: The status reports a failure.
        EnvelopeError: The body reports a failure.
        DecodeError: The body is not what the spec promises.
    """
    operation, default = context.operation, context.operation.default_response
    if 200 <= response.status < 300 or response.status in operation.responses:
        success = operation.success_response(response.status)
        if response.status >= 400 and _body_status_of(response, success.envelope) != "success":
            raise _status_error(context, response)
    elif default is not None and _body_status_of(response, default.envelope) in ("success", "failure"):
        success = default
    else:
        raise _status_error(context, response)
    if success.type is None:
        return _empty_response(context, response)
    return _unwrap(context, response, success, _decode(context, response, success))


def _body_status_of(response: HTTPResponse, envelope: Envelope | None) -> _BodyStatus:
    raw = _raw_json(response)
    return "absent" if envelope is None or not is_mapping(raw) else _body_status(envelope, raw)


def _empty_response(context: ResponseContext, response: HTTPResponse) -> EmptyResponse:
    if response.content.strip() and _raw_json(response) is None:
        kind = _content_type(response)
        raise _decode_error(context, response, f"the response ({kind}) should have no body, and its body is not JSON.")
    headers = response.headers
    return EmptyResponse(status=response.status, location=headers.get("location") or headers.get("content-location"))


def _decode(context: ResponseContext, response: HTTPResponse, success: SuccessResponse) -> Any:
    assert success.type is not None
    expected = success.type()
    # A response without a documented schema may also be empty.
    if expected is Any and not response.content.strip():
        return None
    try:
        value = decode(response.content, expected, mismatches=context.mismatches)
    except msgspec.DecodeError as error:
        kind = _content_type(response)
        raise _decode_error(context, response, f"the response ({kind}) is not JSON: {error}.") from error
    classes = alternatives(expected)
    if all(isinstance(kind, type) and attrs.has(kind) for kind in classes) and not isinstance(value, classes):
        if success.envelope is not None and _body_status_of(response, success.envelope) == "failure":
            raise _envelope_error(context, response, success.envelope, "rejected")
        raise _decode_error(context, response, f"expected {_names(classes)}, got a JSON {_kind(value)}.")
    if expected is Any and value is None:
        raise _decode_error(context, response, "the response is null, which the vendor does not document.")
    # An object in place of a scalar would be true, whatever it contains.
    if expected in _SCALARS and (value is None or is_mapping(value) or is_list(value)):
        raise _decode_error(context, response, f"expected {_names(classes)}, got a JSON {_kind(value)}.")
    return value


def _content_type(response: HTTPResponse) -> str:
    return mask_message(response.headers.get("content-type", "no content type"), _MAX_CONTENT_TYPE)


def _names(classes: tuple[Any, ...]) -> str:
    return " or ".join(kind.__name__ for kind in classes)


def _unwrap(context: ResponseContext, response: HTTPResponse, success: SuccessResponse, value: Any) -> Any:
    envelope = success.envelope
    if envelope is None:
        return value
    status = _body_status(envelope, value)
    if status == "failure" or (envelope.success and status != "success"):
        raise _failure(context, response, envelope, status)
    if not envelope.result:
        return value
    result = getattr(value, envelope.result)
    if result is None and _is_required(value, envelope.result):
        raise _decode_error(context, response, f"the response has no {envelope.result}.")
    return result


def _is_required(value: Any, name: str) -> bool:
    fields: Any = attrs.fields_dict(value.__class__)
    required: bool = fields[name].default is attrs.NOTHING
    return required


def _failure(
    context: ResponseContext, response: HTTPResponse, envelope: Envelope, status: _BodyStatus
) -> EnvelopeError | DecodeError:
    if status == "absent":
        said = _message(_raw_json(response), envelope)
        reason = f"the response has no {envelope.success}, which reports success or failure"
        return _decode_error(context, response, f"{reason}: {said}." if said else f"{reason}.")
    return _envelope_error(context, response, envelope, "rejected" if status == "failure" else "unknown")


def _body_status(envelope: Envelope, value: Any) -> _BodyStatus:
    found = value_at(value, envelope.success) if envelope.success else None
    if envelope.success and _succeeds(envelope, found):
        return "success"
    if envelope.failure and _is_one_of(value_at(value, envelope.failure), envelope.failures):
        return "failure"
    return "absent" if found is None else "undocumented"


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


def _status_error(context: ResponseContext, response: HTTPResponse) -> APIStatusError:
    failure = context.operation.error_response(response.status)
    raw = _raw_json(response)
    body = raw if failure.type is None or raw is None else build(failure.type(), raw, mismatches=context.mismatches)
    phrase = status_phrase(response.status)
    said = _message(raw, failure.envelope)
    # Some vendors only repeat the name of the status.
    said = "" if phrase.lower().endswith(f" {said.lower()}") else said
    said = ": ".join(part for part in (said, _details(raw)) if part)
    parts = [phrase + (f": {said}." if said else ".")]
    outcome = _outcome(response.status, failure, raw)
    # What the vendor promises of a status does not hold for a response that may be a gateway's.
    if failure.meaning and not said and not (failure.rejected and outcome == "unknown"):
        parts.append(failure.meaning)
    if response.status in _HINTS:
        parts.append(_HINTS[response.status])
    elif response.status in _GUESSES and not said and str(response.status) not in context.operation.error_responses:
        parts.append(_GUESSES[response.status])
    return status_error(response.status)(
        " ".join(parts),
        operation=context.operation.id,
        response=response,
        body=body,
        code=_code(raw, failure.envelope),
        request=context.request(),
        outcome=outcome,
        attempts=context.attempts,
    )


def _outcome(status: int, failure: ErrorResponse, raw: Any) -> Outcome:
    if status in _REJECTIONS:
        return "rejected"
    # The promise is the vendor's, and a gateway between us and the vendor does not know what the vendor did.
    from_vendor = status < 500 or (raw is not None and status not in GATEWAY_STATUSES)
    return "rejected" if failure.rejected and from_vendor else "unknown"


def _envelope_error(
    context: ResponseContext, response: HTTPResponse, envelope: Envelope, outcome: Outcome
) -> EnvelopeError:
    raw = _raw_json(response)
    reason = _message(raw, envelope) or "no reason given"
    return EnvelopeError(
        f"the response reports a failure: {reason}.",
        operation=context.operation.id,
        response=response,
        body=raw,
        code=_code(raw, envelope),
        request=context.request(),
        outcome=outcome,
        attempts=context.attempts,
    )


def _decode_error(context: ResponseContext, response: HTTPResponse, message: str) -> DecodeError:
    return DecodeError(
        message,
        operation=context.operation.id,
        response=response,
        request=context.request(),
        outcome="accepted",
        attempts=context.attempts,
    )


def _raw_json(response: HTTPResponse) -> Any:
    try:
        return msgspec.json.decode(response.content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _message(raw: Any, envelope: Envelope | None) -> str:
    if not is_mapping(raw):
        return ""
    for path in ((envelope.message,) if envelope and envelope.message else ()) + _COMMON_MESSAGE_FIELDS:
        said = _text(value_at(raw, path))
        if said:
            return mask_message(said, _MAX_MESSAGE).rstrip(".")
    return ""


def _text(said: Any) -> str:
    """A message, which may be an object with one text for each wrong field."""
    if is_mapping(said):
        return "; ".join(f"{field}: {reason}" for field, reason in said.items() if isinstance(reason, str))
    return said if isinstance(said, str) else ""


def _details(raw: Any) -> str:
    """The texts in a list of errors, which are texts or objects, beside the message."""
    texts = [_text(value_at(each, "message") if is_mapping(each) else each).rstrip(".") for each in _listed(raw)]
    return mask_message("; ".join(text for text in texts if text), _MAX_DETAILS)


def _listed(raw: Any) -> Sequence[Any]:
    listed = raw.get("errors") if is_mapping(raw) else None
    return listed if is_list(listed) else ()


def _code(raw: Any, envelope: Envelope | None) -> str | int | None:
    """The vendor's code: that of the body, or that of its only error."""
    only = _listed(raw)[0] if len(_listed(raw)) == 1 else None
    named = (envelope.code,) if envelope and envelope.code else _COMMON_CODE_FIELDS
    codes = [*(value_at(raw, name) for name in named), value_at(only, "id")]
    return next((each for each in codes if isinstance(each, str | int) and not isinstance(each, bool)), None)


def _kind(value: object) -> str:
    return _KINDS.get(type(value), "number")
