# Generated from specs/appoxee/openapi.yaml; do not edit.

"""Unofficial Python client of the Appoxee API.

Everything is loaded when it is first used. Errors and options stand in `engagement_core`.
"""

from typing import TYPE_CHECKING

from appoxee_client._version import __version__
from engagement_core.lazy import lazy_attributes

if TYPE_CHECKING:
    from appoxee_client.client import Appoxee, AsyncAppoxee

__all__ = ["AsyncAppoxee", "Appoxee", "__version__"]

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, {"AsyncAppoxee": "client", "Appoxee": "client"})
