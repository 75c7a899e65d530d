# Copied from overrides/apifon/mocking/samples.py; edit it there.

"""One callback of every kind and status, for tests of callback receivers."""

from typing import Literal

from .ids import Ids, uuid_of
from .models import Message
from .reports import im_reply, sms_reply, status_report
from .statuses import STATUSES
from .views import View

SECONDS = 1_700_000_000
MEDIA = ("https://dl-media.example.com/media/0001", "dummy.pdf")


def sample_callbacks() -> dict[str, list[View]]:
    """Return the bodies by kind: reports on SMS, IM and one-time passwords, replies to SMS and IM."""
    ids = Ids()
    sms, im, otp = _message("SMS"), _message("VIBER"), _message("SMS", custom_id=None)
    return {
        "sms_status": [status_report(sms, code, SECONDS, ids) for code in STATUSES["SMS"]],
        "im_status": [status_report(im, code, SECONDS, ids) for code in STATUSES["VIBER"]],
        "otp_status": [status_report(otp, code, SECONDS, ids) for code in STATUSES["SMS"]],
        "sms_reply": [sms_reply(sms, "Thank you", SECONDS, ids)],
        "im_reply": [
            im_reply(im, "Thank you", None, SECONDS, ids),
            im_reply(im, None, MEDIA, SECONDS, ids),
            im_reply(_message("VIBER", custom_id=None, reference_id=None), "Yes", None, SECONDS, ids),
        ],
    }


def _message(
    channel: Literal["SMS", "VIBER"], custom_id: str | None = "222", reference_id: str | None = "Campaign #215"
) -> Message:
    return Message(
        message_id=uuid_of(f"sample message {channel}"),
        request_id=uuid_of(f"sample request {channel}"),
        reference_id=reference_id,
        channel=channel,
        sender="Apifon",
        number="306900000001",
        custom_id=custom_id,
        text="Your parcel is here",
        callback_url="https://callback.example.com/status",
        reply_url="https://callback.example.com/reply",
        send_at=SECONDS,
    )
