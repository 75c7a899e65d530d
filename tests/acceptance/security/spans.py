"""A stand-in for OpenTelemetry's instrumentation of httpx, with spans that can be inspected."""

from typing import Any

import httpx
from opentelemetry import trace
from opentelemetry.util.types import AttributeValue

from engagement_core.tracing import mask_span, mask_span_async


class RecordingSpan(trace.NonRecordingSpan):
    """A span with readable attributes."""

    def __init__(self, **attributes: AttributeValue) -> None:
        super().__init__(trace.INVALID_SPAN_CONTEXT)
        self.attributes: dict[str, AttributeValue] = attributes

    def set_attribute(self, key: str, value: AttributeValue) -> None:
        """Set or replace an attribute."""
        self.attributes[key] = value


class OpaqueSpan:
    """A span whose attributes cannot be read back."""

    def __init__(self, **attributes: AttributeValue) -> None:
        self.written = attributes

    def set_attribute(self, key: str, value: AttributeValue) -> None:
        """Set or replace an attribute."""
        self.written[key] = value


class Instrumented(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Create a span with the URL, call the hook, send the request, as `opentelemetry-instrumentation-httpx` does."""

    def __init__(self, inner: Any, attribute: str = "url.full", kind: type[Any] = RecordingSpan) -> None:
        self._inner = inner
        self._attribute = attribute
        self._kind = kind
        self.spans: list[Any] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        mask_span(self._span(request), request)
        response: httpx.Response = self._inner.handle_request(request)
        return response

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await mask_span_async(self._span(request), request)
        response: httpx.Response = await self._inner.handle_async_request(request)
        return response

    def close(self) -> None:
        self._inner.close()

    def _span(self, request: httpx.Request) -> Any:
        self.spans.append(self._kind(**{self._attribute: str(request.url)}))
        return self.spans[-1]
