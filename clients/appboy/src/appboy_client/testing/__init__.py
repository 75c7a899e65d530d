# Generated from specs/appboy/openapi.yaml; do not edit.

"""A mock of the Appboy REST API for tests: in process, or as a server on the loopback interface.

Needs the extra `testing`. Everything is loaded when it is first used.
"""

from typing import TYPE_CHECKING

from engagement_core.testing.extra import testing_attributes

if TYPE_CHECKING:
    from appboy_client.testing.mock import AppboyMock
    from engagement_core.testing import Fault, MockServer, MockTransport

__all__ = ["AppboyMock", "Fault", "MockServer", "MockTransport"]

_HOMES = {
    "AppboyMock": ".mock",
    **dict.fromkeys(("Fault", "MockServer", "MockTransport"), "engagement_core.testing"),
}

if not TYPE_CHECKING:
    __getattr__ = testing_attributes(__name__, _HOMES, distribution="appboy-client")
