# Generated from specs/appizer/openapi.yaml; do not edit.

"""A mock of the Appizer App Management API for tests: in process, or as a server on the loopback interface."""

from appizer_client.testing.mock import AppizerMock
from engagement_core.testing import Fault, MockServer

__all__ = ["AppizerMock", "Fault", "MockServer"]
