"""Readable methods over the one message call: a push message, and the trigger of a template."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack

from appoxee_client.operations.messages import SEND_MESSAGE
from engagement_core.call import Call
from engagement_core.options import CallOptions

if TYPE_CHECKING:
    from appoxee_client import models, params

Answer = TypeVar("Answer")


class PushFields(CallOptions, total=False):
    """What a push message may hold besides, under the vendor's names; the fields of `models.Message` say more."""

    campaign_id: models.Id
    campaign_name: str
    campaign_desc: str
    sound: str
    segment_id: models.Id
    segment: Any
    segments: Sequence[models.Segment | params.SegmentParam]
    content_type: Any
    inbox_title: str
    inbox_description: str
    push_body: str
    push_badge: int
    schedule_type: models.ScheduleType
    schedule_date: int
    timezone: Any
    overdue: models.OverdueStrategy
    expire_date: Any
    expire_timezone: Any
    payload: Mapping[str, Any]


class TriggerFields(PushFields, total=False):
    """What may take the place of a template's own fields."""

    application_id: models.Id
    name: str
    description: str
    type: models.MessageType


class _Sending(Generic[Answer]):
    def push(
        self,
        *,
        application_id: models.Id,
        name: str,
        description: str,
        type: models.MessageType,
        **fields: Unpack[PushFields],
    ) -> Answer:
        """Send a push message, or make a template of it (type 5).

        It also needs a campaign: `campaign_id`, or `campaign_name` with `campaign_desc`. Takes the options of a call
        besides. The vendor does not document the answer. Known from: other pages of the public wiki (confidence: high).
        """
        own = {"application_id": application_id, "name": name, "description": description, "type": type}
        return self._send({"finalize": 1}, own, fields)

    def trigger(self, *, template_id: models.Id, **fields: Unpack[TriggerFields]) -> Answer:
        """Send a template to many users; every field that is given takes the place of the template's.

        A schedule is needed: `schedule_type` or `schedule_date`. Takes the options of a call besides. The vendor does
        not document the answer. Known from: other pages of the public wiki (confidence: high; for the name of
        `template_id`: low).
        """
        return self._send({}, {"template_id": template_id}, fields)

    def _send(self, query: Mapping[str, Any], own: Mapping[str, Any], fields: Mapping[str, Any]) -> Answer:
        options: Any = {name: value for name, value in fields.items() if name in CallOptions.__annotations__}
        others = {name: value for name, value in fields.items() if name not in options}
        answer: Answer = self._perform(
            Call(operation=SEND_MESSAGE, query=query, body={**own, **others}, options=options)
        )
        return answer

    if TYPE_CHECKING:
        # That of the resource which this is mixed into.
        def _perform(self, call: Call[Any]) -> Any: ...


class MessagesMethods(_Sending[Any]):
    """`client.messages.push(...)` and `client.messages.trigger(...)`."""


class AsyncMessagesMethods(_Sending[Coroutine[Any, Any, Any]]):
    """The same for the asynchronous client."""
