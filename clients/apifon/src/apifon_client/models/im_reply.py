# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from apifon_client.models.im_reply_details import ImReplyDetails
from apifon_client.models.original_im import OriginalIm
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ImReply(Model):
    """A reply to an IM, the body of the callback."""

    channel: str
    """The channel of the reply."""

    reply: ImReplyDetails
    """The reply."""

    original_im: OriginalIm
    """The message that it replies to."""
