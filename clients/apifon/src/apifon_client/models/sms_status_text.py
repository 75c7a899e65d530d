# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

SmsStatusText: TypeAlias = Literal[
    "absent",
    "accepted",
    "accepted_smsc",
    "call_barred",
    "delivered",
    "expired",
    "open",
    "rejected_smsc",
    "teleservice_not_provisioned",
    "unexpected_value",
    "unknown_sub",
    "smpp_refused",
    "smsc_refused",
    "no_sender",
    "invalid_sender",
    "lookup_invalid_msisdn",
    "unknown_sender_type",
    "account_not_allowed",
    "no_coverage",
    "no_price",
    "spam_control",
    "no_route_plan",
    "invalid_account",
    "account_insufficient_credits",
]
"""The word for an SMS's status."""
