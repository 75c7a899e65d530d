# Generated from specs/appoxee/openapi.yaml; do not edit.

"""What the client knows about the operations of Service, as data."""

from __future__ import annotations

from typing import Any

from appoxee_client import models
from engagement_core.operation import Answer, Envelope, Operation


def _objects() -> Any:
    # Loaded with the first body that may hold objects.
    from appoxee_client import request_fields

    return request_fields


CALL_SERVICE: Operation[Any] = Operation(
    id="callService",
    method="POST",
    path="/api/",
    retry="refused-only",
    body="required",
    fields=lambda: _objects().SERVICE_REQUEST,
    credentials=("auth",),
    schemes=(),
    server="https://saas.appoxee.com",
    answers={
        200: Answer(
            lambda: models.ServiceAnswer,
            envelope=Envelope(
                success="response",
                values=("Success",),
                failure="response",
                failures=("Error",),
                code="code",
                message="message",
                result="result",
            ),
        ),
    },
    otherwise=Answer(
        lambda: models.ServiceAnswer,
        envelope=Envelope(
            success="response",
            values=("Success",),
            failure="response",
            failures=("Error",),
            code="code",
            message="message",
            result="result",
        ),
    ),
    failures={},
)
"""`POST /api/`: Call the service."""
