"""Any callback gives events or `CallbackError`."""

import pickle
from urllib.parse import quote

from hypothesis import given
from hypothesis import strategies as st

from apifon_client.samples import sample_delivery_report, sample_im_reply, sample_sms_reply
from apifon_client.webhooks import CallbackError, check_secret, parse_callback, secret_url
from tests.conformance.hostile_inputs.budget import fuzzed
from tests.conformance.hostile_inputs.calling import check_error
from tests.conformance.hostile_inputs.hostile import mutated, odd_bodies, texts

SAMPLES = [sample_delivery_report(), sample_sms_reply(), sample_im_reply()]
SECRET = "callback-4711-tell-nobody"


@fuzzed(300)
@given(st.one_of(mutated(SAMPLES), odd_bodies))
def test_any_body(body: bytes) -> None:
    try:
        events = parse_callback(body)
    except CallbackError as error:
        check_error(error)
        return
    for event in events:
        assert isinstance(event.key, str)
        assert repr(event)
        assert isinstance(getattr(event, "delivered", False), bool)
        assert pickle.loads(pickle.dumps(event)).key == event.key


@fuzzed(200)
@given(
    texts,
    st.sampled_from(["https://shop.example/hook", "/hook", "", "https://["]),
    st.sampled_from([SECRET, SECRET[:-1], ""]),
    st.booleans(),
)
def test_any_url(text: str, before: str, given_secret: str, is_quoted: bool) -> None:
    query = quote(text, errors="replace") if is_quoted else text
    try:
        check_secret(f"{before}?{query}&secret={given_secret}", SECRET)
    except CallbackError as error:
        check_error(error, [SECRET])
    else:
        assert given_secret == SECRET


@fuzzed(100)
@given(texts, texts)
def test_a_url_with_any_secret(url: str, secret: str) -> None:
    try:
        check_secret(secret_url(f"https://shop.example/{url}", secret), secret)
    except CallbackError as error:
        check_error(error)
