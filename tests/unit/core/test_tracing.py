"""Spans of OpenTelemetry's instrumentation of httpx are masked, and the recipe of core's README works."""

import asyncio
import traceback
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from opentelemetry import trace
from opentelemetry.util.types import Attributes

from engagement_core.call import Call
from engagement_core.errors import APIError
from tests.acceptance.readme.blocks import blocks
from tests.acceptance.security.leak_scan import LeakScan
from tests.acceptance.security.spans import Instrumented, OpaqueSpan, RecordingSpan
from tests.unit.core.script import THING, Script, json
from tests.unit.core.small import KEY, SIGN, AsyncSmall, Small

README = Path(__file__).resolve().parents[3] / "clients" / "core" / "README.md"
MAIL = "jo@example.com"
CALL: Call[Any] = Call(operation=SIGN, path={"id": MAIL})


def responding() -> httpx.MockTransport:
    return httpx.MockTransport(lambda _: httpx.Response(200, content=THING))


@pytest.mark.parametrize("attribute", ["url.full", "http.url"])
def test_the_spans_of_our_requests_are_masked(attribute: str) -> None:
    transport = Instrumented(responding(), attribute)
    with httpx.Client(transport=transport) as http_client:
        Small(http_client=http_client).perform(CALL)
        http_client.get(f"https://other.example/?to={MAIL}")
    ours, other = [span.attributes for span in transport.spans]
    assert ours == {attribute: "https://api.small.example/things/***?token=***"}
    assert other == {attribute: f"https://other.example/?to={MAIL}"}


def test_the_same_for_asynchronous_clients() -> None:
    transport = Instrumented(responding())

    async def run() -> None:
        async with httpx.AsyncClient(transport=transport) as http_client:
            await AsyncSmall(http_client=http_client).perform(CALL)

    asyncio.run(run())
    assert transport.spans[0].attributes == {"url.full": "https://api.small.example/things/***?token=***"}


def test_a_span_that_does_not_say_what_it_holds() -> None:
    transport = Instrumented(responding(), kind=OpaqueSpan)
    with httpx.Client(transport=transport) as http_client:
        Small(http_client=http_client).perform(CALL)
    masked = "https://api.small.example/things/***?token=***"
    assert transport.spans[0].written == {"url.full": masked, "http.url": masked}


class CallSpan(RecordingSpan):
    """A span around a call; the tracer below tells it what OpenTelemetry's own SDK would."""

    def __init__(self, name: str, kind: trace.SpanKind) -> None:
        super().__init__()
        self.name = name
        self.kind = kind
        self.events: list[tuple[str, Attributes]] = []
        self.failures: list[BaseException] = []

    def add_event(self, name: str, attributes: Attributes = None, timestamp: int | None = None) -> None:
        self.events.append((name, attributes))


class Tracer:
    """Keeps its spans."""

    def __init__(self) -> None:
        self.spans: list[CallSpan] = []

    @contextmanager
    def start_as_current_span(self, name: str, kind: trace.SpanKind) -> Generator[CallSpan]:
        span = CallSpan(name, kind)
        self.spans.append(span)
        with trace.use_span(span):
            try:
                yield span
            except Exception as error:
                span.failures.append(error)
                raise


class AnyKey(Small):
    """Takes the argument of Appizer."""

    def __init__(self, *, api_key: str = "", **settings: Any) -> None:
        super().__init__(**settings)


@pytest.fixture
def recipe(monkeypatch: pytest.MonkeyPatch) -> tuple[Callable[..., Any], Tracer]:
    """The block of core's README, with a small client in place of Appizer."""
    tracer = Tracer()

    def get_tracer(name: str) -> Tracer:
        assert name == "messaging"
        return tracer

    monkeypatch.setattr(trace, "get_tracer", get_tracer)
    (block,) = [block for block in blocks(README, "python") if "SpanKind.CLIENT" in block]
    names: dict[str, Any] = {"Appizer": AnyKey}
    exec(block.replace("from appizer_client import Appizer\n", ""), names)

    def make(**settings: Any) -> Any:
        return names["TracedAppizer"](hooks=names["hooks"], **settings)

    return make, tracer


def test_the_recipe_gives_one_span_for_a_call(recipe: tuple[Callable[..., Any], Tracer]) -> None:
    make, tracer = recipe
    script = Script(json("no", 500), json('{"id": "7"}'))
    make(http_client=script.sync).perform(CALL)
    (span,) = tracer.spans
    assert (span.name, span.kind, span.failures) == ("signThing", trace.SpanKind.CLIENT, [])
    assert span.attributes == {"http.response.status_code": 200, "http.request.resend_count": 1}
    ((name, attributes),) = span.events
    assert name == "retry"
    assert attributes is not None
    assert attributes["error.type"] == "InternalServerError"


def test_the_recipe_records_a_failure(recipe: tuple[Callable[..., Any], Tracer]) -> None:
    make, tracer = recipe
    script = Script(json(f'{{"message": "No {MAIL}"}}', 500))
    with pytest.raises(APIError) as caught:
        make(http_client=script.sync).perform(CALL)
    (span,) = tracer.spans
    assert span.failures == [caught.value]
    assert [name for name, _ in span.events] == ["retry", "retry"]
    assert span.attributes == {"error.type": "InternalServerError", "http.request.resend_count": 2}
    scan = LeakScan()
    scan.add("span", span.name, span.attributes, span.events)
    # What OpenTelemetry records of an error.
    scan.add("error", str(caught.value), "".join(traceback.format_exception(caught.value)))
    assert not scan.leaks([KEY, MAIL])
