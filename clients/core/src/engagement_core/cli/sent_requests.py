"""What a command has sent so far, for its own messages: after an interruption, and with --verbose."""

from typing import TYPE_CHECKING

import click

from engagement_core.cli.problems import counted

if TYPE_CHECKING:
    from engagement_core.hooks import Hooks, RequestEvent, ResponseEvent, RetryEvent


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
                click.echo(f"> {self._latest}", err=True)
                for name, value in event.request.headers:
                    click.echo(f"> {name}: {value}", err=True)
                click.echo(f"> ({event.request.body_size} bytes)", err=True)

        def on_response(event: "ResponseEvent") -> None:
            from engagement_core.redaction import mask_headers

            self._responses += 1
            self._is_waiting = False
            if verbose:
                click.echo(f"< {event.status} after {event.seconds:.3f} s", err=True)
                for name, value in mask_headers(event.headers.items()):
                    click.echo(f"< {name}: {value}", err=True)

        def on_retry(event: "RetryEvent") -> None:
            self._is_waiting = False
            if verbose:
                click.echo(f"* retrying in {event.wait:.2f} s: {event.error.message}", err=True)

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
