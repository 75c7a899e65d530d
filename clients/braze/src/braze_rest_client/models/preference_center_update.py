# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.preference_center_options import PreferenceCenterOptions
from braze_rest_client.models.preference_center_state import PreferenceCenterState
from engagement_core.model import Model


@attrs.define(kw_only=True)
class PreferenceCenterUpdate(Model):
    """The new values of a preference center."""

    preference_center_page_html: str
    """The HTML of the preference page, with the same Liquid as at its creation."""

    confirmation_page_html: str
    """The HTML of the confirmation page."""

    name: str | UnsetType = UNSET
    """The name. It is in the sample request, though it cannot be changed."""

    preference_center_title: str | UnsetType = UNSET
    """The title of the preference page and of the confirmation page. Default "Preference Center"."""

    state: PreferenceCenterState | UnsetType = UNSET
    """The state."""

    preference_center_options: PreferenceCenterOptions | UnsetType = attrs.field(
        default=UNSET, metadata={"wire": "options"}
    )
    """Additions to the head of the pages."""
