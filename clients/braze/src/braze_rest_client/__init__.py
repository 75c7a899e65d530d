# Generated from specs/braze/*.yaml; do not edit.

"""Unofficial Python client for the Braze REST API.

Names are imported on first use. Errors and options are in `engagement_core`.
"""

from typing import TYPE_CHECKING

from braze_rest_client._version import __version__
from engagement_core.lazy import lazy_attributes

if TYPE_CHECKING:
    from braze_rest_client.client import AsyncBraze, Braze

__all__ = ["AsyncBraze", "Braze", "__version__"]

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, {"AsyncBraze": "client", "Braze": "client"})


def __dir__() -> list[str]:
    return __all__
