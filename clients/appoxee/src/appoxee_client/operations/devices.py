# Generated from specs/appoxee/openapi.yaml; do not edit.

"""Operations of `Devices`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from typing import Any

from engagement_core.operation import Envelope, Operation, SuccessResponse


def _request_fields() -> Any:
    # Imported with the first body that may contain objects.
    from appoxee_client import request_fields

    return request_fields


UPDATE_DEVICES: Operation[Any] = Operation(
    id="updateDevices",
    method="PUT",
    path="/api/v3/device",
    retry="if-rejected",
    body="required",
    fields=lambda: _request_fields().DEVICE_UPDATE,
    schemes=("sdkKey",),
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
"""`PUT /api/v3/device`: Update devices."""
