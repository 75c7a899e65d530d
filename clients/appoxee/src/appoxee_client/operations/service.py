# Generated from specs/appoxee/openapi.yaml; do not edit.

"""Operations of `Service`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from typing import Any

from appoxee_client import models
from engagement_core.operation import Envelope, Operation, SuccessResponse


def _request_fields() -> Any:
    # Imported with the first body that may contain objects.
    from appoxee_client import request_fields

    return request_fields


CALL_SERVICE: Operation[Any] = Operation(
    id="callService",
    method="POST",
    path="/api/",
    retry="if-rejected",
    body="required",
    fields=lambda: _request_fields().SERVICE_REQUEST,
    credentials=("auth",),
    schemes=(),
    server="https://saas.appoxee.com",
    responses={
        200: SuccessResponse(
            lambda: models.ServiceResponse,
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
        lambda: models.ServiceResponse,
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
