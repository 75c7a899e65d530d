# Generated from specs/appoxee/openapi.yaml; do not edit.

"""What the client knows about the operations of Segments, as data."""

from __future__ import annotations

from typing import Any

from engagement_core.operation import Answer, Envelope, Operation


def _objects() -> Any:
    # Loaded with the first body that may hold objects.
    from appoxee_client import request_fields

    return request_fields


CREATE_SEGMENT: Operation[Any] = Operation(
    id="createSegment",
    method="POST",
    path="/api/segment",
    retry="refused-only",
    body="required",
    fields=lambda: _objects().SEGMENT,
    schemes=("accountCode", "username", "password"),
    answers={
        200: Answer(
            lambda: Any, envelope=Envelope(failure="response", failures=("Error",), code="code", message="message")
        ),
    },
    otherwise=Answer(
        lambda: Any, envelope=Envelope(failure="response", failures=("Error",), code="code", message="message")
    ),
    failures={},
)
"""`POST /api/segment`: Create a segment."""
