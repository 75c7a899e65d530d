# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

InvalidPhoneNumberReason: TypeAlias = Literal["provider_error", "deactivated", "invalid_format"]
"""Why a phone number is invalid.

- `provider_error`: The provider says that the phone cannot receive SMS.
- `deactivated`: The number was deactivated.
- `invalid_format`: The number has a wrong form; it is not in E.164, for example.
"""
