# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model
from engagement_core.redaction import mask


@attrs.define(kw_only=True)
class HuaweiPushCredential(Model):
    """Credentials for Huawei Mobile Services."""

    app_id: str
    """The identifier of the app at Huawei."""

    app_secret: str = attrs.field(repr=mask)
    """The secret of the app at Huawei."""
