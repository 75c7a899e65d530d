"""Hooks for OpenTelemetry's instrumentation of httpx, whose spans contain the unmasked URL of each request.

A module of its own, since only programs with this instrumentation load it.

`HTTPXClientInstrumentor().instrument(request_hook=mask_span, async_request_hook=mask_span_async)` masks credentials,
phone numbers and e-mail addresses in the spans of our requests, and leaves those of other requests as they are.
"""

from typing import Any, Protocol

from engagement_core.transport.masking import request_being_sent

_URL_ATTRIBUTES = ("url.full", "http.url")
"""The attribute of the stable semantic conventions, and the older one."""


class Span(Protocol):
    """The part of OpenTelemetry's `Span` that is used here."""

    def set_attribute(self, key: str, value: str) -> None:
        """Set or replace an attribute."""
        ...


def mask_span(span: Span, _: object) -> None:
    """Mask the URL in the span of one of our requests."""
    sent = request_being_sent()
    attributes: Any = getattr(span, "attributes", None)
    if sent is not None:
        for name in _URL_ATTRIBUTES:
            if attributes is None or name in attributes:
                span.set_attribute(name, sent.url)


async def mask_span_async(span: Span, _: object) -> None:
    """The same for asynchronous clients."""
    mask_span(span, _)
