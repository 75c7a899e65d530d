# Generated from specs/appboy/openapi.yaml; do not edit.

"""Unofficial Python client of the Appboy REST API.

Everything is loaded when it is first used. Errors and options stand in `engagement_core`.
"""

from typing import TYPE_CHECKING

from appboy_client._version import __version__
from engagement_core.lazy import lazy_attributes

if TYPE_CHECKING:
    from appboy_client.client import Appboy, AsyncAppboy

__all__ = ["AsyncAppboy", "Appboy", "__version__"]

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, {"AsyncAppboy": "client", "Appboy": "client"})
