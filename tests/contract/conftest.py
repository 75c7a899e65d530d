"""The mock of each vendor behind a real socket, once for all tests, and both clients in front of it."""

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
    """Gives the contract of a vendor; its mock is served from the first time on."""
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
    """The contract of the vendor in whose folder the test stands."""
    return contracts(request.path.parent.name)
