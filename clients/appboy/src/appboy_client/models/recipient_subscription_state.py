# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

RecipientSubscriptionState: TypeAlias = Literal["opted_in", "subscribed", "all"]
"""Which users may get a message, by their subscription.

- `opted_in`: Only users who have opted in.
- `subscribed`: Only users who are subscribed or have opted in.
- `all`: All users, unsubscribed ones too; meant for transactional e-mail.
"""
