# Generated from specs/appoxee/openapi.yaml; do not edit.

"""What the client knows about the operations of Service, as data."""

from __future__ import annotations

from typing import Any

from appoxee_client import models
from engagement_core.operation import Answer, Envelope, Operation

CALL_SERVICE: Operation[Any] = Operation(
    id="callService",
    method="POST",
    path="/api/",
    retry="refused-only",
    body="required",
    credentials=("auth",),
    schemes=(),
    server="https://saas.appoxee.com",
    answers={
        200: Answer(
            lambda: models.ServiceAnswer,
            envelope=Envelope(success="response", values=("Success",), code="code", message="message", result="result"),
        ),
    },
    otherwise=Answer(
        lambda: models.ServiceAnswer,
        envelope=Envelope(success="response", values=("Success",), code="code", message="message", result="result"),
    ),
    failures={},
)
"""`POST /api/`: Call the service."""
