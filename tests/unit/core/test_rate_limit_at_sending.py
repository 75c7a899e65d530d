"""A rate limit holds when requests are sent, whatever takes long before: proven on a simulated clock."""

import heapq
import itertools
import logging
import random
from collections.abc import Callable
from typing import Any

import pytest

from engagement_core import APITimeoutError, RateLimit
from engagement_core.auth import Auth
from engagement_core.call import Call
from engagement_core.deadline import Deadline
from engagement_core.effects import Effects, SendRequest, Sleep, send
from engagement_core.hooks import Hooks
from engagement_core.http_types import Headers, HTTPRequest, HTTPResponse
from engagement_core.operation import Operation
from engagement_core.options import ClientOptions
from engagement_core.rate_limiter import RateLimiter
from engagement_core.request_runner import ClientContext, RequestRunner
from tests.unit.core.small import READ

TOKENS = "https://tokens.small.example/"
THING = HTTPResponse(status=200, headers=Headers(), content=b'{"id": "7"}')
LIMIT = RateLimit(10, 1.0)


class Tokens(Auth):
    """Every call fetches a token first, and signs with the time."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock

    def prepare(self, operation: Operation[Any], deadline: Deadline) -> Effects[None]:
        """Fetch a token."""
        yield from send(SendRequest(HTTPRequest(method="POST", url=TOKENS), 30.0))

    def sign(self, operation: Operation[Any], request: HTTPRequest) -> None:
        """Note when it was signed."""
        request.headers["x-signed"] = repr(self._clock())


class State:
    """Any number of calls at once, in a time that only passes when a call waits."""

    def __init__(
        self, *, token: Callable[[], float], lateness: Callable[[], float], connection: Callable[[], float] = float
    ) -> None:
        self.now = 0.0
        self.sent: list[float] = []
        self.signed: list[float] = []
        self._token = token
        self._lateness = lateness
        self._connection = connection
        self._numbers = itertools.count()
        self._waiting: list[tuple[float, int, Effects[Any], Any]] = []
        self.limiter = RateLimiter(LIMIT, self.clock)

    def clock(self) -> float:
        """The time."""
        return self.now

    def start(self, at: float, *, auth: Auth | None = None, deadline: float | None = None) -> None:
        """Let a call begin."""
        self._later(at, self.attempt(auth or Tokens(self.clock), deadline), None)

    def attempt(self, auth: Auth, deadline: float | None) -> Effects[Any]:
        """The steps of a call."""
        context = ClientContext(
            options=ClientOptions(base_url="https://api.small.example"),
            auth=auth,
            limiter=self.limiter,
            hooks=Hooks(),
            logger=logging.getLogger("small"),
        )
        call = Call(operation=READ, path={"id": "7"}, deadline=Deadline(deadline, self.clock))
        return self._over_the_wire(RequestRunner(call, context).run())

    def _over_the_wire(self, steps: Effects[Any]) -> Effects[Any]:
        """Do what a transport does: open a connection, then ask whether the request may leave."""
        outcome = None
        while True:
            try:
                step: Any = steps.send(outcome)
            except StopIteration:
                return
            if isinstance(step, Sleep) or step.request.url == TOKENS:
                outcome = yield step
                continue
            if delay := self._connection():
                yield Sleep(delay)
            while wait := step.pace():
                yield Sleep(wait)
            self.sent.append(self.now)
            self.signed.append(float(step.request.headers.get("x-signed", self.now)))
            yield Sleep(0.05)
            outcome = THING

    def run(self) -> list[Exception]:
        """Carry everything out; returns what failed."""
        failures: list[Exception] = []
        while self._waiting:
            self.now, _, steps, outcome = heapq.heappop(self._waiting)
            try:
                step = steps.send(outcome)
            except StopIteration:
                continue
            except APITimeoutError as error:
                failures.append(error)
                continue
            self._carry_out(step, steps)
        return failures

    def _carry_out(self, step: Any, steps: Effects[Any]) -> None:
        if isinstance(step, Sleep):
            self._later(self.now + step.seconds + self._lateness(), steps, None)
        else:
            self._later(self.now + self._token(), steps, THING)

    def _later(self, at: float, steps: Effects[Any], outcome: Any) -> None:
        heapq.heappush(self._waiting, (at, next(self._numbers), steps, outcome))

    def most_in_a_window(self) -> int:
        """How many calls were sent in the fullest span of the limit."""
        return max(
            sum(1 for other in self.sent if start <= other < start + LIMIT.seconds - 1e-9) for start in self.sent
        )


def test_connections_that_open_all_at_once_let_no_turns_pile_up() -> None:
    state = State(token=float, lateness=float, connection=lambda: 5.0 - state.now)
    for _ in range(40):
        state.start(0.0, auth=Auth())
    assert state.run() == []
    assert len(state.sent) == 40
    assert min(state.sent) == 5.0
    assert state.most_in_a_window() <= LIMIT.calls


def test_a_slow_token_lets_no_turns_pile_up() -> None:
    delays = iter([2.0, 1.9, 1.8, 1.7, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1] + [0.1] * 10 + [0.0] * 1000)
    state = State(token=lambda: next(delays), lateness=lambda: 0.0)
    for _ in range(20):
        state.start(0.0)
    assert state.run() == []
    assert len(state.sent) == 20
    assert state.most_in_a_window() <= LIMIT.calls


@pytest.mark.parametrize("seed", range(20))
def test_64_calls_that_wake_up_late_keep_the_limit(seed: int) -> None:
    chance = random.Random(seed)
    state = State(token=lambda: chance.choice([0.0, 0.01, 0.9, 3.0]), lateness=lambda: chance.choice([0.0, 0.0, 0.95]))
    for number in range(64):
        state.start(chance.choice([0.0, number / 10]))
    assert state.run() == []
    assert len(state.sent) == 64
    assert state.most_in_a_window() <= LIMIT.calls


@pytest.mark.parametrize("seed", range(5))
def test_a_request_is_signed_when_it_is_sent(seed: int) -> None:
    chance = random.Random(seed)
    state = State(token=lambda: chance.random() * 3, lateness=chance.random)
    for _ in range(40):
        state.start(0.0)
    state.run()
    assert state.signed == state.sent


def test_without_delays_every_turn_is_used() -> None:
    state = State(token=lambda: 0.0, lateness=lambda: 0.0)
    for _ in range(35):
        state.start(0.0)
    state.run()
    assert state.sent == [0.0] * 10 + [1.0] * 10 + [2.0] * 10 + [3.0] * 5


def test_calls_that_run_out_of_time_use_no_turns() -> None:
    state = State(token=lambda: 0.5, lateness=lambda: 0.0)
    for _ in range(30):
        state.start(0.0, deadline=0.4)
    state.start(0.6, auth=Auth())
    failures = state.run()
    assert len(failures) == 30
    assert state.sent == [0.6]


def test_calls_that_are_cancelled_before_they_send_use_no_turns() -> None:
    state = State(token=lambda: 0.0, lateness=lambda: 0.0)
    for _ in range(30):
        steps = state.attempt(Tokens(state.clock), None)
        next(steps)
        steps.close()
    state.start(0.0)
    state.run()
    assert state.sent == [0.0]
