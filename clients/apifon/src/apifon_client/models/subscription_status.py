# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

SubscriptionStatus: TypeAlias = Literal["SUBSCRIBED", "UNSUBSCRIBED", "UNCONFIRMED"]
"""Whether messages or emails may be sent to a subscriber.

- `SUBSCRIBED`: Subscribed; may receive messages.
- `UNSUBSCRIBED`: Unsubscribed; may not receive messages.
- `UNCONFIRMED`: Not confirmed yet; only in double opt-in lists. Adding a subscriber with this status sends the
  confirmation request.
"""
