"""Hooks for OpenTelemetry's instrumentation of httpx, whose spans hold the address of each request in clear.

`HTTPXClientInstrumentor().instrument(request_hook=mask_span, async_request_hook=mask_span_async)` masks credentials,
phone numbers and e-mail addresses in the spans of our requests, and leaves those of other requests as they are.
"""

from typing import Any, Protocol

from engagement_core.transport.masking import request_being_sent

_ADDRESSES = ("url.full", "http.url")
"""The attribute of the stable semantic conventions, and that of those before them."""


class Span(Protocol):
    """What is needed of a span of OpenTelemetry."""

    def set_attribute(self, key: str, value: str) -> None:
        """Set or replace an attribute."""
        ...


def mask_span(span: Span, _: object) -> None:
    """Replace the address that the span of one of our requests holds."""
    sent = request_being_sent()
    attributes: Any = getattr(span, "attributes", None)
    if sent is not None:
        for name in _ADDRESSES:
            if attributes is None or name in attributes:
                span.set_attribute(name, sent.url)


async def mask_span_async(span: Span, _: object) -> None:
    """The same for asynchronous clients."""
    mask_span(span, _)
