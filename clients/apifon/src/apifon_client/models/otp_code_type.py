# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

OtpCodeType: TypeAlias = Literal["numeric", "alpha", "alphanumeric"]
"""The characters of a one-time password.

- `numeric`: Digits.
- `alpha`: Letters.
- `alphanumeric`: Digits and letters.
"""
