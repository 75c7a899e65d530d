# Generated from specs/appboy/openapi.yaml; do not edit.

"""Mock of the Appboy REST API for tests: in process, or as a server on the loopback interface.

Requires the `testing` extra. Names are imported on first use.
"""

from typing import TYPE_CHECKING

from engagement_core.testing.extra import testing_attributes

if TYPE_CHECKING:
    from appboy_client.testing.mock import AppboyMock
    from engagement_core.testing import Fault, MockServer, MockTransport

__all__ = ["AppboyMock", "Fault", "MockServer", "MockTransport"]

_MODULES = {
    "AppboyMock": ".mock",
    **dict.fromkeys(("Fault", "MockServer", "MockTransport"), "engagement_core.testing"),
}

if not TYPE_CHECKING:
    __getattr__ = testing_attributes(__name__, _MODULES, distribution="appboy-client")
