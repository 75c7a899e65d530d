"""What the generated tests run on: each call is made in four ways, each of which must send what a golden file shows."""

import asyncio
import difflib
from collections.abc import Callable
from functools import partial
from inspect import isawaitable
from operator import attrgetter
from typing import Any, Generic, TypeVar

import attrs
import msgspec
from attrs import frozen

from engagement_core.codec import Mismatch, decode
from engagement_core.codec.mismatches import kind_of
from engagement_core.errors import EngagementError
from engagement_core.page_iterator import Page
from engagement_core.response import RawResponse
from engagement_core.testing import MockServer
from tests.contract.arrangement import Arrangement
from tests.contract.wire import parts, to_text, wire_file

P = TypeVar("P")
R = TypeVar("R")

Kinds = type[Any] | tuple[type[Any], ...]

REMEDY = "Where the change is meant, run `make contract` and review the difference."


@frozen
class Way:
    """One way of making a call."""

    name: str
    target: Any
    """The resource, or its twin that returns raw responses."""
    raw: bool


class Contract:
    """A vendor's clients in front of its mock."""

    def __init__(self, vendor: str, arrangement: Arrangement, server: MockServer, runner: asyncio.Runner) -> None:
        settings: dict[str, Any] = {**arrangement.credentials, "base_url": server.base_url, "max_attempts": 1}
        self.vendor = vendor
        self.sync: Any = arrangement.sync(**settings)
        self.asynchronous: Any = arrangement.asynchronous(**settings)
        self._arrangement = arrangement
        self._mock = server.mock
        self._runner = runner

    def close(self) -> None:
        """Close the connections of both clients."""
        self.sync.close()
        self._runner.run(self.asynchronous.close())

    def resource(self, name: str) -> "Resource[Any, Any]":
        """A resource by its name in the spec."""
        find = attrgetter(name)
        return Resource(self, find(self.sync), find(self.asynchronous))

    def ask(self, call: Callable[[], Any]) -> "ResponseContext":
        """Make one call to a fresh mock."""
        self._mock.reset()
        try:
            result, error = self._runner.run(_awaited(call)), None
        except EngagementError as caught:
            result, error = None, caught
        requests = [to_text(entry, self._arrangement.masks) for entry in self._mock.request_log]
        return ResponseContext("".join(requests), result, error)


@frozen
class ResponseContext:
    """What one call came to."""

    sent: str
    """What went over the wire."""
    result: Any
    error: EngagementError | None


async def _awaited(call: Callable[[], Any]) -> Any:
    result = call()
    if hasattr(result, "pages"):
        pages = result.pages()
        return await anext(pages) if hasattr(pages, "__anext__") else next(pages)
    return await result if isawaitable(result) else result


class Resource(Generic[P, R]):
    """A resource of both clients: `P` are its classes, `R` their twins that return raw responses."""

    def __init__(self, contract: Contract, sync: P, asynchronous: P) -> None:
        self._contract = contract
        self._plain = [Way("sync", sync, raw=False), Way("async", asynchronous, raw=False)]
        self._raw = [
            Way(f"{way.name}, raw", way.target.with_raw_response, raw=True)
            for way in self._plain
            if hasattr(way.target, "with_raw_response")
        ]

    def operation(self, name: str, *, returns: Kinds, within: str = "") -> "Operation[P | R]":
        """An operation that gives one answer, or what stands `within` a field of it."""
        return Operation(self._contract, name, [*self._plain, *self._raw], returns, within)

    def listing(self, name: str, *, items: Kinds) -> "Operation[P]":
        """An operation that pages; its first page is asked for."""
        return Operation(self._contract, name, self._plain, items)


class Operation(Generic[P]):
    """One operation, and the golden file of what it sends."""

    def __init__(self, contract: Contract, name: str, ways: list[Way], kinds: Kinds, within: str = "") -> None:
        self._contract = contract
        self._file = wire_file(contract.vendor, name)
        self._golden = parts(self._file)
        self._ways = ways
        self._kinds = kinds
        self._within = within

    def sends(self, case: str, call: Callable[[P], object]) -> None:
        """The call sends what the golden file shows for a case, in each way, and gives what it is declared to give."""
        assert case in self._golden, f"{self._file} has no part {case!r}. {REMEDY}"
        for way in self._ways:
            exchange = self._contract.ask(partial(call, way.target))
            # The difference comes first: where the mock refused the request, it says why.
            assert exchange.sent == self._golden[case], self._difference(case, way, exchange)
            if exchange.error is not None:
                raise exchange.error
            self._check(exchange.result, way)

    def _check(self, result: Any, way: Way) -> None:
        if way.raw:
            assert isinstance(result, RawResponse)
            assert result.attempts == 1
            assert result.status // 100 == 2
            check_value(result.parse(), self._kinds)
            check_depth(result.parse(), result.content, self._within)
        elif isinstance(result, Page):
            self._check_page(result)
        else:
            check_value(result, self._kinds)

    def _check_page(self, page: Any) -> None:
        check_depth(page.body, page.response.content)
        assert page.items, "the mock's list is empty: nothing is shown of its items"
        for item in page.items:
            check_value(item, self._kinds)

    def _difference(self, case: str, way: Way, exchange: ResponseContext) -> str:
        lines = difflib.unified_diff(
            self._golden[case].splitlines(),
            exchange.sent.splitlines(),
            f"{self._file.name}, {case}",
            f"what was sent ({way.name})",
            lineterm="",
            n=2,
        )
        outcome = [] if exchange.error is None else [f"It led to: {exchange.error}"]
        return "\n".join(["another request than the golden file shows", *lines, *outcome, REMEDY])


def check_value(value: Any, kinds: Kinds) -> None:
    """A decoded value is of the declared type."""
    assert isinstance(value, kinds), f"{type(value).__name__} is not what is declared"


def check_depth(value: Any, content: bytes, within: str = "") -> None:
    """The answer that a model was made of is in all its parts as the types say: no raw value was kept."""
    kind = kind_of(value)
    if not attrs.has(kind):
        return
    part = msgspec.json.encode(msgspec.json.decode(content)[within]) if within else content
    mismatches: list[Mismatch] = []
    decode(part, kind, mismatches=mismatches)
    assert mismatches == []
