# Generated from specs/appoxee/openapi.yaml; do not edit.

"""Typed dictionaries that methods accept in place of models; keys are the field names of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from appoxee_client import models


class ServiceAuthParam(TypedDict):
    """The authentication of the request. Created again for every attempt."""

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
    """A string that differs in every request. The server rejects one that it has seen before. Source: Appoxee Android
    SDK 1.43 as seen in public, for its place in auth (confidence: medium).
    """


class AliasActionParam(TypedDict):
    """Reads, sets or removes the alias of a device. The result of reading is a string.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    action: Literal["alias"]
    """The name of the action."""

    udid: str
    """The ID of the device."""

    alias: Literal["get", "remove"] | models.AliasSet | AliasSetParam
    """`get` reads the alias, `remove` removes it, an object sets it."""


class AliasSetParam(TypedDict):
    """An alias to set.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    set: str
    """The new alias. A user has one. At most 254 characters."""


class TagActionParam(TypedDict):
    """Reads, sets or removes tags of a device, or reads the list of all tags. The result of reading is an array of
    strings.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    action: Literal["tag"]
    """The name of the action."""

    udid: str
    """The ID of the device."""

    tags: Literal["get", "tagList"] | models.TagSet | TagSetParam | models.TagRemove | TagRemoveParam
    """`get` reads the tags of the device, `tagList` the list of all tags; an object sets or removes tags."""


class TagSetParam(TypedDict):
    """Tags to add to a device.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    set: Sequence[str]
    """The tags. Each must already be in the dashboard's list."""


class TagRemoveParam(TypedDict):
    """Tags to remove from a device.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    remove: Sequence[str]
    """The tags."""


class KeyValueActionParam(TypedDict):
    """Reads, sets, increases or removes values that are stored for a device: exactly one of `get`, `set`, `increase`
    and `remove` is required. The result of reading is the value. Names consist of letters and digits, start with a
    letter and have fewer than 100 characters.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    action: Literal["key-value"]
    """The name of the action."""

    udid: str
    """The ID of the device."""

    get: NotRequired[str]
    """The name of the value to read. Pattern `^[A-Za-z][A-Za-z0-9]{0,98}$`."""

    set: NotRequired[Mapping[str, Any]]
    """Values to set, by name."""

    increase: NotRequired[Mapping[str, float]]
    """Numbers to add to values, by name."""

    remove: NotRequired[Sequence[str]]
    """The names of the values to remove."""


class AttributeActionParam(TypedDict):
    """Reads, sets or increases an attribute of a device, which is a number. The result of reading is the value.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    action: Literal["attribute"]
    """The name of the action."""

    udid: str
    """The ID of the device."""

    attribute: (
        models.AttributeGet
        | AttributeGetParam
        | models.AttributeSet
        | AttributeSetParam
        | models.AttributeIncrease
        | AttributeIncreaseParam
    )
    """The operation."""


class AttributeGetParam(TypedDict):
    """An attribute to read.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    get: str
    """The name of the attribute. Names consist of letters and digits, start with a letter and have fewer than 100
    characters. Pattern `^[A-Za-z][A-Za-z0-9]{0,98}$`.
    """


class AttributeSetParam(TypedDict):
    """Attributes to set.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    set: Mapping[str, float]
    """Numbers, by attribute name. Names consist of letters and digits, start with a letter and have fewer than 100
    characters.
    """


class AttributeIncreaseParam(TypedDict):
    """Attributes to increase.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    increase: Mapping[str, float]
    """Numbers to add, by attribute name. Names consist of letters and digits, start with a letter and have fewer than
    100 characters.
    """


SegmentActionParam: TypeAlias = Mapping[str, Any]
"""An action on segments. Only its name is documented; any further parameters are allowed.

Source: Other versions of the main document, for the name; the body is not documented (confidence: low).
"""


PushActionParam: TypeAlias = Mapping[str, Any]
"""An action on push messages. Only its name is documented; any further parameters are allowed.

Source: Other versions of the main document, for the name; the body is not documented (confidence: low).
"""


class MessageParam(TypedDict):
    """A push message or a trigger of a template. The operation lists the required fields."""

    campaign_id: NotRequired[models.Id]
    """The ID of an existing campaign. Source: Not documented (confidence: low)."""

    campaign_name: NotRequired[str]
    """The name of a new campaign. Belongs to `campaign_desc`."""

    campaign_desc: NotRequired[str]
    """The description of a new campaign. Belongs to `campaign_name`."""

    application_id: NotRequired[models.Id]
    """The ID of the app. Source: Not documented (confidence: low)."""

    template_id: NotRequired[models.Id]
    """The ID of the template, for a trigger. Source: Not documented (confidence: low)."""

    name: NotRequired[str]
    """The name of the message."""

    description: NotRequired[str]
    """The description of the message."""

    type: NotRequired[models.MessageType]
    """The kind of message."""

    sound: NotRequired[str]
    """The name of a sound file, or `default`. A message without this field is silent."""

    segment_id: NotRequired[models.Id]
    """The ID of an existing segment. Source: Not documented (confidence: low)."""

    segment: NotRequired[Any]
    """An alternative to `segment_id`. Its form is not documented; it probably holds one of the `segments`. Source:
    Other pages of the public wiki, for the name; its form is not documented (confidence: low).
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
    """When a late message is sent. Source: Other pages of the public wiki (confidence: medium)."""

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
    """A template and the messages to create from it."""

    template_id: int
    """The ID of the template."""

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
    """The URL of media on iOS."""

    ios_mutable_content: NotRequired[int]
    """Mutable content on iOS. The values are not documented."""


class MessageCancelParam(TypedDict):
    """A message to stop.

    Source: Other pages of the public wiki (confidence: medium).
    """

    app_id: models.Id
    """The ID of the app. Source: Not documented (confidence: low)."""

    message_id: models.Id
    """The ID of the message. Source: Not documented (confidence: low)."""


class SegmentParam(TypedDict):
    """A segment to create."""

    name: str
    """The name of the segment."""

    description: str
    """The description of the segment."""

    rules: Sequence[models.SegmentRule | SegmentRuleParam]
    """The rules that define the segment."""


class AliasRuleParam(TypedDict):
    """Compares the alias."""

    field: Literal["alias"]
    """The compared field."""

    operator: Literal["="]
    """The operator."""

    operand: Sequence[str]
    """The aliases."""


class CountRuleParam(TypedDict):
    """Compares the number of activations or of purchases."""

    field: Literal["numActivations", "numPurchases"]
    """The compared field."""

    operator: Literal["!=", "=", ">", ">=", "<", "<="]
    """The operator."""

    operand: Sequence[int]
    """The numbers."""


class AppVersionRuleParam(TypedDict):
    """Compares the version of the app."""

    field: Literal["appVersion"]
    """The compared field."""

    operator: Literal["!=", "=", ">", ">=", "<", "<="]
    """The operator."""

    operand: Sequence[float]
    """The versions."""


class TextRuleParam(TypedDict):
    """Compares the tags, the locale or the time zone."""

    field: Literal["tags", "locale", "timeZone"]
    """The compared field."""

    operator: Literal["!=", "="]
    """The operator."""

    operand: Sequence[str]
    """The tags, locales or time zones."""


class RangeRuleParam(TypedDict):
    """Checks whether the version of the operating system (`osNumber`) or of the client (`clientVersion`) lies in a
    range.
    """

    field: Literal["osNumber", "clientVersion"]
    """The compared field."""

    operator: Literal[">=<"]
    """The operator."""

    operand: Sequence[float | str]
    """The lower and the upper end of the range. Exactly 2 items."""


class SizeRuleParam(TypedDict):
    """Compares the size of a device."""

    field: Literal["size"]
    """The compared field."""

    operator: Literal["!=", "="]
    """The operator."""

    operand: Sequence[models.DeviceSize]
    """The sizes."""


class CountryRuleParam(TypedDict):
    """Compares the location of a device."""

    field: Literal["country"]
    """The compared field."""

    operator: Literal["!=", "="]
    """The operator."""

    operand: Sequence[Sequence[str]]
    """The locations."""


class DeviceUpdateParam(TypedDict):
    """The users whose devices to change, and the changes."""

    alias: str | Sequence[str]
    """The alias of one user, or up to 1000 aliases."""

    actions: models.DeviceActions | DeviceActionsParam
    """The changes."""


class DeviceActionsParam(TypedDict):
    """Changes of devices."""

    tags: NotRequired[models.DeviceTags | DeviceTagsParam]
    """Changes of tags."""

    set: NotRequired[Mapping[str, str | float]]
    """New values of fields, by name."""

    inc: NotRequired[Mapping[str, float]]
    """Numbers to add to fields, by name."""


class DeviceTagsParam(TypedDict):
    """Changes of tags."""

    set: NotRequired[Sequence[str]]
    """Tags to add."""

    remove: NotRequired[Sequence[str]]
    """Tags to remove."""


ServiceRequestParam: TypeAlias = (
    AliasActionParam
    | TagActionParam
    | KeyValueActionParam
    | AttributeActionParam
    | SegmentActionParam
    | PushActionParam
)
"""One action of the service, named by `action`."""


SegmentRuleParam: TypeAlias = (
    AliasRuleParam
    | CountRuleParam
    | AppVersionRuleParam
    | TextRuleParam
    | RangeRuleParam
    | SizeRuleParam
    | CountryRuleParam
)
"""A rule of a segment. `field` names the compared field and determines the valid operators and operands."""
