"""Damaged, nested and large compressed bodies give the bytes that zlib gives, or an error, within the limits."""

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
from tests.conformance.hostile_inputs.calling import KEYS, LIMIT, Recorded, Response, Wire, client_of, perform, recorded
from tests.conformance.hostile_inputs.hostile import chances, compress, json_texts, mutate

contents = st.one_of(
    json_texts, st.binary(max_size=3000), st.sampled_from([b"", b" " * LIMIT, b" " * (LIMIT + 1), b"\0" * 3_000_000])
)
compressions = st.tuples(st.sampled_from(["gzip", "deflate", "raw"]), st.integers(1, 9))


@st.composite
def compressed(draw: st.DrawFn) -> bytes:
    """A body that is compressed one to three times and damaged."""
    data = draw(contents)
    for coding, level in draw(st.lists(compressions, min_size=1, max_size=3)):
        data = compress(data, coding, level)
    return mutate(data, draw(chances), 2)


@fuzzed(150)
@given(compressed(), st.sampled_from(["gzip", "deflate", "x-gzip"]), st.integers(1, 5000))
def test_any_compressed_body(data: bytes, coding: str, size: int) -> None:
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
    st.sampled_from(recorded()),
    compressed(),
    st.lists(st.sampled_from(["gzip", "deflate", "br", "identity"]), max_size=3),
)
def test_any_compressed_response(sample: Recorded, data: bytes, codings: list[str]) -> None:
    wire = Wire([Response(200, [(b"content-encoding", b", ".join(name.encode() for name in codings))], [data])])
    vendor = sample.vendor
    client = client_of(vendor, wire, is_async=False, credentials=KEYS[vendor])
    result = perform(client, wire, sample.call)
    if len([name for name in codings if name != "identity"]) > 1:
        assert isinstance(result, APIConnectionError)
