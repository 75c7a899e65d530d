# Copied from overrides/braze/mocking/sending_models.py; edit it there.

"""The models of messages on their way."""

from collections.abc import Callable, Sequence

from attrs import define, frozen

from .models import User
from .responses import JSONObject
from .times import Moment


@frozen
class Delivery:
    """A message that one user got, or an entry into a Canvas."""

    at: float
    braze_id: str
    external_id: str | None
    channel: str
    source_id: str | None
    """The campaign or Canvas."""
    variation_id: str | None
    send_id: str | None
    message: JSONObject
    properties: JSONObject


@frozen
class Target:
    """The recipients of a message: named ones, whom segment and audience narrow, or all of segment and audience."""

    named: Sequence[JSONObject] | None
    """Recipients objects; of duplicates the last counts."""
    segment_id: str | None
    audience: object
    state: str = "subscribed"


@frozen
class Outgoing:
    """A valid request to send, now or later."""

    kind: str
    """`messages`, `campaign` or `canvas`."""
    source_id: str | None
    """The campaign or Canvas."""
    target: Target
    deliver: Callable[[User, JSONObject, JSONObject | None], None]
    """Sends to a user with a recipients object, with other messages than the first ones if any are given."""
    notice: str | None = None


@define
class Schedule:
    """A message or a trigger that is sent later."""

    id: str
    outgoing: Outgoing
    at: Moment
    when: JSONObject
    messages: JSONObject | None = None
    """Replace those of the request that created it."""
    pending: list[tuple[User, JSONObject]] | None = None
    """Who has not got it yet; None before it begins."""
