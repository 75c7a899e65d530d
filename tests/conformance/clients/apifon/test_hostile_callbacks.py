"""Any request to a callback receiver returns events or raises the documented error."""

import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from apifon_client import Apifon
from apifon_client.samples import sample_delivery_report, sample_im_reply, sample_sms_reply
from apifon_client.webhooks import (
    MAX_DEPTH,
    CallbackError,
    CallbackMethods,
    DeliveryReceived,
    UnknownReceived,
    check_secret,
    parse_callback,
    secret_url,
)
from engagement_core.type_guards import is_list, is_mapping

URL = "https://shop.example/apifon?secret=mine"
SAMPLES = [json.loads(sample()) for sample in (sample_delivery_report, sample_sms_reply, sample_im_reply)]
PLACES = ["request_id", "data", "type", "account_id", "message_id", "from", "to", "text", "timestamp", "reply",
          "original_im", "url", "status", "metadata", "code", "message", "custom_id", "price"]  # fmt: skip


def use(event: Any) -> None:
    """Use an event as a receiver does."""
    assert isinstance(event.key, str)
    assert repr(event)
    assert isinstance(getattr(event, "delivered", False), bool)
    assert pickle.loads(pickle.dumps(event)).key == event.key


def in_list(value: Any) -> Any:
    return [value]


def in_object(value: Any) -> Any:
    return {"status": value}


def as_text(body: bytes) -> str:
    return body.decode()


def nested(levels: int, wrap: Callable[[Any], Any]) -> Any:
    value: Any = "x"
    for _ in range(levels):
        value = wrap(value)
    return value


HOSTILE: list[Any] = [
    None, True, False, 0, -1, 10**30, 10**4000, 1e308, -0.0, "", "\u0000", "7", [], {}, [[]], [None], [{}], {"": ""},
    {"code": None}, {"code": 10**4000, "text": []}, {"code": {"code": 7}}, nested(40, in_list),
    nested(40, in_object), ["x"] * 10_000, {str(number): number for number in range(10_000)},
]  # fmt: skip


@pytest.mark.parametrize("value", HOSTILE, ids=lambda value: repr(value)[:30] if not isinstance(value, int) else "")
@pytest.mark.parametrize("place", PLACES)
def test_a_wrong_value_in_any_place_loses_no_callback(place: str, value: Any) -> None:
    for sample in SAMPLES:
        changed = replaced(sample, place, value)
        if changed != sample:
            for event in parse_callback(json.dumps(changed).encode()):
                use(event)


def replaced(node: Any, place: str, value: Any) -> Any:
    if is_mapping(node):
        return {key: value if key == place else replaced(inner, place, value) for key, inner in node.items()}
    return [replaced(inner, place, value) for inner in node] if is_list(node) else node


@pytest.mark.parametrize("place", PLACES)
def test_a_field_that_is_missing_loses_no_callback(place: str) -> None:
    for sample in SAMPLES:
        for event in parse_callback(json.dumps({key: sample[key] for key in sample if key != place}).encode()):
            use(event)


@pytest.mark.parametrize(
    "body",
    [
        b"", b" ", b"{", b"NaN", b'{"a": NaN}', b"Infinity", b"\xff", b'"\xff"', b'{"request_id": "\xc3"}',
        b"\xef\xbb\xbf{}", b"{} {}", b"[" * 100_000, b'{"a":' * 100_000, b"[" * 900 + b"]" * 900, b"9" * 100_000,
        b"1e999999999", b'{"data": ' + b"[" * 500 + b"]" * 500 + b', "request_id": "r"}', "\ud800", "{'a': 1}",
    ],
)  # fmt: skip
def test_a_body_that_is_no_callback_is_the_documented_error(body: Any) -> None:
    with pytest.raises(CallbackError):
        parse_callback(body)


def test_the_bound_of_nesting_is_exact() -> None:
    for wrap in (in_list, in_object):
        body = json.dumps(nested(MAX_DEPTH, wrap)).encode()
        (event,) = parse_callback(body)
        assert isinstance(event, UnknownReceived)
        with pytest.raises(CallbackError, match=f"more than {MAX_DEPTH} levels deep"):
            parse_callback(json.dumps(nested(MAX_DEPTH + 1, wrap)).encode())


def test_of_a_key_that_comes_twice_the_last_one_counts() -> None:
    (event,) = parse_callback(sample_delivery_report().replace(b'"request_id"', b'"request_id": "other", "request_id"'))
    assert isinstance(event, DeliveryReceived)
    assert event.report.request_id == SAMPLES[0]["request_id"]


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, as_text])
def test_a_body_may_come_as_any_kind_of_bytes_or_as_text(kind: Callable[[bytes], Any]) -> None:
    for body in (sample_sms_reply(), b"{}"):
        assert [event.key for event in parse_callback(kind(body))] == [event.key for event in parse_callback(body)]


@pytest.mark.parametrize("body", [None, 7, {}, [], object()])
def test_what_is_no_body_is_the_documented_error(body: Any) -> None:
    with pytest.raises(CallbackError, match="must be bytes"):
        parse_callback(body)


@pytest.mark.parametrize("secret", ["", None, 0, b"mine", ["mine"], "\ud800", "a\udfff"])
def test_an_invalid_secret_is_rejected(secret: Any) -> None:
    for url in (URL, f"{URL}&secret=", "/apifon?secret=%ED%A0%80", "/apifon"):
        with pytest.raises(CallbackError, match="secret of a callback URL must be a non-empty string"):
            check_secret(url, secret)
    with pytest.raises(CallbackError, match="secret of a callback URL must be a non-empty string"):
        secret_url("https://shop.example/apifon", secret)


@pytest.mark.parametrize("parameter", ["", None, 7, "\ud800"])
def test_an_invalid_parameter_raises_the_documented_error(parameter: Any) -> None:
    with pytest.raises(CallbackError):
        secret_url("https://shop.example/apifon", "mine", parameter)
    with pytest.raises(CallbackError):
        check_secret(URL, "mine", parameter)


@pytest.mark.parametrize(
    "url",
    [
        None, 7, b"/apifon?secret=mine", [], "", "?", "/apifon", "http://[?secret=mine", "https://[::1?secret=mine",
        "/apifon?secret=%", "/apifon?secret=%ff%fe", "/apifon?secret=\ud800", "/apifon?\udfff=mine",
        "//[x]?secret=mine", "https://a\u2100b/?secret=mine", "/apifon?secret=mine&secret",
        "/apifon?secret=mine;secret=mine", "/apifon?SECRET=mine", "/apifon?secret=mine%00", "/apifon?secret[]=mine",
        f"/apifon?{'&' * 100_000}",
    ],
)  # fmt: skip
def test_an_odd_url_is_rejected(url: Any) -> None:
    with pytest.raises(CallbackError) as caught:
        check_secret(url, "mine")
    assert "mine" not in str(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize(
    "url",
    [
        "http://shop.example/apifon", "HTTP://shop.example", "http://127.0.0.1.evil.example", "https://[::1",
        "https://\ud800", "https://a\u2100b", "https://shop.example/?a=\ud800", None, 7, b"https://shop.example",
    ],
)  # fmt: skip
def test_a_secret_is_not_added_to_an_unencrypted_or_invalid_url(url: Any) -> None:
    with pytest.raises(CallbackError) as caught:
        CallbackMethods.url(url, secret="mine")
    assert "mine" not in str(caught.value)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(PLACES), inner, max_size=5),
    max_leaves=20,
)


@given(JSON.map(lambda value: json.dumps(value).encode()) | st.binary())
@example(b'{"request_id": 1, "data": {}}')
def test_any_body_returns_events_or_raises_the_documented_error(body: bytes) -> None:
    try:
        events = parse_callback(body)
    except CallbackError:
        return
    for event in events:
        use(event)


@given(url=st.text() | st.text().map(lambda text: f"/x?secret={text}"), secret=st.text())
def test_any_url_and_secret_give_a_result_or_the_documented_error(url: str, secret: str) -> None:
    try:
        check_secret(url, secret)
    except CallbackError:
        return
    assert secret


@given(url=st.text(alphabet=st.characters(), max_size=40), secret=st.text(st.characters(codec="utf-8"), min_size=1))
def test_a_url_that_is_made_is_recognised(url: str, secret: str) -> None:
    try:
        made = secret_url(f"https://shop.example/{url}", secret)
    except CallbackError:
        return
    if "secret=" not in url:
        check_secret(made, secret)


def test_the_methods_of_a_client_raise_the_same() -> None:
    with Apifon(token="t", secret="s") as apifon:
        with pytest.raises(CallbackError):
            apifon.webhooks.receive(b"{", url=URL, secret="mine")
        with pytest.raises(CallbackError):
            apifon.webhooks.parse(b"\xff")
