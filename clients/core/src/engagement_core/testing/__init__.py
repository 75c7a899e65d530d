"""The foundation of the vendors' mocks. Needs the extra `testing`.

Every name is loaded at first use, so that pytest can collect fixtures without the extra.
"""

from typing import TYPE_CHECKING

from engagement_core.testing.extra import testing_attributes

if TYPE_CHECKING:
    from engagement_core.testing.clock import Clock
    from engagement_core.testing.fault_middleware import ConnectionCut
    from engagement_core.testing.faults import Fault, Faults
    from engagement_core.testing.mock import HTTPError, Mock, endpoint, json_response
    from engagement_core.testing.request_log import LoggedRequest, RequestLog
    from engagement_core.testing.server import MockServer
    from engagement_core.testing.transport import MockTransport

__all__ = [
    "Clock",
    "ConnectionCut",
    "Fault",
    "Faults",
    "HTTPError",
    "LoggedRequest",
    "Mock",
    "MockServer",
    "MockTransport",
    "RequestLog",
    "endpoint",
    "json_response",
]

_MODULES = {
    **dict.fromkeys(("Fault", "Faults"), ".faults"),
    **dict.fromkeys(("LoggedRequest", "RequestLog"), ".request_log"),
    **dict.fromkeys(("Mock", "HTTPError", "json_response", "endpoint"), ".mock"),
    "Clock": ".clock",
    "ConnectionCut": ".fault_middleware",
    "MockServer": ".server",
    "MockTransport": ".transport",
}

if not TYPE_CHECKING:
    __getattr__ = testing_attributes(__name__, _MODULES, distribution="engagement-core")


def __dir__() -> list[str]:
    return __all__
