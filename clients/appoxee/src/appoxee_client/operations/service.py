# Generated from specs/appoxee/openapi.yaml; do not edit.

"""What the client knows about the operations of Service, as data."""

from __future__ import annotations

from typing import Any

from appoxee_client import models
from engagement_core.operation import Envelope, Operation, SuccessResponse


def _objects() -> Any:
    # Loaded with the first body that may hold objects.
    from appoxee_client import request_fields

    return request_fields


CALL_SERVICE: Operation[Any] = Operation(
    id="callService",
    method="POST",
    path="/api/",
    retry="if-rejected",
    body="required",
    fields=lambda: _objects().SERVICE_REQUEST,
    credentials=("auth",),
    schemes=(),
    server="https://saas.appoxee.com",
    responses={
        200: SuccessResponse(
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
    default_response=SuccessResponse(
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
    error_responses={},
)
"""`POST /api/`: Call the service."""
