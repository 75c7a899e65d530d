"""Any response to any operation gives a value, or an error with the right outcome."""

from collections.abc import Sequence
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from engagement_core import APIConnectionError, APIError, APIStatusError, DecodeError, EnvelopeError
from engagement_core.response import RawResponse
from tests.conformance.hostile_inputs.budget import fuzzed
from tests.conformance.hostile_inputs.calling import (
    KEYS,
    LIMIT,
    Recorded,
    Response,
    Wire,
    client_of,
    echo,
    perform,
    recorded,
)
from tests.conformance.hostile_inputs.hostile import CODINGS, chances, compress, headers, mutate, odd_bodies

STATUSES = st.one_of(
    st.sampled_from(
        [200, 201, 202, 204, 206, 301, 304, 400, 401, 403, 404, 408, 409, 418, 425, 429, 500, 502, 503, 504]
    ),
    st.integers(200, 999),
)


@st.composite
def exchanges(draw: st.DrawFn) -> tuple[Recorded, Response]:
    """A call, and a response that is often similar to the mock's."""
    sample = draw(st.sampled_from(recorded()))
    similar = st.builds(mutate, st.just(sample.content), chances)
    content = draw(st.one_of(similar, odd_bodies, st.just(echo(sample.vendor))))
    status = draw(st.one_of(st.just(sample.status), STATUSES))
    given = draw(headers())
    if draw(st.booleans()):
        coding = draw(st.sampled_from(CODINGS))
        given.append((b"content-encoding", coding.encode()))
        content = compress(content, draw(st.sampled_from(["gzip", "deflate", "raw"])), 6)
    cuts = sorted(draw(st.lists(st.integers(0, len(content)), max_size=3)))
    pieces = [content[start:end] for start, end in zip([0, *cuts], [*cuts, len(content)], strict=True)]
    return sample, Response(status, given, pieces, draw(st.integers(0, 9)) == 0)


@fuzzed(400)
@given(exchanges(), st.booleans())
def test_any_response(exchange: tuple[Recorded, Response], is_async: bool) -> None:
    sample, response = exchange
    wire = Wire([response])
    client = client_of(sample.vendor, wire, is_async=is_async, credentials=KEYS[sample.vendor])
    check(perform(client, wire, sample.call), response, wire)


@fuzzed(80)
@given(st.sampled_from(["apifon", "appizer"]), st.lists(exchanges(), min_size=2, max_size=3), st.booleans())
def test_any_responses_to_several_attempts(vendor: str, several: Sequence[Any], is_async: bool) -> None:
    sample = next((sample for sample, _ in several if sample.vendor == vendor), several[0][0])
    quick = [Response(each.status, (), each.pieces, each.breaks) for _, each in several]
    wire = Wire(quick)
    client = client_of(sample.vendor, wire, is_async=is_async, credentials=KEYS[sample.vendor], max_attempts=3)
    result = perform(client, wire, sample.call)
    assert 1 <= len(wire.requests) <= 3
    if sample.call.operation.retry == "if-unsent":
        assert len(wire.requests) == 1
    if isinstance(result, APIError):
        assert result.outcome != "unsent"
        assert result.attempts == len(wire.requests)


def check(result: RawResponse[Any] | Exception, response: Response, wire: Wire) -> None:
    assert len(wire.requests) == 1
    assert wire.streams[0].sent <= LIMIT + max(map(len, response.pieces), default=0)
    if isinstance(result, RawResponse):
        assert result.status == response.status
        assert len(result.content) <= LIMIT
        return
    assert isinstance(result, APIError)
    if isinstance(result, APIConnectionError):
        assert result.outcome == "unknown"
    elif isinstance(result, DecodeError):
        assert result.outcome == "accepted"
    elif isinstance(result, EnvelopeError):
        assert result.outcome in ("rejected", "unknown")
    else:
        assert isinstance(result, APIStatusError)
        assert not 200 <= result.status < 300
        assert result.outcome in ("rejected", "unknown")
