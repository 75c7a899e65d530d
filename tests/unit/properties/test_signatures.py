"""A signature verifies, and fails if any byte is changed."""

import hmac
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apifon_client.signing import rfc_1123
from apifon_client.signing import signature as apifon_signature
from apifon_client.testing.mocking.signature import sign as apifon_sign
from apifon_client.webhooks import CallbackError, check_secret, secret_url
from appoxee_client.auth import signature as appoxee_signature
from appoxee_client.testing.mocking.signature import sign as appoxee_sign
from tests.unit.properties.instances import BOUNDED

VISIBLE = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=20)
METHODS = st.sampled_from(["GET", "POST", "PUT", "DELETE"])
PATHS = st.lists(st.text(min_size=1, max_size=6), max_size=4).map(
    lambda parts: "/" + "/".join(quote(part.encode("utf-8", "replace"), safe="") for part in parts)
)
SECONDS = st.integers(0, 2**32)


def changed(data: st.DataObject, text: bytes) -> bytes:
    """The text with one byte changed, added or removed."""
    place = data.draw(st.integers(0, len(text)))
    byte = bytes([data.draw(st.integers(0, 255))])
    kinds = [text[:place] + byte + text[place:]]
    if place < len(text):
        kinds += [text[:place] + text[place + 1 :], text[:place] + bytes([text[place] ^ 1]) + text[place + 1 :]]
    return data.draw(st.sampled_from(kinds))


@BOUNDED
@given(VISIBLE, METHODS, PATHS, st.binary(max_size=50), SECONDS, st.data())
def test_apifon(secret: str, method: str, path: str, body: bytes, seconds: int, data: st.DataObject) -> None:
    date = rfc_1123(seconds)
    signed = apifon_signature(secret, method, path, body, date)
    assert signed.encode() == apifon_sign(secret, method, path.encode(), body, date)
    parts = [secret.encode(), method.encode(), path.encode(), body, date.encode()]
    number = data.draw(st.integers(0, 4))
    other = [*parts[:number], changed(data, parts[number]), *parts[number + 1 :]]
    again = apifon_sign(
        other[0].decode("latin-1"), other[1].decode("latin-1"), other[2], other[3], other[4].decode("latin-1")
    )
    assert hmac.compare_digest(again, signed.encode()) == (joined(other) == joined(parts))


def joined(parts: list[bytes]) -> tuple[bytes, bytes]:
    """What the signature is over, with its secret: a method is the same in lower case, and zeros pad a key."""
    return parts[0].decode("latin-1").encode().rstrip(b"\0"), b"\n".join([parts[1].upper(), *parts[2:]])


@BOUNDED
@given(SECONDS, VISIBLE, VISIBLE, VISIBLE, st.data())
def test_appoxee(timestamp: int, secret: str, key: str, random: str, data: st.DataObject) -> None:
    signed = appoxee_signature(timestamp, secret, key, random)
    assert signed == appoxee_sign(timestamp, secret, key, random)
    parts = [secret.encode(), key.encode(), random.encode()]
    number = data.draw(st.integers(0, 2))
    other = [*parts[:number], changed(data, parts[number]), *parts[number + 1 :]]
    texts = [part.decode("latin-1") for part in other]
    again = appoxee_sign(timestamp, *texts)
    # The vendor puts nothing between the parts, so only the whole text counts.
    assert (again == signed) == ("".join(texts).encode() == b"".join(parts))


@BOUNDED
@given(st.text(min_size=1).filter(lambda text: max(text) < "\ud800" or min(text) > "\udfff"), st.data())
def test_a_secret_of_a_callback(secret: str, data: st.DataObject) -> None:
    base: Any = data.draw(
        st.sampled_from(["https://shop.example/hook", "https://shop.example/?a=1&b", "https://shop.example/path?x=%26"])
    )
    url = secret_url(base, secret)
    received = data.draw(st.sampled_from([url, url.removeprefix("https://shop.example")]))
    check_secret(received, secret)
    place = data.draw(st.integers(0, len(secret) - 1))
    wrong = secret[:place] + chr(ord(secret[place]) ^ 1) + secret[place + 1 :]
    for other in (wrong, secret + "x", secret[:-1], ""):
        with pytest.raises(CallbackError):
            check_secret(received, other)
