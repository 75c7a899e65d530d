# Generated from specs/appizer/openapi.yaml; do not edit.

"""Unofficial Python client for the Appizer App Management API.

Names are imported on first use. Errors and options are in `engagement_core`.
"""

from typing import TYPE_CHECKING

from appizer_client._version import __version__
from engagement_core.lazy import lazy_attributes

if TYPE_CHECKING:
    from appizer_client.client import Appizer, AsyncAppizer

__all__ = ["AsyncAppizer", "Appizer", "__version__"]

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, {"AsyncAppizer": "client", "Appizer": "client"})


def __dir__() -> list[str]:
    return __all__
