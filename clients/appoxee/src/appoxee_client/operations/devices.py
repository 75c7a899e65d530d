# Generated from specs/appoxee/openapi.yaml; do not edit.

"""What the client knows about the operations of Devices, as data."""

from __future__ import annotations

from typing import Any

from engagement_core.operation import Answer, Envelope, Operation


def _objects() -> Any:
    # Loaded with the first body that may hold objects.
    from appoxee_client import request_fields

    return request_fields


UPDATE_DEVICES: Operation[Any] = Operation(
    id="updateDevices",
    method="PUT",
    path="/api/v3/device",
    retry="refused-only",
    body="required",
    fields=lambda: _objects().DEVICE_UPDATE,
    schemes=("sdkKey",),
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
"""`PUT /api/v3/device`: Update devices."""
