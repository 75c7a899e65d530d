"""The life of one call, written once for sync and async: attempts, their outcomes, and whether to retry."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from msgspec import UNSET, Struct, field

from engagement_core.auth import Auth
from engagement_core.call import Call
from engagement_core.codec import Mismatch
from engagement_core.deadline import Deadline
from engagement_core.effects import Effects, RunBlocking, SendRequest, Sleep, run, send
from engagement_core.encoding import encode_request
from engagement_core.errors import (
    APIConnectionError,
    APIError,
    APIResponseError,
    APITimeoutError,
    Attempt,
    ConfigurationError,
    InvalidRequestError,
    Outcome,
)
from engagement_core.hooks import ErrorEvent, Hooks, MismatchEvent, RequestEvent, ResponseEvent, RetryEvent
from engagement_core.http_types import HTTPRequest, HTTPResponse
from engagement_core.operation import Retry
from engagement_core.options import ClientOptions
from engagement_core.partial_failure import PartialFailureMixin
from engagement_core.rate_limiter import Limiter, Turn
from engagement_core.redaction import mask_message
from engagement_core.response import RawResponse
from engagement_core.response_parsing import ResponseContext, parse_response
from engagement_core.retry import MAX_WAIT, Backoff, retry_after, should_retry
from engagement_core.run_warnings import warn
from engagement_core.transport import TransportFault
from engagement_core.transport.faults import RequestUnsent
from engagement_core.transport.masking import hide_credentials, hide_credentials_in_body

T = TypeVar("T")
E = TypeVar("E")
_Question = Callable[[float | None, Turn], float | RunBlocking | None]

_SEVERITY: tuple[Outcome, ...] = ("unsent", "rejected", "accepted", "unknown")
"""From the outcome that is safest to retry to the one that is least safe."""
_MAX_LISTED = 3
"""Mismatches of one response that a log line names."""
_MAX_SHOWN = 100
"""Characters of each part of a mismatch."""


class ClientContext(Struct, frozen=True, kw_only=True):
    """What all calls of a client share; copies of a client with other options share everything but these options."""

    options: ClientOptions
    auth: Auth
    limiter: Limiter
    hooks: Hooks
    logger: logging.Logger
    backoff: Backoff = field(default_factory=Backoff)


class RequestRunner(Generic[T]):
    """Runs one call: sends it, parses the response and retries if that is safe and useful."""

    def __init__(self, call: Call[T], context: ClientContext) -> None:
        self._call = call
        self._context = context
        self._deadline = call.deadline or Deadline(call.options.get("deadline", context.options.deadline))
        self._timeout = call.options.get("timeout", context.options.timeout)
        self._max_attempts = call.options.get("max_attempts", context.options.max_attempts)
        self._history: list[Attempt] = []
        self._outcomes: list[Outcome] = []
        self._permanent = False
        self._waited = 0.0

    def run(self) -> Effects[RawResponse[T]]:
        """Make attempts until one succeeds or no other follows.

        Raises:
            APIError: The last attempt failed.
        """
        while True:
            try:
                return (yield from self._attempt())
            except APIError as error:
                wait = self._wait_before_retry(error)
                if wait is None:
                    self._conclude(error)
                    raise
                self._report_retry(error, wait)
            self._waited = wait
            yield Sleep(wait)

    def _attempt(self) -> Effects[RawResponse[T]]:
        """Send the request once, or twice if the credentials had to be renewed."""
        started = time.perf_counter()
        try:
            request, response = yield from self._send_authorized()
            value = self._parse(request, response)
        except APIError as raised:
            error = self._context.auth.explain(raised)
            self._record(_summary(error), started)
            self._outcomes.append(error.outcome)
            error.attempts = len(self._history)
            error.history = tuple(self._history)
            raise error from raised.__cause__
        self._record(str(response.status), started)
        self._warn_of_partial_failure(value)
        return RawResponse(
            status=response.status,
            headers=response.headers,
            content=response.content,
            masked_request=request.masked,
            history=tuple(self._history),
            value=value,
        )

    def _wait_before_retry(self, error: APIError) -> float | None:
        """Seconds until the next attempt; None if the error is final."""
        if len(self._history) >= self._max_attempts or self._permanent:
            return None
        if not should_retry(self._retry(), error):
            return None
        requested = retry_after(error.headers, error.status) if isinstance(error, APIResponseError) else None
        backoff = self._context.backoff.seconds(len(self._history))
        wait = backoff if requested is None else max(requested, 0.0)
        return wait if wait <= MAX_WAIT and self._deadline.allows(wait) else None

    def _retry(self) -> Retry:
        operation = self._call.operation
        key = self._call.body_fields().get(operation.idempotency_key, UNSET) if operation.idempotency_key else UNSET
        return operation.retry if key is UNSET or key is None else "idempotent"

    def _conclude(self, error: APIError) -> None:
        """Let the error state the outcome of all attempts together, and report it."""
        # A write that may have been processed stays so, even if a later attempt was rejected or never left.
        if self._call.operation.retry != "safe":
            error.outcome = max(self._outcomes, key=_SEVERITY.index)
        if self._context.hooks.on_error is not None:
            event = ErrorEvent(operation=self._call.operation.id, attempts=len(self._history), error=error)
            _notify(self._context.hooks.on_error, event, error)

    def _send_authorized(self) -> Effects[tuple[HTTPRequest, HTTPResponse]]:
        request, response = yield from self._send()
        if response.status == 401 and self._context.auth.renew(self._call.operation, request, response):
            request, response = yield from self._send()
        return request, response

    def _send(self) -> Effects[tuple[HTTPRequest, HTTPResponse]]:
        operation = self._call.operation
        turn = Turn(operation.id, operation.rate_limit)
        request = yield from self._prepare(turn)
        self._report_request(request)
        started = time.perf_counter()
        try:
            timeout = self._deadline.cap(self._timeout)
            response = yield from send(SendRequest(request, timeout, self._deadline, self._pace(turn)))
        except TransportFault as fault:
            self._permanent = fault.permanent
            kind = APITimeoutError if fault.timed_out else APIConnectionError
            raise kind(
                f"no complete response: {fault.reason}.",
                operation=operation.id,
                request=request.masked(),
                outcome=fault.outcome,
            ) from fault
        effect = self._context.limiter.learn(response.status, response.headers, turn)
        if effect is not None:
            yield effect
        self._report_response(request, response, time.perf_counter() - started)
        return request, response

    def _prepare(self, turn: Turn) -> Effects[HTTPRequest]:
        """A request that is sent at once. Its turn is taken last: turns would pile up during anything that is slow."""
        limiter = self._context.limiter
        wait = yield from self._ask(limiter.reserve, turn)
        if wait is None:
            raise self._no_turn(turn)
        try:
            while True:
                if wait:
                    yield Sleep(wait)
                yield from self._context.auth.prepare(self._call.operation, self._deadline)
                request = encode_request(self._call, self._context.options, self._context.auth)
                if self._deadline.expired():
                    raise self._unsent(f"the deadline of {self._deadline.seconds} s leaves no time to send.")
                wait = yield from self._ask(limiter.take, turn)
                if wait is None:
                    raise self._no_turn(turn)
                if not wait:
                    return request
        except BaseException:
            limiter.cancel(turn)
            raise

    def _ask(self, question: _Question, turn: Turn) -> Effects[float | None]:
        """Seconds to wait for a turn; None if that is too long."""
        wait = question(self._deadline.cap_phase(threading.TIMEOUT_MAX), turn)
        if not isinstance(wait, RunBlocking):
            return wait
        try:
            return (yield from run(wait))
        except RequestUnsent as error:
            operation = self._call.operation.id
            raise APIConnectionError(f"{error}.", operation=operation, outcome="unsent") from error.__cause__

    def _pace(self, turn: Turn) -> Callable[[], float | RunBlocking | None] | None:
        """What the transport calls when the connection is open, since opening it may have taken long."""
        limiter = self._context.limiter
        if not limiter.limits(turn):
            return None
        return lambda: limiter.take(self._deadline.cap_phase(threading.TIMEOUT_MAX), turn)

    def _no_turn(self, turn: Turn) -> APITimeoutError:
        self._permanent = True
        pause = self._context.limiter.pause(turn)
        if pause is not None:
            return self._unsent(
                f"{pause}, which leaves no time to send: a call waits for at most {MAX_WAIT:.0f} s, within its "
                "deadline. client.reset_rate_limit() ends the pause."
            )
        return self._unsent(
            f"the deadline of {self._deadline.seconds} s leaves no time to send within the client's rate limit."
        )

    def _unsent(self, reason: str) -> APITimeoutError:
        return APITimeoutError(reason, operation=self._call.operation.id, outcome="unsent")

    def _parse(self, request: HTTPRequest, response: HTTPResponse) -> Any:
        mismatches: list[Mismatch] | None = [] if self._reports_mismatches() else None
        context = ResponseContext(self._call.operation, request.masked, len(self._history) + 1, mismatches)
        if response.status >= 400:
            # Vendors repeat what they were sent, and programs report the bodies of errors.
            content = hide_credentials_in_body(response.content, request)
            response = HTTPResponse(status=response.status, headers=response.headers, content=content)
        try:
            return parse_response(context, response)
        except APIResponseError as error:
            error.message = hide_credentials(error.message, request)
            error.args = (error.message,)
            raise
        finally:
            if mismatches:
                self._report_mismatches(request, response, mismatches)

    def _record(self, result: str, started: float) -> None:
        number = len(self._history) + 1
        seconds = time.perf_counter() - started
        self._history.append(Attempt(number=number, outcome=result, seconds=seconds, waited=self._waited))

    def _warn_of_partial_failure(self, value: object) -> None:
        if isinstance(value, PartialFailureMixin) and (failures := value.failures()):
            text = "%s succeeded in part; errors: %d"
            warn(self._context.logger, "accepted in part", text, self._call.operation.id, len(failures))

    def _report_request(self, request: HTTPRequest) -> None:
        number, operation = len(self._history) + 1, self._call.operation.id
        if self._context.logger.isEnabledFor(logging.DEBUG):
            self._context.logger.debug("%s attempt %d: %s", operation, number, request.masked())
        if self._context.hooks.on_request is not None:
            event = RequestEvent(operation=operation, attempt=number, request=request.masked())
            _notify(self._context.hooks.on_request, event)

    def _report_response(self, request: HTTPRequest, response: HTTPResponse, seconds: float) -> None:
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
            _notify(self._context.hooks.on_response, event)

    def _reports_mismatches(self) -> bool:
        return self._context.hooks.on_mismatch is not None or self._context.logger.isEnabledFor(logging.DEBUG)

    def _report_mismatches(self, request: HTTPRequest, response: HTTPResponse, found: Sequence[Mismatch]) -> None:
        number, operation = len(self._history) + 1, self._call.operation.id
        masked = [_masked(mismatch, request) for mismatch in found]
        if self._context.logger.isEnabledFor(logging.DEBUG):
            listed = "; ".join(f"{path}: expected {kind}, got {got}" for path, kind, got in masked[:_MAX_LISTED])
            more = f"; and {len(masked) - _MAX_LISTED} more" if len(masked) > _MAX_LISTED else ""
            text = "%s attempt %d: the response differs from the spec at %s%s"
            self._context.logger.debug(text, operation, number, listed, more)
        if self._context.hooks.on_mismatch is not None:
            event = MismatchEvent(operation=operation, attempt=number, status=response.status, mismatches=tuple(masked))
            _notify(self._context.hooks.on_mismatch, event)

    def _report_retry(self, error: APIError, wait: float) -> None:
        number, operation = len(self._history), self._call.operation.id
        text = "%s attempt %d failed, retrying in %.2f s: %s"
        warn(self._context.logger, "retried", text, operation, number, wait, error.message)
        if self._context.hooks.on_retry is not None:
            event = RetryEvent(operation=operation, attempt=number, error=error, wait=wait)
            _notify(self._context.hooks.on_retry, event, error)


def _notify(hook: Callable[[E], None], event: E, own: APIError | None = None) -> None:
    """Call a hook; `own` is the error of the call, which it may raise again."""
    try:
        hook(event)
    except (APIError, ConfigurationError, InvalidRequestError) as error:
        if error is own:
            raise
        # It would be taken for a failure of this call, which may then be retried.
        raise RuntimeError(f"A hook raised {type(error).__name__}: {error}") from error


def _summary(error: APIError) -> str:
    return f"{type(error).__name__} {error.status}" if isinstance(error, APIResponseError) else type(error).__name__


def _masked(mismatch: Mismatch, request: HTTPRequest) -> Mismatch:
    return Mismatch(*(mask_message(hide_credentials(part, request), _MAX_SHOWN) for part in mismatch))
