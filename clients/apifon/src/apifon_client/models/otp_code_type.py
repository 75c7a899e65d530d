# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

OtpCodeType: TypeAlias = Literal["numeric", "alpha", "alphanumeric"]
"""Of what a one-time password consists.

- `numeric`: Digits.
- `alpha`: Letters.
- `alphanumeric`: Digits and letters.
"""
