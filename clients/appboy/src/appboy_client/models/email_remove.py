# Generated from specs/appboy/openapi.yaml; do not edit.

"""EmailRemove."""

from __future__ import annotations

from attrs import define

from appboy_client.models.email_addresses import EmailAddresses


@define(kw_only=True)
class EmailRemove:
    """E-mail addresses to be taken off a list."""

    email: EmailAddresses
    """The address or addresses to be taken off."""
