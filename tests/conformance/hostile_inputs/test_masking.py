"""No e-mail address, phone number or credential survives masking, whatever surrounds it."""

import io
import logging
from urllib.parse import quote, quote_plus

import httpx
from hypothesis import given
from hypothesis import strategies as st

from engagement_core.http_types import Headers, HTTPRequest
from engagement_core.redaction import mask_address, mask_message, mask_personal, mask_url
from engagement_core.transport.masking import MaskingContext, mask_library_logs
from tests.conformance.hostile_inputs.budget import fuzzed
from tests.conformance.hostile_inputs.hostile import EMAIL, PERSONAL, PHONE, headers

KEY = "masking-key-4711-tell-nobody"
GLUE = ["", " ", ",", ";", "<", ">", "'", '"', "(", ")", "[", "]", "{", "}", "=", "\n", "\t", "/", "?", "&", "#", "|",
        "\\", "\u00e9", "\u202e", "\x00",
        "@", "%", "%40", "%2B", ":", "mailto:", "tel:", "row ", "1 ", "@@", ".."]  # fmt: skip
# A letter, digit, underscore or hyphen next to a number makes it part of another word, such as an identifier.
ENDS = [" ", ",", ";", "<", ">", "'", '"', "(", ")", "[", "]", "{", "}", "=", "\n", "/", "?", "&", "|"]
injected = st.sampled_from([EMAIL, PHONE, PHONE[1:], quote(EMAIL)])
fillers = st.lists(st.sampled_from([*GLUE, "word", "x" * 500]), max_size=6).map("".join)


@st.composite
def texts_with_personal_data(draw: st.DrawFn) -> str:
    middle = draw(st.sampled_from(ENDS)) + draw(injected) + draw(st.sampled_from(ENDS))
    return draw(fillers) + middle + draw(fillers)


def assert_clean(shown: str) -> None:
    for each in (*PERSONAL, KEY):
        assert each not in shown, shown


@fuzzed(300)
@given(texts_with_personal_data(), st.integers(0, 2500))
def test_texts(text: str, most: int) -> None:
    assert_clean(mask_personal(text))
    assert_clean(mask_message(text, most))
    assert len(mask_message(text, most)) <= most + 1


@fuzzed(300)
@given(
    texts_with_personal_data(),
    st.sampled_from(["https://h.example/a/", "https://h.example/?q=", "/", "", "https://u:p@h.example/"]),
    st.booleans(),
)
def test_urls(text: str, before: str, is_quoted: bool) -> None:
    assert_clean(mask_url(before + (quote(text, safe="") if is_quoted else text)))
    address = mask_url(f"https://h.example/x?token={quote_plus(KEY)}&who={quote_plus(text)}", {"token"})
    assert_clean(address)
    assert_clean(mask_address(f"https://{KEY}:{KEY}@h.example/"))


@fuzzed(150)
@given(texts_with_personal_data(), headers(), st.sampled_from(["httpx", "httpcore.http11", "httpcore.connection"]))
def test_log_records_of_httpx_and_httpcore(text: str, pairs: list[tuple[bytes, bytes]], name: str) -> None:
    request = HTTPRequest(
        method="GET",
        url=f"https://h.example/a?token={KEY}&who={quote(text)}",
        headers={"authorization": f"Bearer {KEY}", "x-api-key": KEY},
        secret_parameters=("token",),
    )
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    logger = logging.getLogger(name)
    logger.addHandler(handler)
    level = logger.level
    mask_library_logs()
    logger.setLevel(logging.DEBUG)
    try:
        with MaskingContext(request):
            sent = httpx.Request("GET", request.url, headers=request.headers)
            logger.info('HTTP Request: %s %s "%s %d"', "GET", sent.url, text, 200)
            logger.debug("send_request_headers.started request=%r", sent)
            logger.debug("headers=%r %s", sent.headers.raw, text)
            logger.debug("receive_response_headers.complete return_value=(b'HTTP/1.1', 200, %r)", pairs)
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
    assert_clean(written.getvalue().replace("\\x00", ""))


@fuzzed(100)
@given(headers())
def test_representations_of_headers(pairs: list[tuple[bytes, bytes]]) -> None:
    shown = repr(Headers([(b"authorization", KEY.encode()), (b"set-cookie", KEY.encode()), *pairs]))
    assert KEY not in shown
