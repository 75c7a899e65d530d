"""Each vendor's mock on a real socket, shared by all tests, and both of its clients."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache

import pytest

from engagement_core.testing import MockServer
from tests.contract.runner import Contract
from tests.contract.vendors import Vendor


@pytest.fixture(scope="session")
def contracts() -> Iterator[Callable[[str], Contract]]:
    """Returns the contract of a vendor; the first call starts its mock."""
    with ExitStack() as stack:

        @cache
        def contract(vendor: str) -> Contract:
            arrangement = Vendor(vendor).arrangement
            server = stack.enter_context(MockServer(arrangement.mock()))
            runner = stack.enter_context(asyncio.Runner())
            made = Contract(vendor, arrangement, server, runner)
            stack.callback(made.close)
            return made

        yield contract


@pytest.fixture
def contract(request: pytest.FixtureRequest, contracts: Callable[[str], Contract]) -> Contract:
    """The contract of the vendor whose folder contains the test."""
    return contracts(request.path.parent.name)
