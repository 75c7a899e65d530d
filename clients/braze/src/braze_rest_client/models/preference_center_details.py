# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.preference_center_options import PreferenceCenterOptions
from braze_rest_client.models.preference_center_state import PreferenceCenterState
from braze_rest_client.models.preference_center_time import PreferenceCenterTime
from engagement_core.model import Model


@attrs.define(kw_only=True)
class PreferenceCenterDetails(Model):
    """A preference center and its pages."""

    name: str
    """The name."""

    preference_center_api_id: str
    """The identifier."""

    created_at: PreferenceCenterTime
    """When it was created."""

    updated_at: PreferenceCenterTime
    """When it was last changed."""

    preference_center_title: str
    """The title of the pages."""

    preference_center_page_html: str
    """The HTML of the preference page."""

    confirmation_page_html: str
    """The HTML of the confirmation page."""

    redirect_page_html: str | None
    """The HTML of the redirect page."""

    preference_center_options: PreferenceCenterOptions
    """The additions to the head of the pages."""

    state: PreferenceCenterState
    """The state."""
