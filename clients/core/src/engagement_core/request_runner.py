"""The life of one call, written once for sync and async: attempts, what each came to, and whether another follows."""

import logging
import threading
import time
from collections.abc import Callable
from typing import Any

from msgspec import Struct, field

from engagement_core.auth import Auth
from engagement_core.call import Call
from engagement_core.deadline import Deadline
from engagement_core.effects import Effects, SendRequest, Sleep, send
from engagement_core.encoding import encode_request
from engagement_core.errors import APIConnectionError, APIError, APIResponseError, APITimeoutError, Attempt, Outcome
from engagement_core.hooks import ErrorEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent
from engagement_core.http_types import HTTPRequest, HTTPResponse
from engagement_core.options import ClientOptions
from engagement_core.partial_failure import PartialFailureMixin
from engagement_core.rate_limiter import RateLimiter, Turn
from engagement_core.response import RawResponse
from engagement_core.response_parsing import ResponseContext, parse_response
from engagement_core.retry import MAX_WAIT, Backoff, retry_after, should_retry
from engagement_core.transport import TransportFault
from engagement_core.transport.masking import hide_credentials

_GRAVITY: tuple[Outcome, ...] = ("unsent", "rejected", "accepted", "unknown")
"""From what is harmless to repeat to what is not."""


class ClientContext(Struct, frozen=True, kw_only=True):
    """What all calls of a client share; copies of a client with other options share all but these."""

    options: ClientOptions
    auth: Auth
    limiter: RateLimiter
    hooks: Hooks
    logger: logging.Logger
    backoff: Backoff = field(default_factory=Backoff)


class RequestRunner:
    """One call being made. `attempt` makes one attempt; after an error, `wait` says what follows."""

    def __init__(self, call: Call[Any], context: ClientContext) -> None:
        self._call = call
        self._context = context
        self._deadline = call.deadline or Deadline(call.options.get("deadline", context.options.deadline))
        self._timeout = call.options.get("timeout", context.options.timeout)
        self._most = call.options.get("max_attempts", context.options.max_attempts)
        self._history: list[Attempt] = []
        self._deliveries: list[Outcome] = []
        self._lasting = False
        self._waited = 0.0

    def attempt(self) -> Effects[RawResponse[Any]]:
        """Send the call once (twice if credentials had to be renewed) and interpret its answer; raises APIError."""
        started = time.perf_counter()
        try:
            request, response = yield from self._authorized()
            exchange = ResponseContext(self._call.operation, request.masked, len(self._history) + 1)
            try:
                value = parse_response(exchange, response)
            except APIResponseError as told:
                # Vendors repeat in their messages what they were sent.
                told.message = hide_credentials(told.message, request)
                told.args = (told.message,)
                raise
        except APIError as raised:
            error = self._context.auth.explain(raised)
            self._note(_outcome(error), started)
            self._deliveries.append(error.outcome)
            error.attempts = len(self._history)
            error.history = tuple(self._history)
            raise error from raised.__cause__
        self._note(str(response.status), started)
        if isinstance(value, PartialFailureMixin) and (failures := value.failures()):
            self._context.logger.warning("%s was done in part, with errors: %d", self._call.operation.id, len(failures))
        return RawResponse(
            status=response.status,
            headers=response.headers,
            content=response.content,
            masked_request=request.masked,
            history=tuple(self._history),
            value=value,
        )

    def repeats(self, error: APIError) -> bool:
        """Whether another attempt follows: it is safe, useful, not one too many, and ends before the deadline.

        Where none follows, the error says what is known of all attempts together.
        """
        follows = (
            len(self._history) < self._most
            and not self._lasting
            and should_retry(self._call.operation.retry, error)
            and self._pause(error, self._context.backoff.initial) is not None
        )
        if not follows:
            self._conclude(error)
        return follows

    def _conclude(self, error: APIError) -> None:
        # A write that may have been processed stays so, even if a later attempt was refused or never left.
        if self._call.operation.retry != "safe":
            error.outcome = max(self._deliveries, key=_GRAVITY.index)
        if self._context.hooks.on_error is not None:
            event = ErrorEvent(operation=self._call.operation.id, attempts=len(self._history), error=error)
            self._context.hooks.on_error(event)

    def wait(self, error: Exception) -> float | bool:
        """Seconds until the next attempt, or False where the error is final."""
        if not isinstance(error, APIError) or not self.repeats(error):
            return False
        pause = self._pause(error, self._context.backoff.seconds(len(self._history)))
        if pause is None:
            self._conclude(error)
            return False
        self._waited = pause
        self._tell_retry(error, pause)
        return pause

    def _pause(self, error: APIError, usual: float) -> float | None:
        asked = retry_after(error.headers, error.status) if isinstance(error, APIResponseError) else None
        pause = usual if asked is None else max(asked, 0.0)
        return pause if pause <= MAX_WAIT and self._deadline.allows(pause) else None

    def _authorized(self) -> Effects[tuple[HTTPRequest, HTTPResponse]]:
        request, response = yield from self._exchange()
        if response.status == 401 and self._context.auth.renew(self._call.operation, request, response):
            request, response = yield from self._exchange()
        return request, response

    def _exchange(self) -> Effects[tuple[HTTPRequest, HTTPResponse]]:
        operation = self._call.operation
        turn = Turn()
        request = yield from self._ready(turn)
        self._tell_request(request)
        started = time.perf_counter()
        try:
            timeout = self._deadline.cap(self._timeout)
            response = yield from send(SendRequest(request, timeout, self._deadline, self._pace(turn)))
        except TransportFault as fault:
            self._lasting = fault.lasting
            kind = APITimeoutError if fault.timed_out else APIConnectionError
            raise kind(
                f"no complete answer: {fault.reason}.",
                operation=operation.id,
                request=request.masked(),
                outcome=fault.outcome,
            ) from fault
        self._context.limiter.learn(response.status, response.headers)
        self._tell_response(request, response, time.perf_counter() - started)
        return request, response

    def _ready(self, turn: Turn) -> Effects[HTTPRequest]:
        """A request that is sent at once. Its turn is taken last: whatever takes long would let turns pile up."""
        limiter = self._context.limiter
        wait = limiter.reserve(self._deadline.cap_phase(threading.TIMEOUT_MAX), turn)
        if wait is None:
            raise self._no_turn()
        try:
            while True:
                if wait:
                    yield Sleep(wait)
                yield from self._context.auth.prepare(self._call.operation, self._deadline)
                request = encode_request(self._call, self._context.options, self._context.auth)
                if self._deadline.expired():
                    raise self._not_sent(f"the deadline of {self._deadline.seconds} s leaves no time to send.")
                wait = limiter.take(self._deadline.cap_phase(threading.TIMEOUT_MAX), turn)
                if wait is None:
                    raise self._no_turn()
                if not wait:
                    return request
        except BaseException:
            limiter.give_back(turn)
            raise

    def _pace(self, turn: Turn) -> Callable[[], float | None] | None:
        """What the transport asks when the connection is open, which may have taken long."""
        limiter = self._context.limiter
        if not limiter.is_limited:
            return None
        return lambda: limiter.take(self._deadline.cap_phase(threading.TIMEOUT_MAX), turn)

    def _no_turn(self) -> APITimeoutError:
        self._lasting = True
        pause = self._context.limiter.pause()
        if pause is not None:
            return self._not_sent(
                f"{pause}, which leaves no time to send: a call waits for {MAX_WAIT:.0f} s at most, within its "
                "deadline; client.reset_rate_limit() ends the pause."
            )
        return self._not_sent(
            f"the deadline of {self._deadline.seconds} s leaves no time to send within the client's rate limit."
        )

    def _not_sent(self, reason: str) -> APITimeoutError:
        return APITimeoutError(reason, operation=self._call.operation.id, outcome="unsent")

    def _note(self, outcome: str, started: float) -> None:
        number = len(self._history) + 1
        seconds = time.perf_counter() - started
        self._history.append(Attempt(number=number, outcome=outcome, seconds=seconds, waited=self._waited))

    def _tell_request(self, request: HTTPRequest) -> None:
        number, operation = len(self._history) + 1, self._call.operation.id
        if self._context.logger.isEnabledFor(logging.DEBUG):
            self._context.logger.debug("%s attempt %d: %s", operation, number, request.masked())
        if self._context.hooks.on_request is not None:
            event = RequestEvent(operation=operation, attempt=number, request=request.masked())
            self._context.hooks.on_request(event)

    def _tell_response(self, request: HTTPRequest, response: HTTPResponse, seconds: float) -> None:
        number, operation = len(self._history) + 1, self._call.operation.id
        if self._context.logger.isEnabledFor(logging.DEBUG):
            self._context.logger.debug("%s attempt %d: %d after %.3f s", operation, number, response.status, seconds)
        if self._context.hooks.on_response is not None:
            event = ResponseEvent(
                operation=operation,
                attempt=number,
                request=request.masked(),
                status=response.status,
                headers=response.headers,
                seconds=seconds,
            )
            self._context.hooks.on_response(event)

    def _tell_retry(self, error: APIError, wait: float) -> None:
        number, operation = len(self._history), self._call.operation.id
        self._context.logger.warning("%s attempt %d failed, next in %.2f s: %s", operation, number, wait, error.message)
        if self._context.hooks.on_retry is not None:
            self._context.hooks.on_retry(RetryEvent(operation=operation, attempt=number, error=error, wait=wait))


def _outcome(error: APIError) -> str:
    return f"{type(error).__name__} {error.status}" if isinstance(error, APIResponseError) else type(error).__name__
