# Copied from overrides/appoxee/sending.py; edit it there.

"""Readable methods over the one message call: a push message, and the trigger of a template."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, Unpack

from appoxee_client.operations.messages import SEND_MESSAGE
from engagement_core.call import Call
from engagement_core.options import CallOptions
from engagement_core.unknown_names import refuse_unknown_keywords

if TYPE_CHECKING:
    from appoxee_client import models, params

Answer = TypeVar("Answer")
TypeName: TypeAlias = Literal["broadcast", "welcome", "periodic", "API template"]

TYPES: Mapping[TypeName, models.MessageType] = {"broadcast": 0, "welcome": 1, "periodic": 3, "API template": 5}
"""The types of messages by the vendor's names for them."""
_OWN = frozenset({"application_id", "name", "description", "type", "broadcast"})


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
        type: models.MessageType | TypeName,
        broadcast: bool = False,
        **fields: Unpack[PushFields],
    ) -> Answer:
        """Send a push message, or make a template of it (type 5, "API template").

        It also needs a campaign: `campaign_id`, or `campaign_name` with `campaign_desc`. Takes the options of a call
        besides. The vendor does not document the answer. Known from: other pages of the public wiki (confidence: high).

        A message without `segment_id`, `segment` or `segments` reaches everybody who has the app. It is only sent with
        `broadcast=True`, or with `type="broadcast"`, which says the same.
        """
        refuse_unknown_keywords("push", fields, PushFields.__annotations__.keys() | _OWN)
        own = {
            "application_id": application_id, "name": name, "description": description,
            "type": TYPES[type] if isinstance(type, str) and type in TYPES else type,
        }  # fmt: skip
        return self._send({"finalize": 1}, own, fields, broadcast=broadcast or type == "broadcast")

    def trigger(self, *, template_id: models.Id, **fields: Unpack[TriggerFields]) -> Answer:
        """Send a template to many users; every field that is given takes the place of the template's.

        Without a segment here, the template decides whom it reaches; the vendor does not say who that is where it has
        no segment either.

        A schedule is needed: `schedule_type` or `schedule_date`. Takes the options of a call besides. The vendor does
        not document the answer. Known from: other pages of the public wiki (confidence: high; for the name of
        `template_id`: low).
        """
        refuse_unknown_keywords("trigger", fields, TriggerFields.__annotations__.keys() | {"template_id"})
        return self._send({}, {"template_id": template_id}, fields)

    def _send(
        self, query: Mapping[str, Any], own: Mapping[str, Any], fields: Mapping[str, Any], *, broadcast: bool = False
    ) -> Answer:
        options: Any = {name: value for name, value in fields.items() if name in CallOptions.__annotations__}
        others = {name: value for name, value in fields.items() if name not in options}
        answer: Answer = self._perform(
            Call(operation=SEND_MESSAGE, query=query, body={**own, **others}, options=options, broadcast=broadcast)
        )
        return answer

    if TYPE_CHECKING:
        # That of the resource which this is mixed into.
        def _perform(self, call: Call[Any]) -> Any: ...


class MessagesMethods(_Sending[Any]):
    """`client.messages.push(...)` and `client.messages.trigger(...)`."""


class AsyncMessagesMethods(_Sending[Coroutine[Any, Any, Any]]):
    """The same for the asynchronous client."""
