# Generated from specs/appoxee/openapi.yaml; do not edit.

"""Operations of `Messages`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from typing import Any

from engagement_core.operation import Envelope, Operation, SuccessResponse


def _request_fields() -> Any:
    # Imported with the first body that may contain objects.
    from appoxee_client import request_fields

    return request_fields


SEND_MESSAGE: Operation[Any] = Operation(
    id="sendMessage",
    method="POST",
    path="/api/v3/message",
    retry="if-rejected",
    body="required",
    fields=lambda: _request_fields().MESSAGE,
    schemes=("accountCode", "username", "password"),
    responses={
        200: SuccessResponse(
            lambda: Any, envelope=Envelope(failure="response", failures=("Error",), code="code", message="message")
        ),
    },
    default_response=SuccessResponse(
        lambda: Any, envelope=Envelope(failure="response", failures=("Error",), code="code", message="message")
    ),
    error_responses={},
)
"""`POST /api/v3/message`: Send a push message or trigger a template."""

TRIGGER_DIRECT_MESSAGES: Operation[Any] = Operation(
    id="triggerDirectMessages",
    method="POST",
    path="/api/v3/message/direct",
    retry="if-rejected",
    body="required",
    fields=lambda: _request_fields().DIRECT_TRIGGER,
    schemes=("accountCode", "username", "password"),
    responses={
        200: SuccessResponse(
            lambda: Any, envelope=Envelope(failure="response", failures=("Error",), code="code", message="message")
        ),
    },
    default_response=SuccessResponse(
        lambda: Any, envelope=Envelope(failure="response", failures=("Error",), code="code", message="message")
    ),
    error_responses={},
)
"""`POST /api/v3/message/direct`: Trigger a template for single users."""

CANCEL_MESSAGE: Operation[Any] = Operation(
    id="cancelMessage",
    method="PUT",
    path="/api/v4/message/direct/cancel",
    retry="idempotent",
    body="required",
    schemes=("accountCode", "username", "password"),
    responses={
        200: SuccessResponse(
            lambda: Any, envelope=Envelope(failure="response", failures=("Error",), code="code", message="message")
        ),
    },
    default_response=SuccessResponse(
        lambda: Any, envelope=Envelope(failure="response", failures=("Error",), code="code", message="message")
    ),
    error_responses={},
)
"""`PUT /api/v4/message/direct/cancel`: Cancel a message."""
