"""Masking takes linear time, and a masked text contains no e-mail address and no phone number."""

import logging
import re
import time
from collections.abc import Callable
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appboy_client.timezones import has_zone
from appoxee_client.auth import Credentials
from engagement_core.bulk import Item
from engagement_core.bulk.attribution import attribute
from engagement_core.errors import EnvelopeError
from engagement_core.http_types import Headers, HTTPRequest, HTTPResponse
from engagement_core.redaction import MASK, mask_message, mask_personal, mask_url
from engagement_core.retry import retry_after
from engagement_core.transport.masking import mask_text

ENOUGH = 0.002
"""Seconds of processor time that can be measured."""
MOST = 8_000
"""Pieces after which a search that still takes less is not quadratic."""
FACTOR = 8
WIDE = 24
"""Eight times the text takes about eight times the time. Were it quadratic, it would be 64 times, so a
disturbance of either by a factor of two decides nothing."""
PIECES = (
    "%40", "a@", "@.", "a.", "a%40b.", '"@', "+", "+1", "+1 ", "+(1)", "+1234567890", "1", "12345678-", "%2B1",
    "%2B1%20", "&a=", "T", "TZ ", "T ", "Z", "duplicat", "duplicat ", "events[1", "a_", "events[1] ", "(b'a', ",
    "(b'a', b'", "b'\\", "/", " ", "Mon, ", "GMT ",
)  # fmt: skip


def explain(text: str) -> None:
    response = HTTPResponse(status=200, headers=Headers(), content=b"")
    Credentials().auth().explain(EnvelopeError(text, operation="push", response=response))


def wait(text: str) -> None:
    raw = text.encode()
    retry_after(Headers([(b"retry-after", raw), (b"date", raw), (b"x-ratelimit-reset", raw)]), 429)


def attribute_error(text: str) -> None:
    items = [Item(kind="events", key=str(number), value={}) for number in range(2)]
    attribute([text], items, logging.getLogger("tests"))


def mask_record(text: str) -> None:
    mask_text(text, HTTPRequest(method="GET", url="https://h.example/"))


SEARCHES: dict[str, Callable[[str], object]] = {
    "personal data": mask_personal,
    "a long message": lambda text: mask_message(text, len(text)),
    "a path": lambda text: mask_url(f"https://h.example/{text}"),
    "a query": lambda text: mask_url(f"https://h.example/?{text}"),
    "a record of httpx": mask_record,
    "Retry-After": wait,
    "a rejected duplicate": explain,
    "the item that an error is about": attribute_error,
    "a time zone": has_zone,
}


def fastest(search: Callable[[str], object], text: str) -> float:
    return min(seconds(search, text) for _ in range(3))


def seconds(search: Callable[[str], object], text: str) -> float:
    started = time.process_time()
    search(text)
    return time.process_time() - started


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("name", SEARCHES)
def test_the_time_grows_with_the_text_and_not_with_its_square(name: str, piece: str) -> None:
    search, count = SEARCHES[name], 250
    while (short := fastest(search, piece * count + "x")) < ENOUGH and count < MOST:
        count *= 2
    if short >= ENOUGH:
        assert fastest(search, piece * FACTOR * count + "x") < WIDE * short


def test_a_long_message_is_cut_before_it_is_masked() -> None:
    shown = mask_message("The address joe@example.com is not known. " * 100_000, 2000)
    assert len(shown) == 2001
    assert shown.startswith(f"The address {MASK} is not known. ")


LOCALS = st.text("abcXYZ019._+-", min_size=1, max_size=30)
DOMAINS = st.from_regex(r"[a-z0-9-]{1,20}(\.[a-z0-9-]{1,10}){0,2}\.[a-z]{2,6}", fullmatch=True)
ADDRESSES = st.builds("{}@{}".format, LOCALS, DOMAINS)
PLAIN = st.from_regex(r"[1-9][0-9]{7,14}", fullmatch=True)
SPACED = st.from_regex(r"\+[1-9][0-9]{0,2}([ ./-]?\(?[0-9]{2,4}\)?){2,4}", fullmatch=True)
PERSONAL = st.one_of(ADDRESSES, PLAIN, SPACED, PLAIN.map("+{}".format))
AROUND = st.sampled_from(["", " ", ", ", "'", '"', "<", ">", "(", ")", "; ", ": ", "=", "\n", "/", "é ", " not valid "])


def known_parts(personal: str) -> list[str]:
    """What must not be seen of it: a domain's last part or three digits say nothing of a person."""
    if "@" in personal:
        return [personal, personal.partition("@")[2]]
    return [personal, *(run for run in re.findall("[0-9]{4,}", personal))]


@given(AROUND, PERSONAL, AROUND)
def test_no_address_and_no_number_is_left_in_a_text(before: str, personal: str, after: str) -> None:
    shown = mask_personal(f"The value {before}{personal}{after} is refused")
    assert not [part for part in known_parts(personal) if part in shown]
    assert "The value" in shown
    assert shown.endswith("is refused")


@given(PERSONAL, st.sampled_from(["https://h.example/users/{}/x", "https://h.example/users?who={}"]), st.data())
def test_no_address_and_no_number_is_left_in_a_url(personal: str, template: str, data: st.DataObject) -> None:
    safe = data.draw(st.sampled_from(["", "@", "@ "]))
    shown = mask_url(template.format(quote(personal, safe=safe)))
    assert not [part for part in known_parts(personal) if part in shown or quote(part) in shown]


@given(PERSONAL, st.integers(0, 40), st.sampled_from(["x" * 50, "word " * 10]))
def test_no_half_of_one_survives_a_cut(personal: str, place: int, padding: str) -> None:
    """Wherever the cut goes through it, before or after it is masked."""
    before = (padding * 50)[: 1500 - place]
    for most in (500, 1500):
        shown = mask_message(f"{before} {personal} and more of the text", most)
        assert not [part for part in known_parts(personal) if part in shown]
        assert len(shown) <= most + 1
