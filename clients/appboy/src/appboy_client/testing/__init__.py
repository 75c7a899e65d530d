# Generated from specs/appboy/openapi.yaml; do not edit.

"""A mock of the Appboy REST API for tests: in process, or as a server on the loopback interface."""

from appboy_client.testing.mock import AppboyMock
from engagement_core.testing import Fault, MockServer

__all__ = ["AppboyMock", "Fault", "MockServer"]
