# Generated from specs/braze/*.yaml; do not edit.

"""Mock of the Braze REST API for tests: in process, or as a server on the loopback interface.

Requires the `testing` extra. Names are imported on first use.
"""

from typing import TYPE_CHECKING

from engagement_core.testing.extra import testing_attributes

if TYPE_CHECKING:
    from braze_rest_client.testing.mock import BrazeMock
    from engagement_core.testing import Fault, MockServer, MockTransport

__all__ = ["BrazeMock", "Fault", "MockServer", "MockTransport"]

_MODULES = {
    "BrazeMock": ".mock",
    **dict.fromkeys(("Fault", "MockServer", "MockTransport"), "engagement_core.testing"),
}

if not TYPE_CHECKING:
    __getattr__ = testing_attributes(__name__, _MODULES, distribution="braze-rest-client")
