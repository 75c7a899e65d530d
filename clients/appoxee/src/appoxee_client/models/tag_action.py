# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from appoxee_client.models.tag_remove import TagRemove
from appoxee_client.models.tag_set import TagSet
from engagement_core.model import Model


@attrs.define(kw_only=True)
class TagAction(Model):
    """Reads, sets or removes tags of a device, or reads the list of all tags. The result of reading is an array of
    strings.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    action: Literal["tag"]
    """The name of the action."""

    udid: str
    """The ID of the device."""

    tags: Literal["get", "tagList"] | TagSet | TagRemove
    """`get` reads the tags of the device, `tagList` the list of all tags; an object sets or removes tags."""
