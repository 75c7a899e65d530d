# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

ImStatusCode: TypeAlias = Literal[3, 7, 8, 10, 11, 22, 101, 105, 109, 110, 111, 115, 119, 120, 121, 130]
"""The number of an IM's status.

- `3`: `sent`: passed to the provider; pending until it is delivered or expires.
- `7`: `delivered`: the message arrived.
- `8`: `expired`: the message was not delivered in time.
- `10`: `seen`: the user has opened the conversation, if the IM application reports it. Follows `delivered`, which is
  the final status.
- `11`: `open`: the recipient opened the shortened link.
- `22`: `unknown_user`: the provider could not deliver it, mostly because the recipient has no IM application or an
  old one, or has blocked the sender or business messages.
- `101`: `no_sender`: the sender ID is missing or invalid.
- `105`: `invalid_msisdn`: the number is invalid.
- `109`: `no_coverage`: ask the account manager.
- `110`: `no_product`: ask the account manager about the price.
- `111`: `spam_control`: the same message was sent to the same number shortly before.
- `115`: `account_insufficient_credits`: the balance is too low.
- `119`: `sender_id_disabled`: the sender ID is switched off; ask the account manager.
- `120`: `no_active_subscription`: the sender ID has no subscription at this time; ask the account manager.
- `121`: `invalid_url`: the URL of the action or of the shortened link is invalid.
- `130`: `shared_sender_cap`: the shared sender ID has used up its messages.
"""
