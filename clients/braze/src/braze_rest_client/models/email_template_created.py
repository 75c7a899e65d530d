# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class EmailTemplateCreated:
    """An e-mail template that was created."""

    email_template_id: str
    """The identifier of the new template."""

    message: str
    """The status of the request."""
