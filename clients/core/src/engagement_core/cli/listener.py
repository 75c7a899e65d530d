"""What happens to each callback: it is printed, and forwarded."""

import time
from collections.abc import Mapping
from urllib.parse import urlsplit, urlunsplit

import httpx

from engagement_core.cli.callback_printers import Printer
from engagement_core.cli.callbacks import CallbackReader, CallbackRequest, InvalidCallback
from engagement_core.cli.catalog import Callbacks, Catalog
from engagement_core.cli.problems import UsageProblem, report, say
from engagement_core.errors import status_phrase
from engagement_core.redaction import mask_url

_OF_THE_CONNECTION = frozenset(
    {"connection", "content-length", "expect", "host", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade"}
)
"""Headers that are not forwarded; httpx writes its own."""


class Forwarding:
    """Sends callbacks on to a URL."""

    def __init__(self, url: str, seconds: float) -> None:
        self._url = url
        self._http_client = httpx.AsyncClient(timeout=seconds)

    @classmethod
    def to(cls, url: str | None, seconds: float) -> "Forwarding | None":
        """Forwarding to a URL, if there is one.

        Raises:
            UsageProblem: The URL is not valid.
        """
        if url is None:
            return None
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise UsageProblem(f"Invalid value for --forward-to: {url!r} is not an http or https URL.")
        return cls(url, seconds)

    async def send(self, request: CallbackRequest, headers: Mapping[str, str]) -> None:
        """Send a callback on with its query and headers, and say what the receiver responded."""
        kept = {name: value for name, value in headers.items() if name not in _OF_THE_CONNECTION}
        parts = urlsplit(self._url)
        query = "&".join(filter(None, (parts.query, request.query)))
        url = urlunsplit((parts.scheme, parts.netloc, parts.path, query, ""))
        started = time.perf_counter()
        try:
            response = await self._http_client.post(url, content=request.body, headers=kept)
        except httpx.HTTPError as error:
            reason = str(error) or type(error).__name__
            report(f"not forwarded to {mask_url(self._url)}: {reason}")
            return
        milliseconds = (time.perf_counter() - started) * 1000
        phrase = status_phrase(response.status_code)
        tell = say if response.is_success else report
        tell(f"forwarded to {mask_url(self._url)}: {phrase} ({milliseconds:.0f} ms)")


class Listener:
    """Handles the requests to one address."""

    def __init__(self, catalog: Catalog, callbacks: Callbacks, printer: Printer, forwarding: Forwarding | None) -> None:
        self._reader = CallbackReader(catalog, callbacks)
        self._printer = printer
        self.forwarding = forwarding
        self.reader_is_gone = False
        """Whether the program that reads the output has ended."""

    def receive(self, request: CallbackRequest) -> int:
        """Print a callback, and return the status of the response to it."""
        try:
            self._printer.show(request, self._reader.read(request))
        except InvalidCallback as error:
            report(f"rejected a request to {request.path} with {error.status}: {error}")
            return error.status
        except BrokenPipeError:
            self.reader_is_gone = True
        return 200

    def finish(self) -> None:
        """End the output."""
        if not self.reader_is_gone:
            self._printer.finish()
