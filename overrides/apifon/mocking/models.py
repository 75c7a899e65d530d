"""The models of the API; times are in milliseconds since the epoch unless stated otherwise."""

from typing import Literal

from attrs import Factory, define

from .ids import md5_of


@define(kw_only=True)
class Blocked:
    """A destination on the bounce list ("Bounce List REST API", BLOCK_SUBSCRIBERS)."""

    destination: str
    type: str
    reason: str
    user: str = "API"
    description: str | None = None
    date_created: int


@define(kw_only=True)
class Option:
    """A subgroup ("Get Subgroup")."""

    name: str
    field: str


@define(kw_only=True)
class Group:
    """A group of a list ("Get Group")."""

    name: str
    field: str
    type: str = "GROUP"
    internal: bool = False
    selection_type: str = "SINGLE"
    options: list[Option] = Factory(list[Option])
    form_hidden: bool = False
    orientation: str = "VERTICAL"


@define(kw_only=True)
class SubscriberField:
    """A field of a list ("Get List", SUBSCRIBER_FIELDS)."""

    field: str
    name: str
    type: str
    length: int
    internal: bool = False
    date_format: str | None = None


@define(kw_only=True)
class GdprField:
    """A purpose of communication of a list ("Get List", GDPR_FIELDS)."""

    field: str
    name: str
    description: str | None = None
    mobile: bool = True
    email: bool = True


@define(kw_only=True)
class Subscriber:
    """A subscriber of a list ("Get Subscriber")."""

    id: str
    destination: str | None = None
    status: str | None = None
    email: str | None = None
    email_status: str | None = None
    subscriber_fields: dict[str, object] | None = None
    gdpr_fields: dict[str, dict[str, bool]] | None = None
    group_options: list[str] | None = None
    archived: bool | None = False
    """None if the response has no such key, as in the first sample of "Get Subscribers"."""
    old_forms: bool = False
    """Whether the deprecated form URLs are present in addition to the unified ones."""
    sample_spelling: bool = False
    """Whether "Get Subscribers" returns `subscribers_fields`, as in its sample."""
    date_created: int
    date_updated: int

    @property
    def destination_id(self) -> str | None:
        """The identifier of the subscriber by mobile number."""
        return None if self.destination is None else md5_of(self.destination)

    @property
    def email_id(self) -> str | None:
        """The identifier of the subscriber by email address."""
        return None if self.email is None else md5_of(self.email)


@define(kw_only=True)
class ContactList:
    """A list with its fields, groups and subscribers ("Get List", LIST_DETAILS)."""

    id: str
    type: str = "ADVANCED"
    title: str
    status: str = "IDLE"
    description: str | None = None
    prefix: str
    campaign_defaults: dict[str, str] | None = None
    gdpr_properties: dict[str, object] | None = None
    double_optin: dict[str, bool] | None = None
    form_id: str
    brand_name: str | None = "Apifon"
    company_name: str | None = "Apifon"
    old_forms: bool = False
    """Whether the deprecated form URLs are present in addition to the unified one."""
    groups: list[Group] = Factory(list[Group])
    fields: list[SubscriberField] = Factory(list[SubscriberField])
    gdpr_fields: list[GdprField] = Factory(list[GdprField])
    subscribers: dict[str, Subscriber] = Factory(dict[str, Subscriber])
    date_created: int
    date_updated: int

    def confirms(self, channel: Literal["mobile", "email"]) -> bool:
        """Return whether subscribers confirm by this channel ("Double OPT-in")."""
        return self.double_optin is not None and self.double_optin.get(channel, False)


@define(kw_only=True)
class Message:
    """A message to one number ("SMS Request", "IM Request", "OTP Request")."""

    message_id: str
    request_id: str
    reference_id: str | None = None
    channel: Literal["SMS", "VIBER"]
    sender: str
    number: str
    custom_id: str | None = None
    text: str
    callback_url: str | None = None
    reply_url: str | None = None
    failover_sender: str | None = None
    """The sender of the failover SMS."""
    send_at: float
    """Seconds since the epoch; in the future for a scheduled message."""


@define(kw_only=True)
class OneTimePassword:
    """A sent code ("OTP Request")."""

    reference_id: str
    code: str
    request_id: str
    created: float
    """Seconds since the epoch."""
    expire: int = 300
    validated: bool = False
    declined: bool = False


@define(kw_only=True)
class Attempt:
    """One attempt to deliver a callback."""

    at: float
    """Seconds since the epoch."""
    status: int | None
    """The response status of the receiver; None if it was unreachable."""


@define(kw_only=True)
class Callback:
    """A queued callback ("Callback Responses", "SMS Reply Callback", "IM Reply Callback")."""

    id: int
    message_id: str
    url: str
    content_type: str
    body: dict[str, object]
    due: float
    """Seconds since the epoch."""
    state: Literal["queued", "delivered", "abandoned"] = "queued"
    attempts: list[Attempt] = Factory(list[Attempt])


@define(kw_only=True)
class Token:
    """A Bearer token of OAuth2."""

    value: str
    scopes: tuple[str, ...]
    expires: float | None
    """Seconds since the epoch; None if it never expires."""


@define(kw_only=True)
class Subscription:
    """A subscription of the account ("Balance Response"); amounts are strings."""

    sender: str
    available: str
    total: str
    end_date: str


@define(kw_only=True)
class Account:
    """The account ("Balance Response")."""

    balance: str = "9864.0"
    reserved: str = "0.0"
    plafon: str = "0.0"
    subscriptions: list[Subscription] = Factory(list[Subscription])
