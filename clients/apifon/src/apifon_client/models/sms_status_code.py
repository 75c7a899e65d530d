# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

SmsStatusCode: TypeAlias = Literal[
    1, 3, 4, 5, 7, 8, 11, 18, 19, 21, 22, 23, 24, 101, 103, 105, 106, 107, 109, 110, 111, 112, 113, 115
]
"""The number of an SMS's status.

- `1`: `absent`: the message service gave no answer to the paging.
- `3`: `accepted`: taken in for delivery; an SMS in the place of an IM reports it as well.
- `4`: `accepted_smsc`: handed to the mobile operator, to be delivered soon.
- `5`: `call_barred`: the subscriber has barred it.
- `7`: `delivered`: arrived.
- `8`: `expired`: its time ran out.
- `11`: `open`: the recipient opened the shortened link.
- `18`: `rejected_smsc`: the SMSC provider rejected it.
- `19`: `teleservice_not_provisioned`: the number cannot receive SMS.
- `21`: `unexpected_value`: the SMSC took it in and met an error.
- `22`: `unknown_sub`: the number is not that of an MSISDN.
- `23`: `smpp_refused`: the SMPP provider refused it.
- `24`: `smsc_refused`: the SMSC provider refused it.
- `101`: `no_sender`: the sender ID is missing.
- `103`: `invalid_sender`: the sender ID is invalid.
- `105`: `lookup_invalid_msisdn`: the number is invalid.
- `106`: `unknown_sender_type`: the sender ID is of an unknown type.
- `107`: `account_not_allowed`: the account is not accepted.
- `109`: `no_coverage`: ask the account manager.
- `110`: `no_price`: ask the account manager about the price.
- `111`: `spam_control`: the same message went to the same number a short time before.
- `112`: `no_route_plan`: no route leads to the network.
- `113`: `invalid_account`: the account is suspended.
- `115`: `account_insufficient_credits`: the balance is too low.
"""
