"""Retry and quota headers cause a bounded pause, and the client stays usable."""

import math
import time

from hypothesis import given
from hypothesis import strategies as st

from engagement_core import APIError
from engagement_core.http_types import Headers
from engagement_core.rate_limiter import MAX_PAUSE, RateLimiter, Turn
from engagement_core.retry import retry_after
from tests.conformance.hostile_inputs.budget import fuzzed
from tests.conformance.hostile_inputs.calling import KEYS, Recorded, Response, Wire, client_of, perform, recorded
from tests.conformance.hostile_inputs.hostile import headers


@fuzzed(200)
@given(headers(), st.sampled_from([200, 400, 429, 503]))
def test_any_pause_is_bounded(pairs: list[tuple[bytes, bytes]], status: int) -> None:
    given = Headers(pairs)
    wanted = retry_after(given, status)
    assert wanted is None or (wanted >= 0 and math.isfinite(wanted))
    limiter = RateLimiter(clock=lambda: 0.0)
    limiter.learn(status, given)
    wait = limiter.reserve(None)
    assert wait is None or 0 <= wait <= 60
    pause = limiter.pause()
    assert pause is None or 0 < pause.end <= MAX_PAUSE
    assert len(str(pause)) < 200
    quota = limiter.quota
    assert quota is None or isinstance(repr(quota.resets_at), str)
    assert repr(given)
    limiter.reset()
    assert limiter.reserve(None) == 0


@fuzzed(60)
@given(st.sampled_from(recorded()), headers(), st.sampled_from([200, 302, 429, 503]), st.booleans())
def test_the_next_call_is_sent_or_reported_as_unsent(
    sample: Recorded, pairs: list[tuple[bytes, bytes]], status: int, is_async: bool
) -> None:
    wire = Wire([Response(status, pairs, [b"{}"]), Response(400, (), [b"{}"])])
    client = client_of(sample.vendor, wire, is_async=is_async, credentials=KEYS[sample.vendor])
    call = sample.call
    first = perform(client, wire, call)
    assert not isinstance(first, APIError) or first.outcome != "unsent"
    pause = client._context.limiter.pause(Turn(call.operation.id, call.operation.rate_limit))
    if pause is not None and pause.end - time.monotonic() < 61:
        client.reset_rate_limit()
        pause = None
    second = perform(client, wire, call)
    assert len(wire.requests) == (2 if pause is None else 1)
    assert isinstance(second, APIError)
    assert (second.outcome == "unsent") == (pause is not None)
