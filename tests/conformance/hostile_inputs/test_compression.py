"""Damaged, nested and large compressed bodies: the bytes that zlib makes of them, or our error; within the limit."""

import gzip
import tracemalloc
import zlib
from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from engagement_core import APIConnectionError
from engagement_core.deadline import Deadline
from engagement_core.transport import TransportFault
from engagement_core.transport.response_body import BodyReader
from tests.conformance.hostile_inputs.budget import fuzzed
from tests.conformance.hostile_inputs.calling import KEYS, LIMIT, Recorded, Response, Wire, client_of, outcome, recorded
from tests.conformance.hostile_inputs.hostile import chances, json_texts, mutate, pack

contents = st.one_of(
    json_texts, st.binary(max_size=3000), st.sampled_from([b"", b" " * LIMIT, b" " * (LIMIT + 1), b"\0" * 3_000_000])
)
packings = st.tuples(st.sampled_from(["gzip", "deflate", "raw"]), st.integers(1, 9))


@st.composite
def packed(draw: st.DrawFn) -> bytes:
    """A body that is packed one to three times and damaged."""
    data = draw(contents)
    for coding, level in draw(st.lists(packings, min_size=1, max_size=3)):
        data = pack(data, coding, level)
    return mutate(data, draw(chances), 2)


@fuzzed(150)
@given(packed(), st.sampled_from(["gzip", "deflate", "x-gzip"]), st.integers(1, 5000))
def test_any_packed_body(data: bytes, coding: str, size: int) -> None:
    body = BodyReader(coding, LIMIT, Deadline(60))
    fault: TransportFault | None = None
    tracemalloc.start()
    try:
        for start in range(0, len(data), size):
            body.add(data[start : start + size])
        content = body.content()
    except TransportFault as caught:
        fault = caught
    else:
        assert len(content) <= LIMIT
        with suppress(zlib.error, OSError, EOFError):
            assert content == (gzip.decompress(data) if "gzip" in coding else zlib.decompress(data))
    finally:
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert peak < 20 * LIMIT
    assert fault is None or fault.outcome == "unknown"


@fuzzed(40)
@given(
    st.sampled_from(recorded()), packed(), st.lists(st.sampled_from(["gzip", "deflate", "br", "identity"]), max_size=3)
)
def test_any_packed_response(told: Recorded, data: bytes, codings: list[str]) -> None:
    wire = Wire([Response(200, [(b"content-encoding", b", ".join(name.encode() for name in codings))], [data])])
    vendor = told.vendor
    client = client_of(vendor, wire, is_async=False, credentials=KEYS[vendor])
    result = outcome(client, wire, told.call)
    if len([name for name in codings if name != "identity"]) > 1:
        assert isinstance(result, APIConnectionError)
