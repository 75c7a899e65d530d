# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class TranslationLocale(Model):
    """A locale of the workspace."""

    uuid: str
    """The UUID of the locale, which other operations call `locale_id`."""

    name: str
    """The name."""

    country: str
    """The country."""

    language: str
    """The language."""

    locale_key: str
    """The key of the locale."""
