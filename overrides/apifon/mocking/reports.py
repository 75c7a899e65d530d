"""The bodies of callbacks ("Callback Responses", "SMS Reply Callback", "IM Reply Callback")."""

from .ids import SHORT_CODE_ALPHABET, Ids
from .models import Message
from .statuses import OPEN, STATUSES
from .store import ACCOUNT_ID
from .views import View

PRICE = "0.002"
VAT = "0.00048"
REPLY_PRICE = 0.05
NO_ERROR = "000"
NETWORK = "20210"


def status_report(message: Message, code: int, seconds: int, ids: Ids) -> View:
    """Return the report of one event (CALLBACK_RESPONSE), with the keys of the sample of its kind."""
    event: View = {"from": message.sender, "to": message.number, "message_id": message.message_id}
    if message.custom_id is not None:
        event["custom_id"] = message.custom_id
    event["status"] = {"code": code, "text": STATUSES[message.channel][code]}
    if message.channel == "SMS" and code != OPEN:
        event["error_code"] = NO_ERROR
    event |= {"timestamp": seconds, "price": PRICE, "vat": VAT}
    if message.channel == "SMS" and code != OPEN:
        event["mccmnc"] = NETWORK
    if code == OPEN:
        event["metadata"] = _click(seconds, ids)
    report: View = {"url": message.callback_url, "request_id": message.request_id}
    if message.reference_id is not None:
        report["reference_id"] = message.reference_id
    return report | {"data": [event], "account_id": ACCOUNT_ID, "type": message.channel}


def sms_reply(message: Message, text: str, seconds: int, ids: Ids) -> View:
    """Return the reply of a subscriber to an SMS."""
    return {
        "message_id": ids.uuid(),
        "from": message.number,
        "to": message.sender,
        "text": text,
        "timestamp": seconds,
        "type": message.channel,
    }


def im_reply(message: Message, text: str | None, media: tuple[str, str] | None, seconds: int, ids: Ids) -> View:
    """Return the reply of a subscriber to an IM: a text, or the URL and name of a file.

    The media keys are those of the sample; the table has media_url and media_filename. Fields that the request omits
    are omitted: only the content of a reply is documented as nullable.
    """
    given = {"reference_id": message.reference_id, "custom_id": message.custom_id}
    return {
        "channel": message.channel,
        "reply": {
            "reply_message_id": ids.uuid(),
            "from": message.number,
            "to": message.sender,
            "timestamp": seconds,
            "price": REPLY_PRICE,
            "message": {
                "text": text,
                "mediaUrl": None if media is None else media[0],
                "mediaFileName": None if media is None else media[1],
            },
        },
        "original_im": {
            "message_id": message.message_id,
            "request_id": message.request_id,
            **{name: value for name, value in given.items() if value is not None},
        },
    }


def _click(seconds: int, ids: Ids) -> View:
    """The metadata of an opened short link, the only metadata in a sample."""
    return {
        "url": "https://www.example.com",
        "short_code": ids.code(SHORT_CODE_ALPHABET, 6),
        "browser": "Chrome_80_0",
        "ip": "192.0.2.1",
        "micro_timestamp": seconds * 1000,
    }
