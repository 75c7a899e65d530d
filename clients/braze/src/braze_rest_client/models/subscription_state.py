# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

SubscriptionState: TypeAlias = Literal["opted_in", "unsubscribed", "subscribed"]
"""The subscription state of a channel.

- `opted_in`: Explicitly opted in to messages.
- `unsubscribed`: Explicitly opted out of messages.
- `subscribed`: Neither opted in nor out.
"""
