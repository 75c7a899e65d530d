"""Invalid arguments are rejected before anything is sent; the message names field and rule."""

from collections.abc import Callable
from typing import Any

import pytest

from apifon_client import Apifon, models
from apifon_client.testing import ApifonMock
from apifon_client.validators import CONTENT_PARTS, CONTENT_PATTERNS, VALIDATORS
from engagement_core import APIStatusError, InvalidRequestError

GOOD = models.Recipient(number="306912345678")
SMS = models.SmsMessage(text="Hi", sender_id="Shop")
LIST = ApifonMock.LIST_ID


def video(**changes: Any) -> models.ImVideo:
    fields: dict[str, Any] = {
        "video_url": "https://shop.example/v.mp4",
        "video_content_length": 1,
        "video_duration": 1,
        "thumbnail_image_url": "https://shop.example/v.png",
        "video_content_type": "mp4",
    }
    return models.ImVideo(**{**fields, **changes})


CONTENTS: dict[str, Any] = {
    "text": "Hi",
    "images": ["https://shop.example/i.png"],
    "actions": [models.ImAction(title="Go", target_url="https://shop.example")],
    "videos": [video()],
}


def im(channel: models.ImChannel, **options: Any) -> Callable[[Apifon], object]:
    return lambda apifon: apifon.im.send(subscribers=[GOOD], im_channels=[channel], **options)


def sms_to(number: str, **options: Any) -> Callable[[Apifon], object]:
    return lambda apifon: apifon.sms.send(subscribers=[GOOD, {"number": number}], message=SMS, **options)


BAD: list[tuple[Callable[[Apifon], object], str]] = [
    (sms_to("+306912345678"), r"subscribers\[1\].number must be an MSISDN.*; omit the \+\. Nothing"),
    (sms_to("00306912345678"), r"subscribers\[1\].number must be an MSISDN.*; omit the 00\. Nothing"),
    (sms_to("6912"), r"subscribers\[1\].number must be an MSISDN.* not starting with 0\. Nothing"),
    (sms_to("0306912345678"), r"not starting with 0"),
    (sms_to("123456"), "7 to 15 digits"),
    (sms_to("1" * 16), "7 to 15 digits"),
    (sms_to("٣٠٦٩١٢٣٤٥٦٧٨"), "7 to 15 digits"),
    (sms_to("306912345678\n"), "7 to 15 digits"),
    (
        lambda apifon: apifon.sms.send(subscribers=[models.Recipient(number="1")], message=SMS),
        r"subscribers\[0\].number must be an MSISDN",
    ),
    (
        lambda apifon: apifon.sms.send(subscribers=[GOOD], message={"text": "Hi", "sender_id": "A long sender"}),
        "message.sender_id must be",
    ),
    (lambda apifon: apifon.sms.send(subscribers=[GOOD], message=SMS, reference_id="x" * 256), "reference_id has 256"),
    (
        lambda apifon: apifon.sms.send(subscribers=[GOOD], message=SMS, callback_url="http://shop.example"),
        "callback_url does not match",
    ),
    (im(models.ImChannel(text="x" * 1001)), r"im_channels\[0\].text has 1001 characters; .* at most 1000"),
    (
        im(models.ImChannel(text="Hi", expiry_text="x", images=["https://x"])),
        "text and images, which is not a documented",
    ),
    (im(models.ImChannel()), "contains nothing"),
    (
        im(models.ImChannel(text="Hi", actions=[models.ImAction(title="x" * 31, target_url="https://x")])),
        r"im_channels\[0\].actions\[0\].title has 31",
    ),
    (im(models.ImChannel(videos=[video(video_caption="x" * 31)])), r"videos\[0\].video_caption has 31"),
    (im(models.ImChannel(videos=[video(thumbnail_image_url="x" * 1001)])), r"thumbnail_image_url has 1001"),
    (
        lambda apifon: apifon.im.send_file(
            subscribers=[{"number": "306912345678"}],
            im_channels=[{"file_name": "x" * 26, "file_type": "pdf", "file_url": "https://x"}],
        ),
        r"im_channels\[0\].file_name has 26",
    ),
    (
        lambda apifon: apifon.im.send_file(
            subscribers=[{"number": "+30"}], im_channels=[{"file_name": "x", "file_type": "pdf", "file_url": "x"}]
        ),
        r"subscribers\[0\].number",
    ),
    (lambda apifon: apifon.otp.create(reference_id="r", subscriber="+306912345678"), "subscriber"),
    (lambda apifon: apifon.otp.create(reference_id="r", subscriber="306912345678", code_length=4), "code_length is 4"),
    (
        lambda apifon: apifon.otp.create(
            reference_id="r", subscriber="306912345678", im_channels=[{"text": "Hi", "sender_id": "Shop"}]
        ),
        r"im_channels\[0\].text must contain \{apifon_otp\}",
    ),
    (
        lambda apifon: apifon.subscribers.create(LIST, destination="306912345678"),
        "destination requires status",
    ),
    (
        lambda apifon: apifon.subscribers.create_many(LIST, subscribers=[{"email": "jo@example.com"}]),
        r"subscribers\[0\].email requires email_status",
    ),
    (lambda apifon: apifon.lists.fields.create(LIST, name="x", type="TEXT", length=257), "length is 257"),
    (lambda apifon: list(apifon.bounce.list(size=201)), "size is 201"),
]


@pytest.mark.parametrize(("call", "message"), BAD)
def test_an_invalid_argument_is_rejected(
    apifon: Apifon, mock: ApifonMock, call: Callable[[Apifon], object], message: str
) -> None:
    with pytest.raises(InvalidRequestError, match=message) as caught:
        call(apifon)
    assert str(caught.value).endswith("Nothing was sent.")
    assert len(mock.request_log) == 0


def test_numbers_are_not_in_messages(apifon: Apifon) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        sms_to("+306912345678")(apifon)
    assert "3069" not in str(caught.value)


def test_validators_can_be_disabled(apifon: Apifon, mock: ApifonMock) -> None:
    calls: list[Callable[[Apifon], object]] = [
        sms_to("+306912345678", validate=False),
        im(models.ImChannel(text="Hi", images=["https://x"]), validate=False),
        lambda apifon: sms_to("+306912345678")(apifon.with_options(validate=False)),
    ]
    for call in calls:
        with pytest.raises(APIStatusError):
            call(apifon)
    assert len(mock.request_log) == 3


def test_exactly_the_documented_contents_pass(apifon: Apifon) -> None:
    for bits in range(1 << len(CONTENT_PARTS)):
        parts = tuple(name for index, name in enumerate(CONTENT_PARTS) if bits >> index & 1)
        call = im(models.ImChannel(**{name: CONTENTS[name] for name in parts}))
        if parts in CONTENT_PATTERNS:
            call(apifon)
        else:
            with pytest.raises(InvalidRequestError):
                call(apifon)
    assert len(CONTENT_PATTERNS) == 7


def test_empty_lists_are_no_content(apifon: Apifon) -> None:
    im(models.ImChannel(text="Hi", images=[], actions=[], videos=[]))(apifon)


def test_validators_name_existing_operations() -> None:
    from apifon_client.operations import im, otp, sms, subscribers

    known = {
        value.id for module in (im, otp, sms, subscribers) for value in vars(module).values() if hasattr(value, "id")
    }
    assert set(VALIDATORS) <= known
