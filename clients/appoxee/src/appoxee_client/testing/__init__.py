# Generated from specs/appoxee/openapi.yaml; do not edit.

"""A mock of the Appoxee API for tests: in process, or as a server on the loopback interface."""

from appoxee_client.testing.mock import AppoxeeMock
from engagement_core.testing import Fault, MockServer

__all__ = ["AppoxeeMock", "Fault", "MockServer"]
