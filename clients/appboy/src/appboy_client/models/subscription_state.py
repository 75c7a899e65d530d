# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

SubscriptionState: TypeAlias = Literal["opted_in", "unsubscribed", "subscribed"]
"""How somebody is subscribed to a channel.

- `opted_in`: Registered explicitly to get messages.
- `unsubscribed`: Asked explicitly not to get messages.
- `subscribed`: Neither opted in nor out.
"""
