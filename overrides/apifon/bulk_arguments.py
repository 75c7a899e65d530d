"""Types of the arguments of bulk methods."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Required, TypeAlias

from apifon_client import models, params
from engagement_core.bulk.settings import RunSettings

# Dictionaries from a stream rarely have typed fields.
Recipient: TypeAlias = models.Recipient | params.RecipientParam | Mapping[str, Any]
NewSubscriber: TypeAlias = models.SubscriberWrite | params.SubscriberWriteParam | Mapping[str, Any]
OnSent: TypeAlias = Callable[[models.SendResult], object]


class _Send(RunSettings, total=False):
    batch_size: int
    """Recipients per request; Apifon documents no limit."""
    on_sent: OnSent
    """Called with the response to each request, which has all message IDs, by one thread at a time."""
    reference_id: str
    callback_url: str
    date: str


class SmsRun(_Send, total=False):
    """Arguments of `sms.send_many`: those of `send`, and the settings of the run."""

    message: Required[models.SmsMessage | params.SmsMessageParam]
    tte: str


class ImRun(_Send, total=False):
    """Arguments of `im.send_many`: those of `send`, and the settings of the run."""

    im_channels: Required[Sequence[models.ImChannel | params.ImChannelParam]]
    message: models.FailoverMessage | params.FailoverMessageParam
    reply_url: str


class SubscribersRun(RunSettings, total=False):
    """Arguments of `subscribers.add_many`: those of `create_many`, and the settings of the run."""

    batch_size: int
    """Subscribers per request; Apifon documents no limit."""
    update_on_duplicate: bool
