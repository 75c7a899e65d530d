# Generated from specs/appoxee/openapi.yaml; do not edit.

"""Unofficial Python client for the Appoxee API.

Names are imported on first use. Errors and options are in `engagement_core`.
"""

from typing import TYPE_CHECKING

from appoxee_client._version import __version__
from engagement_core.lazy import lazy_attributes

if TYPE_CHECKING:
    from appoxee_client.client import Appoxee, AsyncAppoxee

__all__ = ["AsyncAppoxee", "Appoxee", "__version__"]

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, {"AsyncAppoxee": "client", "Appoxee": "client"})


def __dir__() -> list[str]:
    return __all__
