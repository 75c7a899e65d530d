# Copied from overrides/apifon/mocking/seed.py; edit it there.

"""Seeded models with every enum value and every combination of optional values."""

from typing import Literal

from engagement_core.testing.clock import Clock

from .fields import DATE_FORMATS
from .ids import md5_of, uuid_of
from .models import (
    Blocked,
    ContactList,
    GdprField,
    Group,
    Message,
    OneTimePassword,
    Option,
    Subscriber,
    SubscriberField,
    Subscription,
    Token,
)
from .oauth import SCOPES
from .store import Store

BEARER = "test-bearer-0001"
"""Has all scopes and never expires."""

LIST_ID = f"{1:024x}"
"""A list in use, with double Opt-In, and fields, groups and subscribers of every kind."""
UPDATING_LIST_ID = f"{2:024x}"
"""A list without optional values."""
CORRUPTED_LIST_ID = f"{3:024x}"

FIELD = "FIRST_NAME"
DATE_FIELD = "date_BIRTHDAY"
GDPR_FIELD = "PROMOTION"
GROUP_FIELD = "API_GROUP_00000000-0000-4000-8000-000000000001"
OPTION_FIELD = "API_GROUP_OPTION_1_00000000-0000-4000-8000-000000000011"

MOBILE = "306900000001"
EMAIL = "one@example.com"
SUBSCRIBER_ID = md5_of(MOBILE)
"""The identifier of the first subscriber of `LIST_ID`, by mobile number."""
SUBSCRIBER_EMAIL_ID = md5_of(EMAIL)
"""The identifier of the same subscriber, by email address."""
ARCHIVED_MOBILE = "306900000002"
BLOCKED_SUBSCRIBER_MOBILE = "306900000101"
"""In `LIST_ID` and on the bounce list."""

BLOCKED_MOBILE = BLOCKED_SUBSCRIBER_MOBILE
BLOCKED_EMAIL = "blocked@example.com"

SCHEDULED_SMS_REQUEST = uuid_of("scheduled sms")
SCHEDULED_IM_REQUEST = uuid_of("scheduled im")
SCHEDULED_REFERENCE = "Campaign #1"
SENT_SMS_MESSAGE = uuid_of("sent sms message")
SENT_IM_MESSAGE = uuid_of("sent im message")

OTP_REFERENCE = "OTP-1"
OTP_CODE = "111111"
OTP_USED_REFERENCE = "OTP-2"
OTP_USED_CODE = "222222"
OTP_EXPIRED_REFERENCE = "OTP-3"
OTP_EXPIRED_CODE = "333333"
OTP_DECLINED_REFERENCE = "OTP-4"
OTP_DECLINED_CODE = "444444"

CREATED = int(Clock.START * 1000)
DAY = 86400.0
HOUR = 3600.0


def seed(store: Store) -> None:
    """Add the models, or restore them."""
    store.tokens[BEARER] = Token(value=BEARER, scopes=SCOPES, expires=None)
    store.account.subscriptions = [
        Subscription(sender="Apifon", available="300.0", total="300.0", end_date="Jun 30, 2018 11:59:59 PM")
    ]
    store.blocked |= {model.destination: model for model in _blocked()}
    store.lists |= {model.id: model for model in (_list_in_use(), _bare_list(), _corrupted_list())}
    store.messages |= {model.message_id: model for model in _messages(store.now())}
    store.passwords |= {model.reference_id: model for model in _passwords(store.now())}


def _blocked() -> list[Blocked]:
    described = "Asked twice"
    return [
        Blocked(destination=BLOCKED_MOBILE, type="MOBILE", reason="other", description=described, date_created=CREATED),
        Blocked(destination="306900000102", type="MOBILE", reason="not_delivering", date_created=CREATED + 1),
        Blocked(destination="306900000103", type="MOBILE", reason="sub_deleted", date_created=CREATED + 2),
        Blocked(destination=BLOCKED_EMAIL, type="EMAIL", reason="sub_requested", user="jane", date_created=CREATED + 3),
        Blocked(destination="invalid@example.com", type="EMAIL", reason="sub_invalid", date_created=CREATED + 4),
    ]


def _list_in_use() -> ContactList:
    return ContactList(
        id=LIST_ID,
        title="Customers",
        description="Customers of the shop",
        prefix="+30",
        campaign_defaults={
            "sender_id": "Apifon",
            "viber_sender_id": "Apifon",
            "sender_name": "Apifon",
            "from": "apifon@example.com",
            "reply_to": "apifon@example.com",
        },
        gdpr_properties={
            "title": "What we write about",
            "description": "News of the shop",
            "gdpr_compliant": True,
            "legal_text": "You may leave at any time",
        },
        double_optin={"mobile": True, "email": True, "review_mobile_details": False},
        form_id=uuid_of("form 1"),
        old_forms=True,
        groups=_groups(),
        fields=_fields(),
        gdpr_fields=[
            GdprField(field=GDPR_FIELD, name="Promotion", description="Offers of the week"),
            GdprField(field="OFFERS", name="Offers", email=False),
            GdprField(field="NEWS", name="News", mobile=False),
        ],
        subscribers={model.id: model for model in _subscribers()},
        date_created=CREATED,
        date_updated=CREATED,
    )


def _bare_list() -> ContactList:
    return ContactList(
        id=UPDATING_LIST_ID,
        title="",
        status="UPDATING",
        prefix="",
        brand_name=None,
        company_name=None,
        form_id=uuid_of("form 2"),
        date_created=CREATED,
        date_updated=CREATED,
    )


def _corrupted_list() -> ContactList:
    return ContactList(
        id=CORRUPTED_LIST_ID,
        title="Corrupted",
        status="CORRUPTED",
        prefix="+30",
        campaign_defaults={},
        double_optin={"mobile": False, "email": False, "review_mobile_details": False},
        form_id=uuid_of("form 3"),
        date_created=CREATED,
        date_updated=CREATED,
    )


def _groups() -> list[Group]:
    return [
        Group(
            name="API_GROUP",
            field=GROUP_FIELD,
            selection_type="MULTIPLE",
            orientation="HORIZONTAL",
            options=[
                Option(name="API_GROUP_OPTION_1", field=OPTION_FIELD),
                Option(name="API_GROUP_OPTION_3", field="API_GROUP_OPTION_3_00000000-0000-4000-8000-000000000013"),
            ],
        ),
        Group(name="Food", field="FOOD_00000000-0000-4000-8000-000000000002", orientation="DROPDOWN_LIST"),
        Group(
            name="Chips",
            field="CHIPS_00000000-0000-4000-8000-000000000003",
            type="CHIPS",
            internal=True,
            form_hidden=True,
        ),
    ]


def _fields() -> list[SubscriberField]:
    return [
        SubscriberField(field=FIELD, name="First name", type="TEXT", length=25),
        # The spelling of one sample.
        SubscriberField(field="NAME", name="Name", type="Text", length=25),
        SubscriberField(field=DATE_FIELD, name="Birthday", type="DATE", length=20, date_format="dd/MM/yy"),
        SubscriberField(field="date_JOINED", name="Joined", type="DATE", length=20),
        *(
            SubscriberField(
                field=f"date_{index}", name=f"Date {index}", type="DATE", length=20, date_format=date_format
            )
            for index, date_format in enumerate(DATE_FORMATS)
        ),
        SubscriberField(field="EMPLOYEE_ID", name="Employee id", type="NUMBER", length=1, internal=True),
        SubscriberField(field="HOMEPAGE", name="Homepage", type="URL", length=256),
        SubscriberField(field="WORK_EMAIL", name="Work email", type="EMAIL", length=50),
    ]


def _subscribers() -> list[Subscriber]:
    return [
        Subscriber(
            id=f"{0x11:024x}",
            destination=MOBILE,
            status="SUBSCRIBED",
            email=EMAIL,
            email_status="UNCONFIRMED",
            subscriber_fields={"EMPLOYEE_ID": 1, FIELD: "John", DATE_FIELD: 1558533285000},
            gdpr_fields={GDPR_FIELD: {"mobile": True, "email": False}},
            group_options=[OPTION_FIELD],
            old_forms=True,
            date_created=CREATED,
            date_updated=CREATED,
        ),
        Subscriber(
            id=f"{0x12:024x}",
            destination=ARCHIVED_MOBILE,
            status="UNSUBSCRIBED",
            email="two@example.com",
            email_status="SUBSCRIBED",
            gdpr_fields={GDPR_FIELD: {"mobile": False}},
            archived=True,
            date_created=CREATED + 1,
            date_updated=CREATED + 2,
        ),
        Subscriber(
            id=f"{0x13:024x}",
            destination="306900000003",
            status="UNCONFIRMED",
            subscriber_fields={DATE_FIELD: 1558533285000},
            gdpr_fields={},
            archived=None,
            sample_spelling=True,
            date_created=CREATED + 2,
            date_updated=CREATED + 2,
        ),
        Subscriber(
            id=f"{0x14:024x}",
            email="four@example.com",
            email_status="UNSUBSCRIBED",
            subscriber_fields={},
            group_options=[],
            date_created=CREATED + 3,
            date_updated=CREATED + 3,
        ),
        Subscriber(
            id=f"{0x15:024x}",
            destination=BLOCKED_SUBSCRIBER_MOBILE,
            status="UNSUBSCRIBED",
            date_created=CREATED + 4,
            date_updated=CREATED + 4,
        ),
    ]


def _messages(now: float) -> list[Message]:
    """Two scheduled messages of either channel, to delete, and one sent, to report on and reply to."""
    channels: tuple[tuple[Literal["SMS", "VIBER"], str, str], ...] = (
        ("SMS", "Apifon", "scheduled sms"),
        ("VIBER", "Mookee", "scheduled im"),
    )
    scheduled = [
        Message(
            message_id=uuid_of(f"{request} {index}"),
            request_id=uuid_of(request),
            reference_id=SCHEDULED_REFERENCE,
            channel=channel,
            sender=sender,
            number=f"30690000020{index}",
            text="Your parcel is here",
            send_at=now + DAY,
        )
        for channel, sender, request in channels
        for index in range(2)
    ]
    return [
        *scheduled,
        Message(
            message_id=SENT_SMS_MESSAGE,
            request_id=uuid_of("sent sms"),
            reference_id="Campaign #2",
            channel="SMS",
            sender="Apifon",
            number=MOBILE,
            custom_id="222",
            text="Your parcel is here",
            callback_url="https://callback.example.com/status",
            send_at=now,
        ),
        Message(
            message_id=SENT_IM_MESSAGE,
            request_id=uuid_of("sent im"),
            channel="VIBER",
            sender="Mookee",
            number=MOBILE,
            text="Your parcel is here",
            callback_url="https://callback.example.com/status",
            reply_url="https://callback.example.com/reply",
            failover_sender="Apifon",
            send_at=now,
        ),
    ]


def _passwords(now: float) -> list[OneTimePassword]:
    """One for each outcome of a verification that depends on a password."""
    return [
        OneTimePassword(reference_id=OTP_REFERENCE, code=OTP_CODE, request_id=uuid_of("otp 1"), created=now),
        OneTimePassword(
            reference_id=OTP_USED_REFERENCE,
            code=OTP_USED_CODE,
            request_id=uuid_of("otp 2"),
            created=now,
            validated=True,
        ),
        OneTimePassword(
            reference_id=OTP_EXPIRED_REFERENCE,
            code=OTP_EXPIRED_CODE,
            request_id=uuid_of("otp 3"),
            created=now - HOUR,
        ),
        OneTimePassword(
            reference_id=OTP_DECLINED_REFERENCE,
            code=OTP_DECLINED_CODE,
            request_id=uuid_of("otp 4"),
            created=now,
            declined=True,
        ),
    ]
