"""Hostile bytes, texts, headers and JSON values, and the personal data in them."""

import json
import random
import zlib
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from hypothesis import strategies as st

EMAIL, PHONE = "jane.roe@leak.example", "+306912345678"
PERSONAL = (EMAIL, quote(EMAIL), PHONE[1:])
"""Personal data in hostile inputs, which no error may show."""
WORDS = (
    "", "null", "true", "[]", "{}", '""', "0", "-1", "1e999", "NaN", "9" * 400, '"\\ud800"', "[" * 2000, "[" * 950,
    '{"a":' * 950, '{"a":' * 950 + "1" + "}" * 950, "[" * 950 + "]" * 950,
    "\ufeff{}", "<html>", "\x00", "%40",
    "\u202e", ",", ":", "\\", f'"{EMAIL}"', f'"{PHONE}"', f"{PHONE} {EMAIL}",
    '"message"', '"error"', '"errors"', '"code"', '"success"',
)  # fmt: skip
PIECES = [word.encode() for word in WORDS] + [b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\x1f\x8b", b"PK\x03\x04"]


def _flip(data: bytearray, chance: random.Random) -> None:
    place = chance.randrange(len(data))
    data[place] ^= 1 << chance.randrange(8)


def _cut(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data))
    del data[start : start + chance.choice([1, 2, 10, len(data)])]


def _double(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data))
    data[start:start] = data[start : start + chance.choice([1, 4, 30, len(data)])]


def _splice(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data))
    data[start : start + chance.choice([0, 0, 1, 8])] = chance.choice(PIECES)


def _number(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data))
    data[start : start + 4] = chance.choice([b"\x00\x00\x00\x00", b"\xff\xff\xff\xff", b"\xff\xff\xff\x7f", b"9999"])


def mutate(sample: bytes, chance: random.Random, most: int = 4) -> bytes:
    """The sample with some bytes flipped, cut, doubled or replaced, and sometimes unchanged."""
    data = bytearray(sample)
    for _ in range(chance.randrange(most + 1)):
        if data:
            chance.choice([_flip, _cut, _double, _splice, _number])(data, chance)
    return bytes(data)


chances = st.integers(0, 2**32 - 1).map(random.Random)


def mutated(samples: Sequence[bytes]) -> st.SearchStrategy[bytes]:
    """Valid samples with mutated bytes."""
    return st.builds(mutate, st.sampled_from(samples), chances)


texts = st.one_of(
    st.sampled_from(WORDS),
    st.text(max_size=20),
    st.lists(st.sampled_from([*WORDS[:12], EMAIL, PHONE, " ", "x" * 1990]), max_size=4).map(" ".join),
)
numbers = st.one_of(st.integers(), st.floats(), st.sampled_from([10**30, -1, 0, 200, 2**63, 1e308]))
FIELDS = ("message", "error", "errors", "error_description", "detail", "code", "success", "status", "result", "results",
          "result_info", "status_code", "data", "metadata", "response", "app", "apps", "id")  # fmt: skip
json_values: st.SearchStrategy[Any] = st.recursive(
    st.one_of(st.none(), st.booleans(), numbers, texts),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.one_of(st.sampled_from(FIELDS), texts), inner, max_size=5),
    ),
    max_leaves=12,
)


def as_json(value: Any) -> bytes:
    """JSON that may contain NaN and lone surrogates."""
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")


json_texts = json_values.map(as_json)
odd_bodies = st.one_of(json_texts, st.binary(max_size=60), st.sampled_from(PIECES))

SECONDS = ("0", "1", "5", "-1", "60", "61", "7200", "31536000", "1e9", "nan", "inf", "\u00b2", "0x10",
           "9" * 19, "9" * 30, "1700000000", "1700000000000")  # fmt: skip
DATES = ("Mon, 01 Jan 2035 00:00:00 GMT", "Mon, 01 Jan 0001 00:00:00 +2359", "Fri, 31 Dec 9999 23:59:59 -2359",
         "Mon, 32 Foo 20 99:99:99", "Thu, 01 Jan 1970 00:00:00 -0000", "1 Jan 99999 00:00",
         "Mon, 01 Jan 2035 00:00:00 +99999999")  # fmt: skip
CODINGS = ("gzip", "deflate", "x-gzip", "GZIP", "br", "zstd", "identity", "gzip, gzip", "deflate, gzip", "gzip,", ",",
           "compress", f"gzip {EMAIL}")  # fmt: skip
_values = st.one_of(
    st.sampled_from([*SECONDS, *DATES, "", EMAIL, PHONE, "x" * 3000]),
    st.text(st.characters(max_codepoint=255), max_size=30),
)
_chosen = {
    "retry-after": st.sampled_from([*SECONDS, *DATES]),
    "date": st.sampled_from(DATES),
    "x-ratelimit-limit": st.sampled_from(SECONDS),
    "x-ratelimit-remaining": st.sampled_from(SECONDS),
    "x-ratelimit-reset": st.sampled_from(SECONDS),
    "location": st.sampled_from(["", "/a", "https://evil.example/", "//", "http://[", f"/users/{EMAIL}", "\u00e9"]),
    "content-type": st.sampled_from(["application/json", "text/html", f"text/{EMAIL}", f"x/{PHONE}", "x" * 3000]),
    "x-request-id": st.sampled_from(["7", EMAIL]),
    "content-length": st.sampled_from(["0", "-1", "99999999999", "x"]),
    "set-cookie": st.sampled_from(["a=b", f"mail={EMAIL}; expires=0"]),
}


@st.composite
def headers(draw: st.DrawFn) -> list[tuple[bytes, bytes]]:
    """Raw response headers without Content-Encoding."""
    names = draw(st.lists(st.sampled_from([*_chosen, "x-other"]), max_size=4))
    pairs = ((name, draw(st.one_of(_chosen.get(name, _values), _values))) for name in names)
    return [(name.encode(), value.encode("latin-1", "replace")) for name, value in pairs]


def compress(content: bytes, coding: str, level: int) -> bytes:
    """Compressed content."""
    windows = {"gzip": zlib.MAX_WBITS | 16, "deflate": zlib.MAX_WBITS, "raw": -zlib.MAX_WBITS}
    compressor = zlib.compressobj(level, wbits=windows[coding])
    return compressor.compress(content) + compressor.flush()
