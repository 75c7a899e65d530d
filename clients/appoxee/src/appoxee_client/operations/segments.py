# Generated from specs/appoxee/openapi.yaml; do not edit.

"""What the client knows about the operations of Segments, as data."""

from __future__ import annotations

from typing import Any

from engagement_core.operation import Envelope, Operation, SuccessResponse


def _objects() -> Any:
    # Loaded with the first body that may hold objects.
    from appoxee_client import request_fields

    return request_fields


CREATE_SEGMENT: Operation[Any] = Operation(
    id="createSegment",
    method="POST",
    path="/api/segment",
    retry="if-rejected",
    body="required",
    fields=lambda: _objects().SEGMENT,
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
"""`POST /api/segment`: Create a segment."""
