# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

OtpOutcome: TypeAlias = Literal[0, 1, 2, 3, 4, 5, 6, 7]
"""The outcome of the check of a one-time password.

- `0`: Valid (HTTP 200): the password is right.
- `1`: Invalid (HTTP 200): the password was used before.
- `2`: Declined (HTTP 403): the check was declined.
- `3`: The request code was not found (HTTP 403): the reference or the password is wrong.
- `4`: No code was provided (HTTP 403): the password is missing.
- `5`: No reference_id provided in request (HTTP 403): the reference is missing.
- `6`: Expired (HTTP 403): the password is no longer valid.
- `7`: The request code is invalid. (HTTP 403): the password is invalid.
"""
