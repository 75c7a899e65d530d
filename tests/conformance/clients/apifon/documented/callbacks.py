"""Chapter "Callback Responses", and the callbacks of the two chapters on replies."""

from typing import Any

from tests.conformance.fuzz.documentation import Anything, Array, Choice, Number, Object, Text, Webhook

# "Long" in one table, "int" in two others.
SECONDS = Number(format="int64")

SMS_CODES = (1, 3, 4, 5, 7, 8, 11, 18, 19, 21, 22, 23, 24, 101, 103, 105, 106, 107, 109, 110, 111, 112, 113, 115)
SMS_TEXTS = (
    "absent",
    "accepted",
    "accepted_smsc",
    "call_barred",
    "delivered",
    "expired",
    "open",
    "rejected_smsc",
    "teleservice_not_provisioned",
    "unexpected_value",
    "unknown_sub",
    "smpp_refused",
    "smsc_refused",
    "no_sender",
    "invalid_sender",
    "lookup_invalid_msisdn",
    "unknown_sender_type",
    "account_not_allowed",
    "no_coverage",
    "no_price",
    "spam_control",
    "no_route_plan",
    "invalid_account",
    "account_insufficient_credits",
)
IM_CODES = (3, 7, 8, 10, 11, 22, 101, 105, 109, 110, 111, 115, 119, 120, 121, 130)
IM_TEXTS = (
    "sent",
    "delivered",
    "expired",
    "seen",
    "open",
    "unknown_user",
    "no_sender",
    "invalid_msisdn",
    "no_coverage",
    "no_product",
    "spam_control",
    "account_insufficient_credits",
    "sender_id_disabled",
    "no_active_subscription",
    "invalid_url",
    "shared_sender_cap",
)

STATUS = Object(
    required={
        "code": Choice((Number(one_of=SMS_CODES), Number(one_of=IM_CODES))),
        "text": Choice((Text(one_of=SMS_TEXTS), Text(one_of=IM_TEXTS))),
    }
)
EVENT = Object(
    required={
        "from": Text(),
        "to": Text(),
        "message_id": Text(),
        "status": STATUS,
        "timestamp": SECONDS,
        "price": Text(),
        "vat": Text(),
    },
    # Each is missing in one of the samples.
    optional={
        "custom_id": Text(),
        "error_code": Text(),
        "mccmnc": Text(),
        "metadata": Object(
            optional={
                "url": Text(),
                "short_code": Text(),
                "browser": Text(),
                "ip": Text(),
                "micro_timestamp": SECONDS,
            },
            others=Anything(),
        ),
    },
)
REPORT = Object(
    required={
        "request_id": Text(),
        "data": Array(EVENT),
        "account_id": Number(),
        "type": Text(one_of=("SMS", "VIBER", "MAIL")),
    },
    # A live report did not have these two.
    optional={"url": Text(), "reference_id": Text()},
)
SMS_REPLY = Object(
    required={
        "message_id": Text(),
        "from": Text(),
        "to": Text(),
        "text": Text(),
        "timestamp": SECONDS,
        "type": Text(),
    }
)
# The table has media_url and media_filename, the sample mediaUrl and mediaFileName; null means a missing value.
CONTENT = Object(
    required={"text": Text(nullable=True)},
    optional=dict.fromkeys(("media_url", "media_filename", "mediaUrl", "mediaFileName"), Text(nullable=True)),
)
IM_REPLY = Object(
    required={
        "channel": Text(),
        "reply": Object(
            required={
                "reply_message_id": Text(),
                "from": Text(),
                "to": Text(),
                "timestamp": SECONDS,
                "price": Number(whole=False, format="double"),
                "message": CONTENT,
            }
        ),
        "original_im": Object(
            required={"message_id": Text(), "request_id": Text()},
            optional={"reference_id": Text(), "custom_id": Text()},
        ),
    }
)


def report(kind: str, **event: Any) -> dict[str, Any]:
    """Return a delivery report with the values that all samples share."""
    same = {"from": "Apifon", "to": "306999999999", "price": "0.002", "vat": "0.00048"}
    return {
        "url": "https://yourserver/callback",
        "request_id": "eff655d8-0cb6-47b3-8828-96e1b80b55af",
        "reference_id": "Campaign #215",
        "data": [{**same, **event}],
        "account_id": 5411,
        "type": kind,
    }


DELIVERED = {"code": 7, "text": "delivered"}
SMS_SAMPLE = report(
    "SMS",
    message_id="e2d4424d-7d6a-49c2-b564-99b2b68c74cb",
    custom_id="312312412",
    status=DELIVERED,
    error_code="000",
    timestamp=1517922078,
    mccmnc="20210",
)
VIBER_SAMPLE = report(
    "VIBER",
    message_id="6f3f5441-391f-473d-b822-cfb129f21238",
    custom_id="312312412",
    status=DELIVERED,
    timestamp=1517926706,
)
OTP_SAMPLE = report(
    "SMS",
    message_id="1c4ecbb0-f6db-44a3-95e9-8a581f1b48cd",
    status=DELIVERED,
    error_code="000",
    timestamp=1518536806,
    mccmnc="20210",
)
OPEN_SAMPLE = report(
    "SMS",
    message_id="223ae0d2-8af6-4081-9f6d-7cb3f7a5720c",
    status={"code": 11, "text": "open"},
    timestamp=1583835537,
    metadata={
        "url": "https://www.example.com",
        "short_code": "10oalo",
        "browser": "Chrome_80_0",
        "ip": "211.62.126.21",
        "micro_timestamp": 1583835537251,
    },
)
SMS_REPLY_SAMPLE = {
    "message_id": "d5a53b51-dc57-4c2c-b880-36f788c4d4d4",
    "from": "306999999999",
    "to": "306988888888",
    "text": "This is my reply.",
    "timestamp": 1481126247,
    "type": "SMS",
}
IM_REPLY_SAMPLE = {
    "channel": "VIBER",
    "reply": {
        "reply_message_id": "d5a53b51-dc57-4c2c-b880-36f788c4d4d4",
        "from": "306999999999",
        "to": "306988888888",
        "timestamp": 1481126247,
        "price": 0.05,
        "message": {
            "text": "This is my reply.",
            "mediaUrl": "https://dl-media.viber.com/5/media/2/short/any/def/file/0x0/80ca/54e9",
            "mediaFileName": "dummy.pdf",
        },
    },
    "original_im": {
        "message_id": "6f3f5441-391f-473d-b822-cfb129f21238",
        "request_id": "ccb9111f-9ea0-4e01-882f-f72ee502e779",
        "reference_id": "My Reference",
        "custom_id": "312312412",
    },
}

WEBHOOKS = {
    "deliveryReport": Webhook(body=REPORT, samples=(SMS_SAMPLE, VIBER_SAMPLE, OTP_SAMPLE, OPEN_SAMPLE)),
    "smsReply": Webhook(body=SMS_REPLY, samples=(SMS_REPLY_SAMPLE,)),
    "imReply": Webhook(body=IM_REPLY, samples=(IM_REPLY_SAMPLE,)),
}
