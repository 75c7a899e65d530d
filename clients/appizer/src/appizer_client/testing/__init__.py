# Generated from specs/appizer/openapi.yaml; do not edit.

"""Mock of the Appizer App Management API for tests: in process, or as a server on the loopback interface.

Requires the `testing` extra. Names are imported on first use.
"""

from typing import TYPE_CHECKING

from engagement_core.testing.extra import testing_attributes

if TYPE_CHECKING:
    from appizer_client.testing.mock import AppizerMock
    from engagement_core.testing import Fault, MockServer, MockTransport

__all__ = ["AppizerMock", "Fault", "MockServer", "MockTransport"]

_MODULES = {
    "AppizerMock": ".mock",
    **dict.fromkeys(("Fault", "MockServer", "MockTransport"), "engagement_core.testing"),
}

if not TYPE_CHECKING:
    __getattr__ = testing_attributes(__name__, _MODULES, distribution="appizer-client")
