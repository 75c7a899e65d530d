# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

EmailStatus: TypeAlias = Literal["subscribed", "unsubscribed", "opted_in"]
"""The global subscription state of an address.

- `subscribed`: Neither opted in nor out.
- `unsubscribed`: Opted out.
- `opted_in`: Explicitly opted in.
"""
