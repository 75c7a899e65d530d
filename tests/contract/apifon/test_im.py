"""Apifon: im. Written by `make contract` from specs/apifon; not by hand."""

# ruff: noqa: E501 - the vendors' sample texts are long

from typing import TypeAlias

import pytest

from apifon_client import models, params
from apifon_client.resources.im import AsyncIm, AsyncImWithRawResponse, Im, ImWithRawResponse
from apifon_client.testing import ApifonMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Im | AsyncIm, ImWithRawResponse | AsyncImWithRawResponse]


@pytest.fixture
def im(contract: Contract) -> Called:
    return contract.resource("im")


def test_send_im(im: Called) -> None:
    """POST /services/api/v1/im/send"""
    operation = im.operation("sendIm", returns=models.SendResult)
    operation.sends(
        "minimal",
        lambda im: im.send(
            subscribers=[{"number": "306999999999"}],
            im_channels=[{"text": "{name}! 50% discount on our membership fee if you renew your subscription today!"}],
        ),
    )
    operation.sends(
        "minimal",
        lambda im: im.send(
            subscribers=[models.Recipient(number="306999999999")],
            im_channels=[
                models.ImChannel(
                    text="{name}! 50% discount on our membership fee if you renew your subscription today!"
                )
            ],
        ),
    )
    operation.sends(
        "everything",
        lambda im: im.send(
            subscribers=[
                {
                    "number": "306999999999",
                    "custom_id": "222",
                    "params": {
                        "apifon_lp": params.LandingPageParam(
                            url="https://mookee.apifon.com/user/login/",
                            data={"name": "John"},
                            redirect=True,
                            method="GET",
                        ),
                        "name": "John",
                    },
                }
            ],
            im_channels=[
                {
                    "id": "channelID",
                    "sender_id": "Mookee",
                    "text": "{name}! 50% discount on our membership fee if you renew your subscription today!",
                    "images": ["http://assets.apifon.com/images/boy_girl.jpg"],
                    "actions": [{"title": "Renew now!", "target_url": "https://www.apifon.com"}],
                    "ttl": 86400,
                    "expiry_text": "Message Expired!!",
                    "device_target": "SMARTPHONE_ONLY",
                }
            ],
            reference_id="Campaign #216",
            message={"text": "Hello {name}! {apifon_lp}", "dc": 0, "sender_id": "Apifon"},
            callback_url="",
            reply_url="",
            date="2018-02-06T13:18:25",
        ),
    )
    operation.sends(
        "everything",
        lambda im: im.send(
            subscribers=[
                models.Recipient(
                    number="306999999999",
                    custom_id="222",
                    params={
                        "apifon_lp": models.LandingPage(
                            url="https://mookee.apifon.com/user/login/",
                            data={"name": "John"},
                            redirect=True,
                            method="GET",
                        ),
                        "name": "John",
                    },
                )
            ],
            im_channels=[
                models.ImChannel(
                    id="channelID",
                    sender_id="Mookee",
                    text="{name}! 50% discount on our membership fee if you renew your subscription today!",
                    images=["http://assets.apifon.com/images/boy_girl.jpg"],
                    actions=[models.ImAction(title="Renew now!", target_url="https://www.apifon.com")],
                    ttl=86400,
                    expiry_text="Message Expired!!",
                    device_target="SMARTPHONE_ONLY",
                )
            ],
            reference_id="Campaign #216",
            message=models.FailoverMessage(text="Hello {name}! {apifon_lp}", dc=0, sender_id="Apifon"),
            callback_url="",
            reply_url="",
            date="2018-02-06T13:18:25",
        ),
    )
    operation.sends(
        "example complete",
        lambda im: im.send(
            subscribers=[
                {
                    "number": "306999999999",
                    "custom_id": "222",
                    "params": {
                        "apifon_lp": params.LandingPageParam(
                            url="https://mookee.apifon.com/user/login/",
                            data={"name": "John"},
                            redirect=True,
                            method="GET",
                        ),
                        "name": "John",
                    },
                }
            ],
            im_channels=[
                {
                    "id": "channelID",
                    "sender_id": "Mookee",
                    "text": "{name}! 50% discount on our membership fee if you renew your subscription today!",
                    "images": ["http://assets.apifon.com/images/boy_girl.jpg"],
                    "actions": [{"title": "Renew now!", "target_url": "https://www.apifon.com"}],
                    "ttl": 86400,
                    "expiry_text": "Message Expired!!",
                }
            ],
            reference_id="Campaign #216",
            message={"text": "Hello {name}! {apifon_lp}", "dc": 0, "sender_id": "Apifon"},
            callback_url="",
            reply_url="",
            date="2018-02-06T13:18:25",
        ),
    )
    operation.sends(
        "example complete",
        lambda im: im.send(
            subscribers=[
                models.Recipient(
                    number="306999999999",
                    custom_id="222",
                    params={
                        "apifon_lp": models.LandingPage(
                            url="https://mookee.apifon.com/user/login/",
                            data={"name": "John"},
                            redirect=True,
                            method="GET",
                        ),
                        "name": "John",
                    },
                )
            ],
            im_channels=[
                models.ImChannel(
                    id="channelID",
                    sender_id="Mookee",
                    text="{name}! 50% discount on our membership fee if you renew your subscription today!",
                    images=["http://assets.apifon.com/images/boy_girl.jpg"],
                    actions=[models.ImAction(title="Renew now!", target_url="https://www.apifon.com")],
                    ttl=86400,
                    expiry_text="Message Expired!!",
                )
            ],
            reference_id="Campaign #216",
            message=models.FailoverMessage(text="Hello {name}! {apifon_lp}", dc=0, sender_id="Apifon"),
            callback_url="",
            reply_url="",
            date="2018-02-06T13:18:25",
        ),
    )
    operation.sends(
        "example simple",
        lambda im: im.send(
            subscribers=[{"number": "306999999999"}],
            im_channels=[
                {
                    "sender_id": "Mookee",
                    "text": "50% discount on our membership fee if you renew your subscription today!",
                }
            ],
            message={},
            callback_url="",
        ),
    )
    operation.sends(
        "example simple",
        lambda im: im.send(
            subscribers=[models.Recipient(number="306999999999")],
            im_channels=[
                models.ImChannel(
                    sender_id="Mookee", text="50% discount on our membership fee if you renew your subscription today!"
                )
            ],
            message=models.FailoverMessage(),
            callback_url="",
        ),
    )
    operation.sends(
        "example multipleLandingPages",
        lambda im: im.send(
            subscribers=[
                {
                    "number": "306999999999",
                    "params": {
                        "apifon_lp_company": params.LandingPageParam(url="https://www.apifon.com", method="GET"),
                        "apifon_lp_privacy": params.LandingPageParam(
                            url="https://www.apifon.com/privacy", method="GET"
                        ),
                    },
                }
            ],
            im_channels=[
                {
                    "sender_id": "Mookee",
                    "text": "Hello There! Click the link {apifon_lp_company} to visit our site and place your order. You can view our privacy policy at {apifon_lp_privacy} for your convenience.",
                }
            ],
            message={
                "text": "Hello, here is your failover SMS with a link to our site {apifon_lp_company}",
                "dc": 0,
                "sender_id": "Apifon",
            },
        ),
    )
    operation.sends(
        "example multipleLandingPages",
        lambda im: im.send(
            subscribers=[
                models.Recipient(
                    number="306999999999",
                    params={
                        "apifon_lp_company": models.LandingPage(url="https://www.apifon.com", method="GET"),
                        "apifon_lp_privacy": models.LandingPage(url="https://www.apifon.com/privacy", method="GET"),
                    },
                )
            ],
            im_channels=[
                models.ImChannel(
                    sender_id="Mookee",
                    text="Hello There! Click the link {apifon_lp_company} to visit our site and place your order. You can view our privacy policy at {apifon_lp_privacy} for your convenience.",
                )
            ],
            message=models.FailoverMessage(
                text="Hello, here is your failover SMS with a link to our site {apifon_lp_company}",
                dc=0,
                sender_id="Apifon",
            ),
        ),
    )
    operation.sends(
        "example viberVideo",
        lambda im: im.send(
            subscribers=[{"number": "306999999999", "params": {"name": "John"}}],
            im_channels=[
                {
                    "sender_id": "Mookee",
                    "text": "{name}! 50% discount on our membership fee if you renew your subscription today!",
                    "videos": [
                        {
                            "video_url": "https://assets.apifon.com/videos/apifon_video_example.mp4",
                            "video_content_length": 912534,
                            "video_duration": 15,
                            "thumbnail_image_url": "https://assets.apifon.com/images/apifon-thumbnail.png",
                            "video_content_type": "mp4",
                            "video_caption": "Hello there!",
                        }
                    ],
                }
            ],
        ),
    )
    operation.sends(
        "example viberVideo",
        lambda im: im.send(
            subscribers=[models.Recipient(number="306999999999", params={"name": "John"})],
            im_channels=[
                models.ImChannel(
                    sender_id="Mookee",
                    text="{name}! 50% discount on our membership fee if you renew your subscription today!",
                    videos=[
                        models.ImVideo(
                            video_url="https://assets.apifon.com/videos/apifon_video_example.mp4",
                            video_content_length=912534,
                            video_duration=15,
                            thumbnail_image_url="https://assets.apifon.com/images/apifon-thumbnail.png",
                            video_content_type="mp4",
                            video_caption="Hello there!",
                        )
                    ],
                )
            ],
        ),
    )


def test_send_im_file(im: Called) -> None:
    """POST /services/api/v1/im/file"""
    operation = im.operation("sendImFile", returns=models.SendResult)
    operation.sends(
        "minimal",
        lambda im: im.send_file(
            subscribers=[{"number": "306999999999"}],
            im_channels=[{"file_name": "myFile.pdf", "file_type": "pdf", "file_url": "http://asdfghjk/sample.pdf"}],
        ),
    )
    operation.sends(
        "minimal",
        lambda im: im.send_file(
            subscribers=[models.FileRecipient(number="306999999999")],
            im_channels=[
                models.ImFileChannel(file_name="myFile.pdf", file_type="pdf", file_url="http://asdfghjk/sample.pdf")
            ],
        ),
    )
    operation.sends(
        "everything",
        lambda im: im.send_file(
            subscribers=[{"number": "306999999999", "custom_id": "222"}],
            im_channels=[
                {
                    "file_name": "myFile.pdf",
                    "file_type": "pdf",
                    "file_url": "http://asdfghjk/sample.pdf",
                    "id": "channelID",
                    "sender_id": "Mookee",
                    "ttl": 86400,
                }
            ],
            reference_id="Campaign #216",
            callback_url="",
            reply_url="",
            date="2018-02-06T13:18:25",
        ),
    )
    operation.sends(
        "everything",
        lambda im: im.send_file(
            subscribers=[models.FileRecipient(number="306999999999", custom_id="222")],
            im_channels=[
                models.ImFileChannel(
                    file_name="myFile.pdf",
                    file_type="pdf",
                    file_url="http://asdfghjk/sample.pdf",
                    id="channelID",
                    sender_id="Mookee",
                    ttl=86400,
                )
            ],
            reference_id="Campaign #216",
            callback_url="",
            reply_url="",
            date="2018-02-06T13:18:25",
        ),
    )
    operation.sends(
        "example simple",
        lambda im: im.send_file(
            subscribers=[{"number": "306999999999"}],
            im_channels=[
                {
                    "file_name": "myFile.pdf",
                    "file_type": "pdf",
                    "file_url": "http://asdfghjk/sample.pdf",
                    "sender_id": "Mookee",
                }
            ],
        ),
    )
    operation.sends(
        "example simple",
        lambda im: im.send_file(
            subscribers=[models.FileRecipient(number="306999999999")],
            im_channels=[
                models.ImFileChannel(
                    file_name="myFile.pdf", file_type="pdf", file_url="http://asdfghjk/sample.pdf", sender_id="Mookee"
                )
            ],
        ),
    )


def test_delete_scheduled_im(im: Called) -> None:
    """POST /services/api/v1/im/remove"""
    operation = im.operation("deleteScheduledIm", returns=int)
    operation.sends("minimal", lambda im: im.delete_scheduled(field="REQUEST_ID", id=ApifonMock.SCHEDULED_IM_REQUEST))
