"""Runtime shared by the engagement clients: errors, options, answers and pages.

Everything is loaded when it is first used.
"""

from typing import TYPE_CHECKING

from engagement_core._version import __version__
from engagement_core.lazy import lazy_attributes

if TYPE_CHECKING:
    from engagement_core.errors import (
        APIConnectionError,
        APIError,
        APIResponseError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConfigurationError,
        ConflictError,
        DecodeError,
        EngagementError,
        EnvelopeError,
        InternalServerError,
        InvalidRequestError,
        NotFoundError,
        PermissionDeniedError,
        RateLimitError,
    )
    from engagement_core.options import AsyncSettings, CallOptions, SyncSettings
    from engagement_core.pagination import AsyncPaginator, Cursor, Page, Paginator, RepeatedPageError
    from engagement_core.response import Acknowledged, RawResponse

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "Acknowledged",
    "AsyncPaginator",
    "AsyncSettings",
    "AuthenticationError",
    "BadRequestError",
    "CallOptions",
    "ConfigurationError",
    "ConflictError",
    "Cursor",
    "DecodeError",
    "EngagementError",
    "EnvelopeError",
    "InternalServerError",
    "InvalidRequestError",
    "NotFoundError",
    "Page",
    "Paginator",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "RepeatedPageError",
    "SyncSettings",
    "__version__",
]

_HOMES = {
    **dict.fromkeys((name for name in __all__ if name.endswith("Error")), "errors"),
    **dict.fromkeys(("AsyncSettings", "CallOptions", "SyncSettings"), "options"),
    **dict.fromkeys(("AsyncPaginator", "Cursor", "Page", "Paginator", "RepeatedPageError"), "pagination"),
    **dict.fromkeys(("Acknowledged", "RawResponse"), "response"),
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _HOMES)
