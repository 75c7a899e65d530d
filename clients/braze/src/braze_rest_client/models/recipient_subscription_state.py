# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

RecipientSubscriptionState: TypeAlias = Literal["opted_in", "subscribed", "all"]
"""The users who may receive a message, by their subscription.

- `opted_in`: Only users who have opted in.
- `subscribed`: Only users who are subscribed or have opted in.
- `all`: All users, including unsubscribed ones; meant for transactional e-mail.
"""
