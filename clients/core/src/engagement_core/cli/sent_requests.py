"""What a command has sent so far, for its own messages: after an interruption, and with --verbose."""

import os
import sys
from typing import TYPE_CHECKING

import click

from engagement_core.cli.problems import counted

if TYPE_CHECKING:
    from engagement_core.hooks import Hooks, RequestEvent, ResponseEvent, RetryEvent


def _tell(line: str) -> None:
    try:
        click.echo(line, err=True)
    except OSError:
        # That nobody reads it any more is no reason to stop what is being sent. The interpreter flushes it at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


class SentRequests:
    """Counts requests and their responses."""

    def __init__(self) -> None:
        self._requests = 0
        self._responses = 0
        self._latest = ""
        self._is_waiting = False

    def hooks(self, *, verbose: bool) -> "Hooks":
        """The hooks of the client; they also write each request and response to standard error if `verbose`."""
        from engagement_core.hooks import Hooks

        def on_request(event: "RequestEvent") -> None:
            self._requests += 1
            self._is_waiting = True
            self._latest = f"{event.request.method} {event.request.url}"
            if verbose:
                _tell(f"> {self._latest}")
                for name, value in event.request.headers:
                    _tell(f"> {name}: {value}")
                _tell(f"> ({event.request.body_size} bytes)")

        def on_response(event: "ResponseEvent") -> None:
            from engagement_core.redaction import mask_headers

            self._responses += 1
            self._is_waiting = False
            if verbose:
                _tell(f"< {event.status} after {event.seconds:.3f} s")
                for name, value in mask_headers(event.headers.items()):
                    _tell(f"< {name}: {value}")

        def on_retry(event: "RetryEvent") -> None:
            self._is_waiting = False
            if verbose:
                _tell(f"* retrying in {event.wait:.2f} s: {event.error.message}")

        return Hooks(on_request=on_request, on_response=on_response, on_retry=on_retry)

    @property
    def any(self) -> bool:
        """Whether a request was sent."""
        return self._requests > 0

    def summary(self) -> str:
        """What was sent, in a sentence."""
        if not self._requests:
            return "Nothing was sent."
        verb = "was" if self._requests == 1 else "were"
        answered = f"{self._responses} of {counted(self._requests, 'request')} {verb} answered."
        if self._is_waiting:
            return f"{answered} There is no response to {self._latest}: the vendor may have processed it."
        return f"{answered} Nothing else was sent."
