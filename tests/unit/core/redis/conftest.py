"""Fixtures of these tests."""

from collections.abc import Iterator
from uuid import uuid4

import pytest

from tests.unit.core.redis.server import Server


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A server that all tests share; each uses keys of its own."""
    with Server() as started:
        yield started


@pytest.fixture
def own_server() -> Iterator[Server]:
    """A server that a test may stop."""
    with Server() as started:
        yield started


@pytest.fixture
def key() -> str:
    """A key that no other test uses."""
    return uuid4().hex
