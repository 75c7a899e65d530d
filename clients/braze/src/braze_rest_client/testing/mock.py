# Copied from overrides/braze/mock.py; edit it there.

"""A mock of Braze's REST API."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from starlette.routing import BaseRoute

from engagement_core.testing.mock import Mock


class BrazeMock(Mock):
    """An API without operations."""

    CREDENTIALS: ClassVar[Mapping[str, Any]] = {"api_key": "fake-rest-api-key-0001", "cluster": "iad-01"}

    def routes(self) -> Sequence[BaseRoute]:
        """Return no routes."""
        return ()

    def clear(self) -> None:
        """There is no state."""

    def seed(self) -> None:
        """There is no state."""

    def snapshot(self) -> dict[str, Any]:
        """Return nothing."""
        return {}
