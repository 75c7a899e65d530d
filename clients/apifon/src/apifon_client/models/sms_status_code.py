# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

SmsStatusCode: TypeAlias = Literal[
    1, 3, 4, 5, 7, 8, 11, 18, 19, 21, 22, 23, 24, 101, 103, 105, 106, 107, 109, 110, 111, 112, 113, 115
]
"""The number of an SMS's status.

- `1`: `absent`: the message service did not respond to paging.
- `3`: `accepted`: accepted for delivery; a fallback SMS reports it too.
- `4`: `accepted_smsc`: passed to the mobile operator, to be delivered soon.
- `5`: `call_barred`: the subscriber has barred the message.
- `7`: `delivered`: the message arrived.
- `8`: `expired`: the message was not delivered in time.
- `11`: `open`: the recipient opened the shortened link.
- `18`: `rejected_smsc`: the SMSC provider rejected it.
- `19`: `teleservice_not_provisioned`: the number cannot receive SMS.
- `21`: `unexpected_value`: the SMSC accepted the message and then failed.
- `22`: `unknown_sub`: the number is not that of an MSISDN.
- `23`: `smpp_refused`: the SMPP provider rejected it.
- `24`: `smsc_refused`: the SMSC provider rejected it.
- `101`: `no_sender`: the sender ID is missing.
- `103`: `invalid_sender`: the sender ID is invalid.
- `105`: `lookup_invalid_msisdn`: the number is invalid.
- `106`: `unknown_sender_type`: the sender ID is of an unknown type.
- `107`: `account_not_allowed`: the account is not accepted.
- `109`: `no_coverage`: ask the account manager.
- `110`: `no_price`: ask the account manager about the price.
- `111`: `spam_control`: the same message was sent to the same number shortly before.
- `112`: `no_route_plan`: there is no route to the network.
- `113`: `invalid_account`: the account is suspended.
- `115`: `account_insufficient_credits`: the balance is too low.
"""
