# Generated from specs/appoxee/openapi.yaml; do not edit.

"""Resources of the Appoxee API; each is imported on first use."""

from typing import TYPE_CHECKING

from engagement_core.lazy import lazy_attributes

if TYPE_CHECKING:
    from appoxee_client.resources.devices import AsyncDevices, Devices
    from appoxee_client.resources.messages import AsyncMessages, Messages
    from appoxee_client.resources.segments import AsyncSegments, Segments
    from appoxee_client.resources.service import AsyncService, Service

__all__ = [
    "AsyncDevices",
    "AsyncMessages",
    "AsyncSegments",
    "AsyncService",
    "Devices",
    "Messages",
    "Segments",
    "Service",
]

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(
        __name__,
        {
            "Service": "service",
            "AsyncService": "service",
            "Messages": "messages",
            "AsyncMessages": "messages",
            "Segments": "segments",
            "AsyncSegments": "segments",
            "Devices": "devices",
            "AsyncDevices": "devices",
        },
    )


def __dir__() -> list[str]:
    return __all__
