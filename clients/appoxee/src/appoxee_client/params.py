# Generated from specs/appoxee/openapi.yaml; do not edit.

"""Dictionaries that methods take in place of models: the same fields under their names on the wire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from appoxee_client import models


class ServiceAuthParam(TypedDict):
    """The proof of who asks. Made anew for every attempt."""

    timestamp: int
    """The time of the request in Unix seconds."""

    signature: str
    """The MD5 hash, in lower-case hexadecimal, of timestamp, SECRET, AppSDKKey and random in this order. Pattern
    `^[0-9a-f]{32}$`.
    """

    AppSDKKey: str
    """The SDK key of the app. Source: Appoxee Android SDK 1.43 as seen in public, for its place in auth (confidence:
    medium).
    """

    random: str
    """A text that differs in every request. The server refuses one that it has seen. Source: Appoxee Android SDK 1.43
    as seen in public, for its place in auth (confidence: medium).
    """


class AliasActionParam(TypedDict):
    """Reads, sets or removes the alias of a device. The result of reading is a text.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    action: Literal["alias"]
    """The name of the action."""

    udid: str
    """The id of the device."""

    alias: Literal["get", "remove"] | models.AliasSet | AliasSetParam
    """`get` reads the alias, `remove` removes it, an object sets it."""


class AliasSetParam(TypedDict):
    """An alias to be set.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    set: str
    """The new alias. A user has one. At most 254 characters."""


class TagActionParam(TypedDict):
    """Reads, sets or removes tags of a device, or reads the list of all tags. The result of reading is an array of
    texts.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    action: Literal["tag"]
    """The name of the action."""

    udid: str
    """The id of the device."""

    tags: Literal["get", "tagList"] | models.TagSet | TagSetParam | models.TagRemove | TagRemoveParam
    """`get` reads the tags of the device, `tagList` the list of all tags; an object sets or removes tags."""


class TagSetParam(TypedDict):
    """Tags to be given to a device.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    set: Sequence[str]
    """The tags. Each has to be in the dashboard's list before."""


class TagRemoveParam(TypedDict):
    """Tags to be taken from a device.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    remove: Sequence[str]
    """The tags."""


class KeyValueActionParam(TypedDict):
    """Reads, sets, increases or removes values that are kept for a device: exactly one of `get`, `set`, `increase` and
    `remove` is given. The result of reading is the value. Names are letters and digits, a letter first, fewer than
    100 characters.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    action: Literal["key-value"]
    """The name of the action."""

    udid: str
    """The id of the device."""

    get: NotRequired[str]
    """The name of the value to be read. Pattern `^[A-Za-z][A-Za-z0-9]{0,98}$`."""

    set: NotRequired[Mapping[str, Any]]
    """Values to be set, by their names."""

    increase: NotRequired[Mapping[str, float]]
    """Numbers to be added to values, by their names."""

    remove: NotRequired[Sequence[str]]
    """The names of the values to be removed."""


class AttributeActionParam(TypedDict):
    """Reads, sets or increases an attribute of a device, which is a number. The result of reading is the value.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    action: Literal["attribute"]
    """The name of the action."""

    udid: str
    """The id of the device."""

    attribute: (
        models.AttributeGet
        | AttributeGetParam
        | models.AttributeSet
        | AttributeSetParam
        | models.AttributeIncrease
        | AttributeIncreaseParam
    )
    """What is to be done."""


class AttributeGetParam(TypedDict):
    """An attribute to be read.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    get: str
    """The name of the attribute. Names are letters and digits, a letter first, fewer than 100 characters. Pattern
    `^[A-Za-z][A-Za-z0-9]{0,98}$`.
    """


class AttributeSetParam(TypedDict):
    """Attributes to be set.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    set: Mapping[str, float]
    """Numbers, by the names of the attributes. Names are letters and digits, a letter first, fewer than 100
    characters.
    """


class AttributeIncreaseParam(TypedDict):
    """Attributes to be increased.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    increase: Mapping[str, float]
    """Numbers to be added, by the names of the attributes. Names are letters and digits, a letter first, fewer than 100
    characters.
    """


SegmentActionParam: TypeAlias = "Mapping[str, Any]"
"""An action on segments. Only its name is documented; further parameters may be given freely.

Source: Other versions of the main document, for the name; the body is not documented (confidence: low).
"""


PushActionParam: TypeAlias = "Mapping[str, Any]"
"""An action on push messages. Only its name is documented; further parameters may be given freely.

Source: Other versions of the main document, for the name; the body is not documented (confidence: low).
"""


class MessageParam(TypedDict):
    """A push message or a trigger of a template. Which fields are needed is told by the operation."""

    campaign_id: NotRequired[models.Id]
    """The id of an existing campaign. Source: Not documented (confidence: low)."""

    campaign_name: NotRequired[str]
    """The name of a new campaign. Goes with `campaign_desc`."""

    campaign_desc: NotRequired[str]
    """What a new campaign is about. Goes with `campaign_name`."""

    application_id: NotRequired[models.Id]
    """The id of the app. Source: Not documented (confidence: low)."""

    template_id: NotRequired[models.Id]
    """The id of the template, for a trigger. Source: Not documented (confidence: low)."""

    name: NotRequired[str]
    """What the message is called."""

    description: NotRequired[str]
    """What the message is about."""

    type: NotRequired[models.MessageType]
    """The kind of message."""

    sound: NotRequired[str]
    """The name of a sound file, or `default`. A message without this field is silent."""

    segment_id: NotRequired[models.Id]
    """The id of an existing segment. Source: Not documented (confidence: low)."""

    segment: NotRequired[Any]
    """In place of `segment_id`. Its form is not documented; one of the `segments` is likely to be meant. Source: Other
    pages of the public wiki, for the name; its form is not documented (confidence: low).
    """

    content_type: NotRequired[Any]
    """The kind of content. Neither its form nor its values are documented. Source: Other pages of the public wiki
    (confidence: medium).
    """

    inbox_title: NotRequired[str]
    """The title in the app's inbox. Source: Other pages of the public wiki (confidence: medium)."""

    inbox_description: NotRequired[str]
    """The description in the app's inbox. Source: Other pages of the public wiki (confidence: medium)."""

    push_body: NotRequired[str]
    """The text of the push message. Source: Other pages of the public wiki (confidence: medium)."""

    push_badge: NotRequired[int]
    """The badge of the push message. Source: Other pages of the public wiki (confidence: medium)."""

    schedule_type: NotRequired[models.ScheduleType]
    """When the message is sent. Source: Other pages of the public wiki (confidence: medium)."""

    schedule_date: NotRequired[int]
    """The date of sending in Unix time. Source: Other pages of the public wiki (confidence: medium)."""

    timezone: NotRequired[Any]
    """The time zone of the schedule. Its form is not documented. Source: Other pages of the public wiki (confidence:
    medium).
    """

    overdue: NotRequired[models.OverdueStrategy]
    """When a message is sent that is late. Source: Other pages of the public wiki (confidence: medium)."""

    expire_date: NotRequired[Any]
    """The date of expiry. Its form is not documented. Source: Other pages of the public wiki (confidence: medium)."""

    expire_timezone: NotRequired[Any]
    """The time zone of the expiry. Its form is not documented. Source: Other pages of the public wiki (confidence:
    medium).
    """

    payload: NotRequired[Mapping[str, Any]]
    """Further data for the app. Source: Other pages of the public wiki (confidence: medium)."""

    segments: NotRequired[Sequence[models.Segment | SegmentParam]]
    """New segments that the message goes to. Source: Other pages of the public wiki (confidence: medium)."""


class DirectTriggerParam(TypedDict):
    """A template and the messages to be made of it."""

    template_id: int
    """The id of the template."""

    messages_data: Sequence[models.DirectMessage | DirectMessageParam]
    """One message per user."""


class DirectMessageParam(TypedDict):
    """A message to one user."""

    alias: str
    """The alias of the user. At most 254 characters."""

    push_body: str
    """The text of the push message."""

    push_badge: NotRequired[int]
    """The badge of the push message."""

    sound: NotRequired[str]
    """The name of a sound file."""

    payload: NotRequired[Mapping[str, Any]]
    """Further data for the app."""

    ios_push_title: NotRequired[str]
    """The title on iOS."""

    ios_subtitle: NotRequired[str]
    """The subtitle on iOS."""

    ios_apx_media: NotRequired[str]
    """The address of media on iOS."""

    ios_mutable_content: NotRequired[int]
    """Mutable content on iOS. The values are not documented."""


class MessageCancelParam(TypedDict):
    """A message to be stopped.

    Source: Other pages of the public wiki (confidence: medium).
    """

    app_id: models.Id
    """The id of the app. Source: Not documented (confidence: low)."""

    message_id: models.Id
    """The id of the message. Source: Not documented (confidence: low)."""


class SegmentParam(TypedDict):
    """A segment to be made."""

    name: str
    """What the segment is called."""

    description: str
    """What the segment is about."""

    rules: Sequence[models.SegmentRule | SegmentRuleParam]
    """The rules that make the segment."""


class AliasRuleParam(TypedDict):
    """Compares the alias."""

    field: Literal["alias"]
    """What is compared."""

    operator: Literal["="]
    """How it is compared."""

    operand: Sequence[str]
    """The aliases."""


class CountRuleParam(TypedDict):
    """Compares the number of activations or of purchases."""

    field: Literal["numActivations", "numPurchases"]
    """What is compared."""

    operator: Literal["!=", "=", ">", ">=", "<", "<="]
    """How it is compared."""

    operand: Sequence[int]
    """The numbers."""


class AppVersionRuleParam(TypedDict):
    """Compares the version of the app."""

    field: Literal["appVersion"]
    """What is compared."""

    operator: Literal["!=", "=", ">", ">=", "<", "<="]
    """How it is compared."""

    operand: Sequence[float]
    """The versions."""


class TextRuleParam(TypedDict):
    """Compares the tags, the locale or the time zone."""

    field: Literal["tags", "locale", "timeZone"]
    """What is compared."""

    operator: Literal["!=", "="]
    """How it is compared."""

    operand: Sequence[str]
    """The tags, locales or time zones."""


class RangeRuleParam(TypedDict):
    """Asks whether the version of the operating system (`osNumber`) or of the client (`clientVersion`) lies in a
    range.
    """

    field: Literal["osNumber", "clientVersion"]
    """What is compared."""

    operator: Literal[">=<"]
    """How it is compared."""

    operand: Sequence[float | str]
    """The lower and the upper end of the range. Exactly 2 items."""


class SizeRuleParam(TypedDict):
    """Compares the size of a device."""

    field: Literal["size"]
    """What is compared."""

    operator: Literal["!=", "="]
    """How it is compared."""

    operand: Sequence[models.DeviceSize]
    """The sizes."""


class CountryRuleParam(TypedDict):
    """Compares the place of a device."""

    field: Literal["country"]
    """What is compared."""

    operator: Literal["!=", "="]
    """How it is compared."""

    operand: Sequence[Sequence[str]]
    """The places."""


class DeviceUpdateParam(TypedDict):
    """Whose devices, and what is to be changed."""

    alias: str | Sequence[str]
    """The alias of one user, or up to 1000 aliases."""

    actions: models.DeviceActions | DeviceActionsParam
    """What is to be changed."""


class DeviceActionsParam(TypedDict):
    """Changes of devices."""

    tags: NotRequired[models.DeviceTags | DeviceTagsParam]
    """Changes of tags."""

    set: NotRequired[Mapping[str, str | float]]
    """New values of fields, by their names."""

    inc: NotRequired[Mapping[str, float]]
    """Numbers to be added to fields, by their names."""


class DeviceTagsParam(TypedDict):
    """Changes of tags."""

    set: NotRequired[Sequence[str]]
    """Tags to be given."""

    remove: NotRequired[Sequence[str]]
    """Tags to be taken."""


ServiceRequestParam: TypeAlias = Union[
    "AliasActionParam",
    "TagActionParam",
    "KeyValueActionParam",
    "AttributeActionParam",
    "SegmentActionParam",
    "PushActionParam",
]
"""One action of the service. `action` says which."""


SegmentRuleParam: TypeAlias = Union[
    "AliasRuleParam",
    "CountRuleParam",
    "AppVersionRuleParam",
    "TextRuleParam",
    "RangeRuleParam",
    "SizeRuleParam",
    "CountryRuleParam",
]
"""A rule of a segment. `field` says what is compared; which operators and operands fit depends on it."""
