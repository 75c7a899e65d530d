"""Chapter "IM Gateway REST API"."""

from typing import Any

from tests.conformance.clients.apifon.documented.responses import sends
from tests.conformance.clients.apifon.documented.seeds import SCHEDULED_IM
from tests.conformance.clients.apifon.documented.sending import (
    CALLBACK_URL,
    CODING,
    DATE,
    DELETED,
    NUMBER,
    REFERENCE,
    RESULT,
    SELECTOR,
    SENDER,
    SUBSCRIBER,
)
from tests.conformance.clients.apifon.documented.sms import COMPLETE, RESPONSE
from tests.conformance.fuzz.documentation import Array, Number, Object, Operation, Request, Text

PATH = "/services/api/v1/im"

TTL = Number(minimum=30, maximum=86400, default=86400)
DEVICES = Text(one_of=("SMARTPHONE_ONLY", "SMARTPHONE_AND_OTHER_DEVICES"), default="SMARTPHONE_AND_OTHER_DEVICES")
ACTION = Object(required={"title": Text(max_length=30), "target_url": Text()})
VIDEO = Object(
    required={
        "video_url": Text(),
        # 200 MB, in the wider reading.
        "video_content_length": Number(maximum=200 * 1024 * 1024),
        "video_duration": Number(maximum=600),
        "thumbnail_image_url": Text(max_length=1000),
        "video_content_type": Text(one_of=("3gp", "m4v", "mov", "mp4")),
    },
    optional={"video_caption": Text(max_length=30)},
)
CHANNEL = Object(
    optional={
        "id": Text(),
        "sender_id": Text(),
        "text": Text(max_length=1000),
        "images": Array(Text(), max_items=1),
        "actions": Array(ACTION, max_items=1),
        "videos": Array(VIDEO, max_items=1),
        "ttl": TTL,
        "expiry_text": Text(),
        "device_target": DEVICES,
    },
    # Every valid content has at least one of them.
    groups=(("text",), ("images",), ("videos",)),
)
# One sample sends an empty message.
FAILOVER = Object(optional={"text": Text(), "dc": CODING, "sender_id": SENDER})
SEND = Object(
    required={"subscribers": Array(SUBSCRIBER), "im_channels": Array(CHANNEL)},
    optional={
        "reference_id": REFERENCE,
        "message": FAILOVER,
        "callback_url": CALLBACK_URL,
        "reply_url": CALLBACK_URL,
        "date": DATE,
    },
)

FILE_TYPES = (
    *("doc", "docx", "rtf", "dot", "dotx", "odt", "odf", "fodt", "txt", "info"),
    *("pdf", "xps", "pdax", "eps"),
    *("xls", "xlsx", "ods", "fods", "csv", "xlsm", "xltx"),
)
FILE_CHANNEL = Object(
    required={"file_name": Text(max_length=25), "file_type": Text(one_of=FILE_TYPES), "file_url": Text(format="uri")},
    optional={"id": Text(), "sender_id": Text(), "ttl": TTL},
)
SEND_FILE = Object(
    required={
        "subscribers": Array(Object(required={"number": NUMBER}, optional={"custom_id": Text()})),
        "im_channels": Array(FILE_CHANNEL),
    },
    optional={"reference_id": REFERENCE, "callback_url": CALLBACK_URL, "reply_url": CALLBACK_URL, "date": DATE},
)

TO: list[dict[str, Any]] = [{"number": "306999999999"}]
OFFER = "50% discount on our membership fee if you renew your subscription today!"
SIMPLE: dict[str, Any] = {
    "message": {},
    "callback_url": "",
    "im_channels": [{"sender_id": "Mookee", "text": OFFER}],
    "subscribers": TO,
}
FULL = {
    "subscribers": COMPLETE["subscribers"],
    "reference_id": "Campaign #216",
    "message": COMPLETE["message"],
    "callback_url": "",
    "reply_url": "",
    "im_channels": [
        {
            "id": "channelID",
            "sender_id": "Mookee",
            "text": f"{{name}}! {OFFER}",
            "images": ["http://assets.apifon.com/images/boy_girl.jpg"],
            "actions": [{"title": "Renew now!", "target_url": "https://www.apifon.com"}],
            "ttl": 86400,
            "expiry_text": "Message Expired!!",
        }
    ],
    "date": "2018-02-06T13:18:25",
}
WITH_VIDEO = {
    "subscribers": [{"number": "306999999999", "params": {"name": "John"}}],
    "im_channels": [
        {
            "sender_id": "Mookee",
            "text": f"{{name}}! {OFFER}",
            "videos": [
                {
                    "video_content_length": 912534,
                    "video_url": "https://assets.apifon.com/videos/apifon_video_example.mp4",
                    "video_duration": 15,
                    "thumbnail_image_url": "https://assets.apifon.com/images/apifon-thumbnail.png",
                    "video_content_type": "mp4",
                    "video_caption": "Hello there!",
                }
            ],
        }
    ],
}
FILE = {"sender_id": "Mookee", "file_name": "myFile.pdf", "file_type": "pdf", "file_url": "http://asdfghjk/sample.pdf"}

OPERATIONS = {
    f"POST {PATH}/send": Operation(
        body=SEND,
        responses=sends(RESULT, RESPONSE),
        requests={
            "simple": Request(body=SIMPLE),
            "complete": Request(body=FULL),
            "video": Request(body=WITH_VIDEO),
            "image alone": Request(body={"subscribers": TO, "im_channels": [{"images": ["https://x/y.png"]}]}),
        },
    ),
    f"POST {PATH}/file": Operation(
        body=SEND_FILE,
        responses=sends(RESULT),
        requests={
            "simple": Request(body={"im_channels": [FILE], "subscribers": TO}),
            "complete": Request(
                body={
                    "subscribers": [{"number": "306999999999", "custom_id": "222"}],
                    "reference_id": "Campaign #216",
                    "callback_url": "",
                    "reply_url": "",
                    "im_channels": [{**FILE, "id": "channelID", "ttl": 86400}],
                    "date": "2018-02-06T13:18:25",
                }
            ),
        },
    ),
    f"POST {PATH}/remove": Operation(
        body=SELECTOR,
        responses=sends(DELETED, 4),
        requests={"sample": Request(body={"id": SCHEDULED_IM, "field": "REQUEST_ID"})},
    ),
}
