# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class InvalidPhoneNumberRemove(Model):
    """Phone numbers to remove from the list of invalid ones."""

    phone_numbers: list[str]
    """The phone numbers to remove, in E.164. At most 50 items."""
