# Generated from specs/apifon/openapi.yaml; do not edit.

"""A mock of the Apifon REST API for tests: in process, or as a server on the loopback interface."""

from apifon_client.testing.mock import ApifonMock
from engagement_core.testing import Fault, MockServer

__all__ = ["ApifonMock", "Fault", "MockServer"]
