# Generated from specs/appizer/openapi.yaml; do not edit.

"""Operations of `Apps`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from appizer_client import models
from engagement_core.constraints import Constraint
from engagement_core.operation import Envelope, ErrorResponse, Operation, SuccessResponse

CREATE_APP: Operation[models.App] = Operation(
    id="createApp",
    method="POST",
    path="/v1/apps",
    retry="if-rejected",
    body="required",
    constraints={
        "name": Constraint(min_length=1, max_length=100),
        "description": Constraint(max_length=500),
        "data_retention_days": Constraint(minimum=30, maximum=2555),
        "context_info": Constraint(max_length=2000),
    },
    schemes=("apiKey",),
    responses={
        201: SuccessResponse(
            lambda: models.AppResult,
            envelope=Envelope(
                success="success",
                values=(True,),
                failure="success",
                failures=(False,),
                code="code",
                message="error",
                result="app",
            ),
        ),
    },
    error_responses={
        "400": ErrorResponse(lambda: models.Error, "A parameter of the request, or a field of its body, is invalid."),
        "401": ErrorResponse(lambda: models.Error, "The API key is missing, invalid or revoked."),
        "403": ErrorResponse(lambda: models.Error, "The API key is disabled or does not permit this request."),
        "409": ErrorResponse(
            lambda: models.Error,
            ("The request conflicts with the existing data. Only the vendor's general error page lists this status."),
        ),
        "429": ErrorResponse(
            lambda: models.Error,
            (
                "Too many requests. Only the vendor's general error page lists this status; the app pages "
                "state that there is no rate limit at present."
            ),
        ),
        "500": ErrorResponse(lambda: models.Error, "The server failed."),
        "503": ErrorResponse(
            lambda: models.Error,
            ("The service is temporarily unavailable. Only the vendor's general error page lists this status."),
        ),
    },
)
"""`POST /v1/apps`: Create an app."""

LIST_APPS: Operation[models.AppList] = Operation(
    id="listApps",
    method="GET",
    path="/v1/apps",
    retry="safe",
    constraints={
        "limit": Constraint(maximum=100),
    },
    schemes=("apiKey",),
    responses={
        200: SuccessResponse(
            lambda: models.AppList,
            envelope=Envelope(
                success="success", values=(True,), failure="success", failures=(False,), code="code", message="error"
            ),
        ),
    },
    error_responses={
        "400": ErrorResponse(lambda: models.Error, "A parameter of the request is invalid."),
        "401": ErrorResponse(lambda: models.Error, "The API key is missing, invalid or revoked."),
        "403": ErrorResponse(lambda: models.Error, "The API key is disabled or does not permit this request."),
        "429": ErrorResponse(
            lambda: models.Error,
            (
                "Too many requests. Only the vendor's general error page lists this status; the app pages "
                "state that there is no rate limit at present."
            ),
        ),
        "500": ErrorResponse(lambda: models.Error, "The server failed."),
        "503": ErrorResponse(
            lambda: models.Error,
            ("The service is temporarily unavailable. Only the vendor's general error page lists this status."),
        ),
    },
)
"""`GET /v1/apps`: List the apps."""

GET_APP: Operation[models.App] = Operation(
    id="getApp",
    method="GET",
    path="/v1/apps/{id}",
    retry="safe",
    schemes=("apiKey",),
    responses={
        200: SuccessResponse(
            lambda: models.AppResult,
            envelope=Envelope(
                success="success",
                values=(True,),
                failure="success",
                failures=(False,),
                code="code",
                message="error",
                result="app",
            ),
        ),
    },
    error_responses={
        "400": ErrorResponse(lambda: models.Error, "A parameter of the request is invalid."),
        "401": ErrorResponse(lambda: models.Error, "The API key is missing, invalid or revoked."),
        "403": ErrorResponse(lambda: models.Error, "The API key is disabled or does not permit this request."),
        "404": ErrorResponse(lambda: models.Error, "The organization has no app with this ID."),
        "429": ErrorResponse(
            lambda: models.Error,
            (
                "Too many requests. Only the vendor's general error page lists this status; the app pages "
                "state that there is no rate limit at present."
            ),
        ),
        "500": ErrorResponse(lambda: models.Error, "The server failed."),
        "503": ErrorResponse(
            lambda: models.Error,
            ("The service is temporarily unavailable. Only the vendor's general error page lists this status."),
        ),
    },
)
"""`GET /v1/apps/{id}`: Get an app."""

UPDATE_APP: Operation[models.App] = Operation(
    id="updateApp",
    method="PATCH",
    path="/v1/apps/{id}",
    retry="idempotent",
    body="required",
    constraints={
        "name": Constraint(min_length=1, max_length=100),
        "description": Constraint(max_length=500),
        "data_retention_days": Constraint(minimum=30, maximum=2555),
        "context_info": Constraint(max_length=2000),
    },
    schemes=("apiKey",),
    responses={
        200: SuccessResponse(
            lambda: models.AppResult,
            envelope=Envelope(
                success="success",
                values=(True,),
                failure="success",
                failures=(False,),
                code="code",
                message="error",
                result="app",
            ),
        ),
    },
    error_responses={
        "400": ErrorResponse(lambda: models.Error, "A parameter of the request, or a field of its body, is invalid."),
        "401": ErrorResponse(lambda: models.Error, "The API key is missing, invalid or revoked."),
        "403": ErrorResponse(lambda: models.Error, "The API key is disabled or does not permit this request."),
        "404": ErrorResponse(lambda: models.Error, "The organization has no app with this ID."),
        "409": ErrorResponse(
            lambda: models.Error,
            ("The request conflicts with the existing data. Only the vendor's general error page lists this status."),
        ),
        "429": ErrorResponse(
            lambda: models.Error,
            (
                "Too many requests. Only the vendor's general error page lists this status; the app pages "
                "state that there is no rate limit at present."
            ),
        ),
        "500": ErrorResponse(lambda: models.Error, "The server failed."),
        "503": ErrorResponse(
            lambda: models.Error,
            ("The service is temporarily unavailable. Only the vendor's general error page lists this status."),
        ),
    },
)
"""`PATCH /v1/apps/{id}`: Update an app."""

DELETE_APP: Operation[models.AppDeleted] = Operation(
    id="deleteApp",
    method="DELETE",
    path="/v1/apps/{id}",
    retry="idempotent",
    schemes=("apiKey",),
    responses={
        200: SuccessResponse(
            lambda: models.AppDeleted,
            envelope=Envelope(
                success="success", values=(True,), failure="success", failures=(False,), code="code", message="error"
            ),
        ),
    },
    error_responses={
        "400": ErrorResponse(lambda: models.Error, "A parameter of the request is invalid."),
        "401": ErrorResponse(lambda: models.Error, "The API key is missing, invalid or revoked."),
        "403": ErrorResponse(lambda: models.Error, "The API key is disabled or does not permit this request."),
        "404": ErrorResponse(lambda: models.Error, "The organization has no app with this ID."),
        "409": ErrorResponse(
            lambda: models.Error,
            ("The request conflicts with the existing data. Only the vendor's general error page lists this status."),
        ),
        "429": ErrorResponse(
            lambda: models.Error,
            (
                "Too many requests. Only the vendor's general error page lists this status; the app pages "
                "state that there is no rate limit at present."
            ),
        ),
        "500": ErrorResponse(lambda: models.Error, "The server failed."),
        "503": ErrorResponse(
            lambda: models.Error,
            ("The service is temporarily unavailable. Only the vendor's general error page lists this status."),
        ),
    },
)
"""`DELETE /v1/apps/{id}`: Delete an app."""
