# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.preference_center_options import PreferenceCenterOptions
from engagement_core.model import Model


@attrs.define(kw_only=True)
class PreferenceCenterCreate(Model):
    """A new preference center."""

    name: str
    """The name, of letters, digits, hyphens and underscores. It cannot be changed later. Pattern `^[A-Za-z0-9_-]+$`."""

    preference_center_page_html: str
    """The HTML of the preference page. Its form is sent to `{{preference_center_submit_url}}`. An input for the state
    of all e-mail has the name `{% form_field_name :email_global_state %}`, one for a subscription group `{%
    form_field_name :subscription_group <subscription_group_id> %}`. The present states of the user are
    `{{subscribed_state.${email_global}}}` (`opted_in`, `subscribed` or `unsubscribed`) and
    `{{subscribed_state.${<subscription_group_id>}}}` (`subscribed` or `unsubscribed`).
    """

    confirmation_page_html: str
    """The HTML of the confirmation page."""

    preference_center_title: str | UnsetType = UNSET
    """The title of the preference page and of the confirmation page. Default "Preference Center"."""

    state: Literal["active", "draft"] | UnsetType = UNSET
    """Whether the preference center is in use or a draft. Default "active"."""

    preference_center_options: PreferenceCenterOptions | UnsetType = attrs.field(
        default=UNSET, metadata={"wire": "options"}
    )
    """Additions to the head of the pages."""
