# Generated from specs/appboy/openapi.yaml; do not edit.

"""Unofficial Python client for the Appboy REST API.

Names are imported on first use. Errors and options are in `engagement_core`.
"""

from typing import TYPE_CHECKING

from appboy_client._version import __version__
from engagement_core.lazy import lazy_attributes

if TYPE_CHECKING:
    from appboy_client.client import Appboy, AsyncAppboy

__all__ = ["AsyncAppboy", "Appboy", "__version__"]

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, {"AsyncAppboy": "client", "Appboy": "client"})


def __dir__() -> list[str]:
    return __all__
