"""Models written by hand in the way the generator writes them."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from attrs import define, field
from msgspec import UNSET, UnsetType

# Received.


@define(kw_only=True)
class Device:
    model: str | None = None
    os: str | None = None
    push_enabled: bool | None = None


@define(kw_only=True)
class Purchase:
    name: str
    count: int
    first: dt.datetime | None = None
    price: float | None = None


@define(kw_only=True)
class User:
    external_id: str
    email: str | None
    status: Literal["active", "blocked"]
    created_at: dt.datetime | None = None
    born: dt.date | None = None
    score: float | None = None
    tags: list[str] | None = None
    devices: list[Device] | None = None
    purchases: list[Purchase] | None = None
    custom_attributes: dict[str, Any] | None = None


@define(kw_only=True)
class Page:
    results: list[User]
    total: int
    next: str | None = None


@define(kw_only=True)
class Envelope:
    data: Page
    message: str | None = None


@define(kw_only=True)
class Reply:
    from_: str = field(metadata={"wire": "from"})
    content_available: bool | None = field(default=None, metadata={"wire": "content-available"})
    received_at: dt.datetime | None = None
    users: list[User] | None = None
    parent: Reply | None = None


@define(kw_only=True)
class Profile:
    id: int
    from_: str | None = field(default=None, metadata={"wire": "from"})
    additional_properties: dict[str, int | str | list[str]] = field(
        factory=dict[str, int | str | list[str]], metadata={"extras": True}
    )


@define(kw_only=True)
class Labels:
    id: int
    additional_properties: dict[str, str] = field(factory=dict[str, str], metadata={"extras": True})


# Sent, or both ways.


@define(kw_only=True)
class Recipient:
    number: str
    params: dict[str, str] | UnsetType = UNSET


@define(kw_only=True)
class Sms:
    text: str
    recipients: list[Recipient]
    ttl: int | UnsetType = UNSET
    price: float | UnsetType = UNSET
    reference: str | UnsetType | None = UNSET


@define(kw_only=True)
class Alert:
    title: str
    body: str | UnsetType = UNSET


@define(kw_only=True)
class ApplePush:
    kind: Literal["apple"]
    alert: str | Alert
    badge: int | UnsetType = UNSET
    content_available: bool | UnsetType = field(default=UNSET, metadata={"wire": "content-available"})


@define(kw_only=True)
class AndroidPush:
    kind: Literal["android"]
    title: str
    extra: dict[str, Any] | UnsetType = UNSET


@define(kw_only=True)
class ByEmail:
    email: str


@define(kw_only=True)
class ByAlias:
    alias: str
    label: str


@define(kw_only=True)
class Hints:
    """Optional fields only: an object that every object might be."""

    note: str | UnsetType = UNSET
    limit: int | UnsetType = UNSET


@define(kw_only=True)
class Condition:
    field_: str = field(metadata={"wire": "field"})
    op: Literal["eq", "in"]
    value: int | str | list[int] | list[str] | None


@define(kw_only=True)
class And:
    all_: list[And | Not | Condition] = field(metadata={"wire": "and"})


@define(kw_only=True)
class Not:
    not_: And | Not | Condition = field(metadata={"wire": "not"})


@define(kw_only=True)
class Message:
    push: ApplePush | AndroidPush
    to: ByEmail | ByAlias | str
    filter: And | Not | Condition | UnsetType = UNSET
    when: dt.datetime | str | UnsetType = UNSET
    data: Any = UNSET
    hint: Hints | dict[str, int] | UnsetType = UNSET
    lists: list[str] | list[Alert] | UnsetType = UNSET


@define(kw_only=True)
class Tree:
    """A class that msgspec can do, and that contains itself."""

    label: str
    children: list[Tree] | UnsetType = UNSET
