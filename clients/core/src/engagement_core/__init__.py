"""Runtime shared by the engagement clients: errors, options, responses and pagination.

Everything is loaded at first use. A data class that every client loads is a msgspec Struct: attrs compiles methods for
each class, which takes forty times as long.
"""

from typing import TYPE_CHECKING

from engagement_core._version import __version__
from engagement_core.lazy import lazy_attributes

if TYPE_CHECKING:
    from engagement_core.codec import Mismatch
    from engagement_core.errors import (
        APIConnectionError,
        APIError,
        APIResponseError,
        APIStatusError,
        APITimeoutError,
        Attempt,
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
    from engagement_core.hooks import ErrorEvent, Hooks, MismatchEvent, RequestEvent, ResponseEvent, RetryEvent
    from engagement_core.model import Model
    from engagement_core.options import AsyncSettings, CallOptions, ChangedOptions, SyncSettings
    from engagement_core.page_iterator import Cursor, Page, RepeatedPageError
    from engagement_core.paginator import AsyncPaginator, Paginator
    from engagement_core.partial_failure import PartialFailureError, PartialFailureMixin
    from engagement_core.preview import Preview
    from engagement_core.rate_limiter import RateLimit
    from engagement_core.redis_rate_limit import RedisRateLimit
    from engagement_core.response import EmptyResponse, Quota, RawResponse
    from engagement_core.retry import Backoff
    from engagement_core.transport.faults import RequestUnsent

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncPaginator",
    "AsyncSettings",
    "Attempt",
    "AuthenticationError",
    "Backoff",
    "BadRequestError",
    "CallOptions",
    "ChangedOptions",
    "ConfigurationError",
    "ConflictError",
    "Cursor",
    "DecodeError",
    "EmptyResponse",
    "EngagementError",
    "EnvelopeError",
    "ErrorEvent",
    "Hooks",
    "InternalServerError",
    "InvalidRequestError",
    "Mismatch",
    "MismatchEvent",
    "Model",
    "NotFoundError",
    "Page",
    "Paginator",
    "PartialFailureError",
    "PartialFailureMixin",
    "PermissionDeniedError",
    "Preview",
    "Quota",
    "RateLimit",
    "RateLimitError",
    "RawResponse",
    "RedisRateLimit",
    "RepeatedPageError",
    "RequestEvent",
    "RequestUnsent",
    "ResponseEvent",
    "RetryEvent",
    "SyncSettings",
    "__version__",
]

_HOMES = {
    **dict.fromkeys((name for name in __all__ if name.endswith("Error")), "errors"),
    **dict.fromkeys(("AsyncSettings", "CallOptions", "ChangedOptions", "SyncSettings"), "options"),
    **dict.fromkeys(("ErrorEvent", "Hooks", "MismatchEvent", "RequestEvent", "ResponseEvent", "RetryEvent"), "hooks"),
    **dict.fromkeys(("AsyncPaginator", "Paginator"), "paginator"),
    **dict.fromkeys(("EmptyResponse", "RawResponse"), "response"),
    **dict.fromkeys(("Cursor", "Page", "RepeatedPageError"), "page_iterator"),
    "Attempt": "errors",
    "Backoff": "retry",
    "Mismatch": "codec",
    "Model": "model",
    "PartialFailureMixin": "partial_failure",
    "PartialFailureError": "partial_failure",
    "Preview": "preview",
    "Quota": "response",
    "RateLimit": "rate_limiter",
    "RedisRateLimit": "redis_rate_limit",
    "RequestUnsent": "transport.faults",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _HOMES)


def __dir__() -> list[str]:
    return __all__
