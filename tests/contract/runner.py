"""Run the generated tests: make each call sync and async, parsed and raw, and compare it with a golden file."""

import asyncio
import difflib
from collections.abc import Callable
from functools import partial
from inspect import isawaitable
from operator import attrgetter
from typing import Any, Generic, TypeVar, get_origin

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

HINT = "If the change is intended, run `make contract` and review the difference."


@frozen
class Variant:
    """A client and a kind of response: sync or async, parsed or raw."""

    name: str
    target: Any
    """The resource, or its `with_raw_response`."""
    raw: bool


class Contract:
    """A vendor's clients, connected to its mock."""

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

    def send(self, call: Callable[[], Any]) -> "CallResult":
        """Make one call to a fresh mock."""
        self._mock.reset()
        try:
            result, error = self._runner.run(_awaited(call)), None
        except EngagementError as caught:
            result, error = None, caught
        requests = [to_text(entry, self._arrangement.masks) for entry in self._mock.request_log]
        return CallResult("".join(requests), result, error)


@frozen
class CallResult:
    """The request and the result of a call."""

    sent: str
    """The requests as text."""
    value: Any
    error: EngagementError | None


async def _awaited(call: Callable[[], Any]) -> Any:
    result = call()
    if hasattr(result, "pages"):
        pages = result.pages()
        return await anext(pages) if hasattr(pages, "__anext__") else next(pages)
    return await result if isawaitable(result) else result


class Resource(Generic[P, R]):
    """A resource of both clients: `P` are its classes, `R` their raw variants."""

    def __init__(self, contract: Contract, sync: P, asynchronous: P) -> None:
        self._contract = contract
        self._plain = [Variant("sync", sync, raw=False), Variant("async", asynchronous, raw=False)]
        self._raw = [
            Variant(f"{variant.name}, raw", variant.target.with_raw_response, raw=True)
            for variant in self._plain
            if hasattr(variant.target, "with_raw_response")
        ]

    def operation(self, name: str, *, returns: Kinds, within: str = "") -> "Operation[P | R]":
        """An operation that returns one response, or the field `within` it."""
        return Operation(self._contract, name, [*self._plain, *self._raw], returns, within)

    def listing(self, name: str, *, items: Kinds) -> "Operation[P]":
        """A paginated operation, of which the first page is requested."""
        return Operation(self._contract, name, self._plain, items)


class Operation(Generic[P]):
    """An operation and its golden file."""

    def __init__(self, contract: Contract, name: str, variants: list[Variant], kinds: Kinds, within: str = "") -> None:
        self._contract = contract
        self._file = wire_file(contract.vendor, name)
        self._golden = parts(self._file)
        self._variants = variants
        self._kinds = kinds
        self._within = within

    def sends(self, case: str, call: Callable[[P], object]) -> None:
        """Check that each variant of a call sends the golden request of a case and returns the declared type."""
        assert case in self._golden, f"{self._file} has no part {case!r}. {HINT}"
        for variant in self._variants:
            result = self._contract.send(partial(call, variant.target))
            # Show the difference first: it explains why the mock rejected the request.
            assert result.sent == self._golden[case], self._difference(case, variant, result)
            if result.error is not None:
                raise result.error
            self._check(result.value, variant)

    def _check(self, result: Any, variant: Variant) -> None:
        if variant.raw:
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
        assert page.items, "the mock's list is empty, so no item was checked"
        for item in page.items:
            check_value(item, self._kinds)

    def _difference(self, case: str, variant: Variant, result: CallResult) -> str:
        lines = difflib.unified_diff(
            self._golden[case].splitlines(),
            result.sent.splitlines(),
            f"{self._file.name}, {case}",
            f"request ({variant.name})",
            lineterm="",
            n=2,
        )
        error = [] if result.error is None else [f"The call raised {result.error}"]
        return "\n".join(["The request differs from the golden file:", *lines, *error, HINT])


def check_value(value: Any, kinds: Kinds) -> None:
    """Check that a decoded value has the declared type, or that it is a map if the type has a name only."""
    plain = get_origin(kinds) or kinds
    assert isinstance(value, plain), f"expected {kinds}, got {type(value).__name__}"


def check_depth(value: Any, content: bytes, within: str = "") -> None:
    """Check that a response matches its model at every depth, so that no raw value was kept."""
    kind = kind_of(value)
    if not attrs.has(kind):
        return
    part = msgspec.json.encode(msgspec.json.decode(content)[within]) if within else content
    mismatches: list[Mismatch] = []
    decode(part, kind, mismatches=mismatches)
    assert mismatches == []
