# Generated from specs/apifon/openapi.yaml; do not edit.

"""Unofficial Python client for the Apifon REST API.

Names are imported on first use. Errors and options are in `engagement_core`.
"""

from typing import TYPE_CHECKING

from apifon_client._version import __version__
from engagement_core.lazy import lazy_attributes

if TYPE_CHECKING:
    from apifon_client.client import Apifon, AsyncApifon

__all__ = ["AsyncApifon", "Apifon", "__version__"]

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, {"AsyncApifon": "client", "Apifon": "client"})


def __dir__() -> list[str]:
    return __all__
