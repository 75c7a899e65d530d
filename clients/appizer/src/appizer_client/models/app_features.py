# Generated from specs/appizer/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class AppFeatures(Model):
    """The switches for the features of an app."""

    push: bool
    """Whether push messages are on."""

    analytics: bool
    """Whether analytics are on."""

    audiences: bool
    """Whether audiences are on."""

    ai_insights: bool
    """Whether insights by AI are on."""
