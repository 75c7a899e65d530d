"""Sample callbacks for your tests, with the keys of the vendor's samples ("Callback Responses")."""

import json
from typing import Any, Literal

REQUEST_ID = "eff655d8-0cb6-47b3-8828-96e1b80b55af"
MESSAGE_ID = "e2d4424d-7d6a-49c2-b564-99b2b68c74cb"
REPLY_ID = "d5a53b51-dc57-4c2c-b880-36f788c4d4d4"
NUMBER = "306999999999"
SECONDS = 1517922078


def sample_delivery_report(
    *,
    type: Literal["SMS", "VIBER", "MAIL"] = "SMS",
    code: int = 7,
    text: str = "delivered",
    number: str = NUMBER,
    request_id: str = REQUEST_ID,
    message_id: str = MESSAGE_ID,
    custom_id: str | None = None,
    reference_id: str | None = None,
    metadata: dict[str, Any] | None = None,
    events: int = 1,
) -> bytes:
    """Return the body of a delivery report; several events differ in the last part of their `message_id`."""
    event: dict[str, Any] = {"from": "Apifon", "to": number}
    optional = {"custom_id": custom_id, "metadata": metadata}
    event |= {name: value for name, value in optional.items() if value is not None}
    event |= {"status": {"code": code, "text": text}, "timestamp": SECONDS, "price": "0.002", "vat": "0.00048"}
    if type == "SMS":
        event |= {"error_code": "000", "mccmnc": "20210"}
    ids = [message_id, *(f"{message_id}-{index}" for index in range(1, events))][:events]
    report: dict[str, Any] = {"url": "https://yourserver/callback", "request_id": request_id}
    if reference_id is not None:
        report["reference_id"] = reference_id
    data = [{**event, "message_id": each} for each in ids]
    return _body(report | {"data": data, "account_id": 5411, "type": type})


def sample_sms_reply(
    *, text: str = "This is my reply.", number: str = NUMBER, to: str = "306988888888", message_id: str = REPLY_ID
) -> bytes:
    """Return the body of a reply to an SMS."""
    reply = {"message_id": message_id, "from": number, "to": to, "text": text, "timestamp": SECONDS, "type": "SMS"}
    return _body(reply)


def sample_im_reply(
    *,
    text: str | None = "This is my reply.",
    media_url: str | None = None,
    media_filename: str | None = None,
    number: str = NUMBER,
    reply_message_id: str = REPLY_ID,
    message_id: str = MESSAGE_ID,
    request_id: str = REQUEST_ID,
    custom_id: str | None = None,
    reference_id: str | None = None,
) -> bytes:
    """Return the body of a reply to an IM, with a text or a file."""
    # The sample's names of the two fields; the table has media_url and media_filename.
    message = {"text": text, "mediaUrl": media_url, "mediaFileName": media_filename}
    reply = {
        "reply_message_id": reply_message_id,
        "from": number,
        "to": "Mookee",
        "timestamp": SECONDS,
        "price": 0.05,
        "message": message,
    }
    original = {"message_id": message_id, "request_id": request_id}
    optional = {"reference_id": reference_id, "custom_id": custom_id}
    original |= {name: value for name, value in optional.items() if value is not None}
    return _body({"channel": "VIBER", "reply": reply, "original_im": original})


def _body(value: dict[str, Any]) -> bytes:
    return json.dumps(value).encode()
