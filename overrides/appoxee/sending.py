"""Methods of the message call: send a push message, and trigger a template."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, Unpack

from appoxee_client import models
from appoxee_client.operations.messages import SEND_MESSAGE
from engagement_core.call import Call
from engagement_core.lazy import LazyModule
from engagement_core.options import CallOptions
from engagement_core.unknown_names import reject_unknown_keywords

if TYPE_CHECKING:
    from appoxee_client import params
else:
    params = LazyModule("appoxee_client.params")

Result = TypeVar("Result")
TypeName: TypeAlias = Literal["broadcast", "welcome", "periodic", "API template"]

TYPES: Mapping[TypeName, models.MessageType] = {"broadcast": 0, "welcome": 1, "periodic": 3, "API template": 5}
"""The message types by the vendor's names."""
_PARAMETERS = frozenset({"application_id", "name", "description", "type", "broadcast"})


class PushFields(CallOptions, total=False):
    """Other fields of a push message; see `models.Message`."""

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
    """Fields that override those of a template."""

    application_id: models.Id
    name: str
    description: str
    type: models.MessageType


class _Sending(Generic[Result]):
    def push(
        self,
        *,
        application_id: models.Id,
        name: str,
        description: str,
        type: models.MessageType | TypeName,
        broadcast: bool = False,
        **fields: Unpack[PushFields],
    ) -> Result:
        """Send a push message, or make a template of it (type 5, "API template").

        It also needs a campaign: `campaign_id`, or `campaign_name` with `campaign_desc`. Other keywords are fields of
        the message or options of the call. The response is not documented. Source: other pages of the public wiki.

        A message without `segment_id`, `segment` or `segments` reaches everybody who has the app. It is only sent with
        `broadcast=True` or `type="broadcast"`, which mean the same.

        Example:
            client.messages.push(
                application_id=1,
                name="Spring",
                description="The first message of spring",
                type="broadcast",
                campaign_name="Seasons",
                campaign_desc="One message for each season",
                push_body="Spring is here",
            )
        """
        reject_unknown_keywords("push", fields, PushFields.__annotations__.keys() | _PARAMETERS)
        parameters = {
            "application_id": application_id, "name": name, "description": description,
            "type": TYPES[type] if isinstance(type, str) and type in TYPES else type,
        }  # fmt: skip
        return self._send({"finalize": 1}, parameters, fields, broadcast=broadcast or type == "broadcast")

    def trigger(self, *, template_id: models.Id, **fields: Unpack[TriggerFields]) -> Result:
        """Send a template to many users; each field you pass overrides that of the template.

        It needs a schedule: `schedule_type` or `schedule_date`. Without a segment, the template decides who receives
        it; the vendor does not say who that is if the template has no segment either.

        Other keywords are fields of the message or options of the call. The response is not documented. Source: other
        pages of the public wiki; the name of `template_id` is a guess (confidence: low).

        Example:
            client.messages.trigger(template_id=1, segment_id=1, schedule_type=0)
        """
        reject_unknown_keywords("trigger", fields, TriggerFields.__annotations__.keys() | {"template_id"})
        return self._send({}, {"template_id": template_id}, fields)

    def _send(
        self,
        query: Mapping[str, Any],
        parameters: Mapping[str, Any],
        fields: Mapping[str, Any],
        *,
        broadcast: bool = False,
    ) -> Result:
        options: Any = {name: value for name, value in fields.items() if name in CallOptions.__annotations__}
        others = {name: value for name, value in fields.items() if name not in options}
        result: Result = self._perform(
            Call(
                operation=SEND_MESSAGE, query=query, body={**parameters, **others}, options=options, broadcast=broadcast
            )
        )
        return result

    if TYPE_CHECKING:
        # Defined by the resource that this class is mixed into.
        def _perform(self, call: Call[Any]) -> Any: ...


class MessagesMethods(_Sending[Any]):
    """`client.messages.push(...)` and `client.messages.trigger(...)`."""


class AsyncMessagesMethods(_Sending[Coroutine[Any, Any, Any]]):
    """`client.messages.push(...)` and `client.messages.trigger(...)` of the asynchronous client."""
