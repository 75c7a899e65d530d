# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class InvalidPhoneNumberRemove:
    """Phone numbers to remove from the list of invalid ones."""

    phone_numbers: list[str]
    """The phone numbers to remove, in E.164. At most 50 items."""
