# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ContentBlockSaved(Model):
    """A Content Block that was created or changed."""

    content_block_id: str
    """The identifier of the Content Block."""

    liquid_tag: str
    """The Liquid tag that includes the Content Block in a message, made from its name."""

    created_at: dt.datetime
    """When the Content Block was created, in ISO 8601."""

    message: str
    """The status of the request."""
