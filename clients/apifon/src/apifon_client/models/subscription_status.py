# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

SubscriptionStatus: TypeAlias = Literal["SUBSCRIBED", "UNSUBSCRIBED", "UNCONFIRMED"]
"""Whether messages or emails may be sent to a subscriber.

- `SUBSCRIBED`: Subscribed; can be sent to.
- `UNSUBSCRIBED`: Unsubscribed; cannot be sent to.
- `UNCONFIRMED`: Asked to confirm and has not done so yet; in double opt-in lists only. Adding a subscriber with it
  sends the question.
"""
