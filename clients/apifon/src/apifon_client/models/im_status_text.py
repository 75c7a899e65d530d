# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

ImStatusText: TypeAlias = Literal[
    "sent",
    "delivered",
    "expired",
    "seen",
    "open",
    "unknown_user",
    "no_sender",
    "invalid_msisdn",
    "no_coverage",
    "no_product",
    "spam_control",
    "account_insufficient_credits",
    "sender_id_disabled",
    "no_active_subscription",
    "invalid_url",
    "shared_sender_cap",
]
"""The word for an IM's status."""
