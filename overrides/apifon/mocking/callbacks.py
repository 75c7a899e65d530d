"""The queue of callbacks, with attempts by the mock's clock."""

from attrs import evolve

from .delivery import Deliver
from .models import Attempt, Callback, Message
from .reports import im_reply, sms_reply, status_report
from .statuses import DELIVERED, FAILOVER, STATUSES
from .store import Store

RETRY_GAP = 120.0
"""Seconds; documented for replies ("SMS Reply Callback"), and applied to delivery reports too."""
MAX_ATTEMPTS = 4
"""The first attempt and three retries."""
REPORT_TYPE = "Application/Json"
"""As the table HTTP_HEADER of "Callback Responses" spells it."""
REPLY_TYPE = "application/json; charset=utf-8"
DEFAULT_OUTCOME = (DELIVERED,)


class Outbox:
    """Stores sent messages, queues their callbacks and delivers those that are due."""

    def __init__(self, store: Store, sms_reply_url: str, deliver: Deliver | None) -> None:
        self._store = store
        self._sms_reply_url = sms_reply_url
        self._deliver = deliver
        self.outcomes: dict[str, tuple[int, ...]] = {}
        """The statuses of messages, by number; messages to other numbers are delivered."""

    def clear(self) -> None:
        """Clear the outcomes."""
        self.outcomes.clear()

    def send(self, message: Message) -> None:
        """Store a message and queue its reports for the time at which it is sent."""
        self._store.messages[message.message_id] = message
        for code in self.outcomes.get(message.number, DEFAULT_OUTCOME):
            if code in STATUSES[message.channel]:
                self.report(message, code, message.send_at)

    def report(self, message: Message, code: int, due: float | None = None) -> None:
        """Queue one report; after some statuses of an IM, the failover SMS follows with its own report."""
        moment = self._store.now() if due is None else due
        if message.callback_url is not None:
            body = status_report(message, code, int(moment), self._store.ids)
            self._queue(message, message.callback_url, REPORT_TYPE, body, moment)
        if message.channel == "VIBER" and message.failover_sender is not None and code in FAILOVER:
            sms = evolve(message, channel="SMS", sender=message.failover_sender, failover_sender=None)
            self.report(sms, DELIVERED, due)

    def reply(self, message: Message, text: str | None, media: tuple[str, str] | None = None) -> None:
        """Queue a reply: to the `reply_url` of an IM, or to the URL of the account for an SMS."""
        seconds = int(self._store.now())
        if message.channel == "SMS":
            body = sms_reply(message, text or "", seconds, self._store.ids)
            self._queue(message, self._sms_reply_url, REPLY_TYPE, body)
        elif message.reply_url is not None:
            body = im_reply(message, text, media, seconds, self._store.ids)
            self._queue(message, message.reply_url, REPLY_TYPE, body)

    async def deliver(self, by: Deliver | None = None) -> list[Callback]:
        """Deliver the due callbacks, oldest first, and return them; `by` replaces the default receiver."""
        deliver = by or self._deliver
        if deliver is None:
            raise RuntimeError("the mock has no receiver for callbacks: set `on_callback` or `deliver_to`")
        due = [model for model in self._store.callbacks.values() if self._is_due(model)]
        for model in sorted(due, key=lambda model: model.due):
            self._record(model, await deliver(model))
        return due

    def _is_due(self, model: Callback) -> bool:
        return model.state == "queued" and model.due <= self._store.now()

    def _record(self, model: Callback, status: int | None) -> None:
        model.attempts.append(Attempt(at=self._store.now(), status=status))
        if status is not None and 200 <= status < 300:
            model.state = "delivered"
        elif len(model.attempts) == MAX_ATTEMPTS:
            model.state = "abandoned"
        else:
            model.due = self._store.now() + RETRY_GAP

    def _queue(
        self, message: Message, url: str, content_type: str, body: dict[str, object], due: float | None = None
    ) -> None:
        number = self._store.ids.number()
        self._store.callbacks[number] = Callback(
            id=number,
            message_id=message.message_id,
            url=url,
            content_type=content_type,
            body=body,
            due=self._store.now() if due is None else due,
        )
