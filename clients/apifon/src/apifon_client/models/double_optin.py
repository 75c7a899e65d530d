# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class DoubleOptin(Model):
    """The double opt-in of a list: how new subscribers confirm."""

    mobile: bool | UnsetType = UNSET
    """Whether each new subscriber with a mobile number gets a confirmation SMS. Default false."""

    email: bool | UnsetType = UNSET
    """Whether each new subscriber with an email address gets a confirmation email. Default false."""

    review_mobile_details: bool | UnsetType = UNSET
    """Whether the subscriber gets a page to review the details while signing up. It can be true only if `mobile` is
    true.
    """
