"""Callbacks: from bytes to typed events, the secret of the receiver, and keys that detect duplicates."""

import json
from typing import Any

import pytest

from apifon_client import Apifon, AsyncApifon, models
from apifon_client.samples import sample_delivery_report, sample_im_reply, sample_sms_reply
from apifon_client.testing import ApifonMock
from apifon_client.testing.mocking import seed
from apifon_client.testing.mocking.samples import sample_callbacks
from apifon_client.webhooks import (
    CallbackError,
    DeliveryReceived,
    ImReplyReceived,
    SmsReplyReceived,
    UnknownReceived,
    check_secret,
    parse_callback,
    secret_url,
)
from engagement_core.testing import MockServer

URL = "https://shop.example/apifon?shop=1"


@pytest.mark.parametrize(
    ("kind", "events", "received"),
    [
        ("sms_status", 24, DeliveryReceived),
        ("im_status", 16, DeliveryReceived),
        ("otp_status", 24, DeliveryReceived),
        ("sms_reply", 1, SmsReplyReceived),
        ("im_reply", 3, ImReplyReceived),
    ],
)
def test_every_kind_that_the_mock_makes_is_typed(kind: str, events: int, received: type[Any]) -> None:
    bodies = sample_callbacks()[kind]
    found = [event for body in bodies for event in parse_callback(json.dumps(body).encode())]
    assert [type(event) for event in found] == [received] * events
    if received is DeliveryReceived:
        assert len({event.key for event in found}) == events


def test_callbacks_of_a_send_reach_the_receiver() -> None:
    got: list[tuple[str, bytes]] = []
    mock = ApifonMock(on_callback=lambda url, body: got.append((url, body)))
    with MockServer(mock) as server, Apifon(token=mock.TOKEN, secret=mock.SECRET, base_url=server.base_url) as apifon:
        sent = apifon.sms.send(
            subscribers=[models.Recipient(number="306912345678", custom_id="7")],
            message={"text": "x" * 200, "sender_id": "Shop"},
            callback_url=apifon.webhooks.url(URL, secret="mine"),
            reference_id="Spring",
        )
        deliver(mock)
        events = [event for url, body in got for event in apifon.webhooks.receive(body, url=url, secret="mine")]
    ids = [message.message_id for message in sent.results["306912345678"]]
    assert [event.key for event in events] == [f"{sent.request_id}:{each}:7" for each in ids]
    for event in events:
        assert isinstance(event, DeliveryReceived)
        assert isinstance(event.event, models.DeliveryEvent)
        assert (event.event.custom_id, event.report.reference_id, event.event.status.text) == (
            "7",
            "Spring",
            "delivered",
        )


@pytest.mark.anyio
async def test_replies_reach_the_receiver(anyio_backend: str) -> None:
    got: list[bytes] = []
    mock = ApifonMock(on_callback=lambda _, body: got.append(body))
    mock.outbox.reply(mock.store.messages[seed.SENT_IM_MESSAGE], None, ("https://media.example/1", "a.pdf"))
    mock.outbox.reply(mock.store.messages[seed.SENT_SMS_MESSAGE], "Yes")
    await mock.deliver_callbacks()
    async with AsyncApifon(token="t", secret="s") as apifon:
        im, sms = (event for body in got for event in apifon.webhooks.parse(body))
    assert isinstance(im, ImReplyReceived)
    assert im.reply.reply.message.text is None
    assert im.reply.reply.message.mediaFileName == "a.pdf"
    assert im.reply.original_im.message_id == seed.SENT_IM_MESSAGE
    assert im.key == f"im reply:{im.reply.reply.reply_message_id}"
    assert isinstance(sms, SmsReplyReceived)
    assert (sms.reply.text, sms.reply.from_) == ("Yes", seed.MOBILE)
    assert sms.key == f"sms reply:{sms.reply.message_id}"


def deliver(mock: ApifonMock) -> None:
    import anyio

    anyio.run(mock.deliver_callbacks)


def test_a_callback_may_have_no_event_or_several() -> None:
    assert parse_callback(sample_delivery_report(events=0)) == []
    several = parse_callback(sample_delivery_report(events=3, type="VIBER", code=10, text="seen"))
    assert len({event.key for event in several}) == 3
    assert all(isinstance(event, DeliveryReceived) and event.report.type == "VIBER" for event in several)


def test_one_event_outside_a_list_is_an_event() -> None:
    raw = json.loads(sample_delivery_report())
    raw["data"] = raw["data"][0]
    (event,) = parse_callback(json.dumps(raw).encode())
    assert event.key == "eff655d8-0cb6-47b3-8828-96e1b80b55af:e2d4424d-7d6a-49c2-b564-99b2b68c74cb:7"


def test_what_is_new_does_not_lose_a_report() -> None:
    raw = json.loads(sample_delivery_report(custom_id="7", metadata={"city": "Athens"}))
    raw |= {"type": "RCS", "account_id": "5411", "extra": 1}
    del raw["url"]
    raw["data"][0]["status"] = {"code": 999, "text": "teleported"}
    raw["data"][0]["price"] = 0.002
    (event,) = parse_callback(json.dumps(raw).encode())
    assert isinstance(event, DeliveryReceived)
    assert (event.report.type, event.event.status.code, event.event.status.text) == ("RCS", 999, "teleported")
    assert event.key.endswith(":999")


@pytest.mark.parametrize("status", ["delivered", None, 7])
def test_a_status_of_another_shape_is_kept(status: object) -> None:
    raw = json.loads(sample_delivery_report())
    raw["data"][0]["status"] = status
    (event,) = parse_callback(json.dumps(raw).encode())
    assert isinstance(event, DeliveryReceived)
    assert event.event.status == status
    assert event.key.endswith(f":{status}")


@pytest.mark.parametrize(
    "raw", [{}, [], None, 7, {"results": []}, {"request_id": "r", "data": ["x"]}, {"reply": 1, "original_im": 2}]
)
def test_an_unknown_callback_is_kept_as_it_came(raw: object) -> None:
    body = json.dumps(raw).encode()
    (event,) = parse_callback(body)
    assert isinstance(event, UnknownReceived)
    assert event.raw == raw
    assert parse_callback(body)[0].key == event.key


@pytest.mark.parametrize("body", [b"", b"no JSON", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_json_is_an_error(body: bytes) -> None:
    with pytest.raises(CallbackError):
        parse_callback(body)


def test_a_callback_url_holds_the_secret() -> None:
    url = secret_url(URL, "a&b=ü", parameter="key")
    assert url == "https://shop.example/apifon?shop=1&key=a%26b%3D%C3%BC"
    check_secret(url, "a&b=ü", parameter="key")
    check_secret(url.removeprefix("https://shop.example"), "a&b=ü", parameter="key")
    with pytest.raises(CallbackError):
        secret_url(URL, "")


@pytest.mark.parametrize(
    "url", [URL, f"{URL}&secret=", f"{URL}&secret=other", f"{URL}&secret=mine&secret=mine", f"{URL}#secret=mine"]
)
def test_a_callback_without_the_secret_is_rejected(url: str) -> None:
    with pytest.raises(CallbackError) as caught:
        check_secret(url, "mine")
    assert "mine" not in str(caught.value)


def test_an_empty_secret_is_rejected() -> None:
    with pytest.raises(CallbackError):
        check_secret(f"{URL}&secret=", "")


def test_samples_are_typed_and_can_be_changed() -> None:
    (outcome,) = parse_callback(sample_delivery_report(code=11, text="open", metadata={"short_code": "10oalo"}))
    assert isinstance(outcome, DeliveryReceived)
    assert outcome.event.metadata is not None
    assert outcome.event.metadata.short_code == "10oalo"
    (sms,) = parse_callback(sample_sms_reply(text="Stop"))
    assert isinstance(sms, SmsReplyReceived)
    assert sms.reply.text == "Stop"
    (im,) = parse_callback(sample_im_reply(text=None, media_url="https://x", media_filename="x.pdf", custom_id="7"))
    assert isinstance(im, ImReplyReceived)
    assert im.reply.original_im.custom_id == "7"
