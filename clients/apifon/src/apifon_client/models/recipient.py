# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from apifon_client.models.landing_page import LandingPage
from engagement_core.model import Model


@attrs.define(kw_only=True)
class Recipient(Model):
    """A recipient of a message."""

    number: str
    """The mobile number. Pattern `^[1-9][0-9]{6,14}$`."""

    custom_id: str | UnsetType = UNSET
    """Your own identifier of the subscriber."""

    params: dict[str, str | LandingPage] | UnsetType = UNSET
    """The values for the placeholders of the text, by key. A landing page under a key that starts with `apifon_lp`
    becomes a shortened link; a landing page that the text does not mention is not shortened.
    """
