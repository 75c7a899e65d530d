# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ExternalIdRename(Model):
    """An external ID to rename. The two must differ."""

    current_external_id: str
    """The primary external ID of the user, not a deprecated one."""

    new_external_id: str
    """The new external ID, which no user may have, not even as a deprecated one."""
