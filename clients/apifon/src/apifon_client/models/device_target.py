# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

DeviceTarget: TypeAlias = Literal["SMARTPHONE_ONLY", "SMARTPHONE_AND_OTHER_DEVICES"]
"""Which of a user's devices a Viber message goes to."""
