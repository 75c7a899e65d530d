# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs
from msgspec import UNSET, UnsetType

from appoxee_client.models.id import Id
from appoxee_client.models.message_type import MessageType
from appoxee_client.models.overdue_strategy import OverdueStrategy
from appoxee_client.models.schedule_type import ScheduleType
from appoxee_client.models.segment import Segment
from engagement_core.model import Model


@attrs.define(kw_only=True)
class Message(Model):
    """A push message or a trigger of a template. The operation lists the required fields."""

    campaign_id: Id | UnsetType = UNSET
    """The ID of an existing campaign. Source: Not documented (confidence: low)."""

    campaign_name: str | UnsetType = UNSET
    """The name of a new campaign. Belongs to `campaign_desc`."""

    campaign_desc: str | UnsetType = UNSET
    """The description of a new campaign. Belongs to `campaign_name`."""

    application_id: Id | UnsetType = UNSET
    """The ID of the app. Source: Not documented (confidence: low)."""

    template_id: Id | UnsetType = UNSET
    """The ID of the template, for a trigger. Source: Not documented (confidence: low)."""

    name: str | UnsetType = UNSET
    """The name of the message."""

    description: str | UnsetType = UNSET
    """The description of the message."""

    type: MessageType | UnsetType = UNSET
    """The kind of message."""

    sound: str | UnsetType = UNSET
    """The name of a sound file, or `default`. A message without this field is silent."""

    segment_id: Id | UnsetType = UNSET
    """The ID of an existing segment. Source: Not documented (confidence: low)."""

    segment: Any | UnsetType = UNSET
    """An alternative to `segment_id`. Its form is not documented; it probably holds one of the `segments`. Source:
    Other pages of the public wiki, for the name; its form is not documented (confidence: low).
    """

    content_type: Any | UnsetType = UNSET
    """The kind of content. Neither its form nor its values are documented. Source: Other pages of the public wiki
    (confidence: medium).
    """

    inbox_title: str | UnsetType = UNSET
    """The title in the app's inbox. Source: Other pages of the public wiki (confidence: medium)."""

    inbox_description: str | UnsetType = UNSET
    """The description in the app's inbox. Source: Other pages of the public wiki (confidence: medium)."""

    push_body: str | UnsetType = UNSET
    """The text of the push message. Source: Other pages of the public wiki (confidence: medium)."""

    push_badge: int | UnsetType = UNSET
    """The badge of the push message. Source: Other pages of the public wiki (confidence: medium)."""

    schedule_type: ScheduleType | UnsetType = UNSET
    """When the message is sent. Source: Other pages of the public wiki (confidence: medium)."""

    schedule_date: int | UnsetType = UNSET
    """The date of sending in Unix time. Source: Other pages of the public wiki (confidence: medium)."""

    timezone: Any | UnsetType = UNSET
    """The time zone of the schedule. Its form is not documented. Source: Other pages of the public wiki (confidence:
    medium).
    """

    overdue: OverdueStrategy | UnsetType = UNSET
    """When a late message is sent. Source: Other pages of the public wiki (confidence: medium)."""

    expire_date: Any | UnsetType = UNSET
    """The date of expiry. Its form is not documented. Source: Other pages of the public wiki (confidence: medium)."""

    expire_timezone: Any | UnsetType = UNSET
    """The time zone of the expiry. Its form is not documented. Source: Other pages of the public wiki (confidence:
    medium).
    """

    payload: dict[str, Any] | UnsetType = UNSET
    """Further data for the app. Source: Other pages of the public wiki (confidence: medium)."""

    segments: list[Segment] | UnsetType = UNSET
    """New segments that the message goes to. Source: Other pages of the public wiki (confidence: medium)."""
