# Generated from specs/appizer/openapi.yaml; do not edit.

"""Resources of the Appizer App Management API; each is imported on first use."""

from typing import TYPE_CHECKING

from engagement_core.lazy import lazy_attributes

if TYPE_CHECKING:
    from appizer_client.resources.apps import Apps, AsyncApps

__all__ = [
    "Apps",
    "AsyncApps",
]

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(
        __name__,
        {
            "Apps": "apps",
            "AsyncApps": "apps",
        },
    )


def __dir__() -> list[str]:
    return __all__
