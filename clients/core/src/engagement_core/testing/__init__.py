"""What the vendors' mocks are built on; needs the extra `testing`."""

from engagement_core.testing.clock import Clock
from engagement_core.testing.faults import Fault, Faults
from engagement_core.testing.journal import Entry, Journal
from engagement_core.testing.mock import Mock, Refusal, answer, endpoint
from engagement_core.testing.recorder import Cut
from engagement_core.testing.server import MockServer

__all__ = ["Clock", "Cut", "Entry", "Fault", "Faults", "Journal", "Mock", "MockServer", "Refusal", "answer", "endpoint"]
