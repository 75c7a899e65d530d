# Generated from specs/appizer/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from appizer_client.models.app import App
from appizer_client.models.pagination import Pagination
from engagement_core.model import Model


@attrs.define(kw_only=True)
class AppList(Model):
    """A response with one page of apps."""

    success: bool
    """True if the request succeeded."""

    apps: list[App]
    """The apps of this page."""

    pagination: Pagination
    """The position of this page in the list."""
