# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.external_id import ExternalId
from braze_rest_client.models.user_alias import UserAlias
from engagement_core.model import Model


@attrs.define(kw_only=True)
class AliasToIdentify(Model):
    """A user with an alias only, and the external ID that the user gets."""

    external_id: ExternalId
    """The external ID. If no user has it, the response lists a non-fatal error."""

    user_alias: UserAlias
    """The alias of the user."""
