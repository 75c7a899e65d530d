# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs
from msgspec import UNSET, UnsetType

from apifon_client.models.group_options_orientation import GroupOptionsOrientation
from apifon_client.models.selection_type import SelectionType
from engagement_core.model import Model


@attrs.define(kw_only=True)
class GroupWrite(Model):
    """A group to create, or its new properties."""

    name: str
    """The name."""

    type: Literal["GROUP"]
    """The type of the group."""

    internal: bool | UnsetType = UNSET
    """Whether the group is for internal use, so that no form shows it. Default false."""

    selectionType: SelectionType | UnsetType = UNSET
    """How many subgroups a subscriber can choose. Default "SINGLE"."""

    groupOptionsOrientation: GroupOptionsOrientation | UnsetType = UNSET
    """How forms lay the subgroups out. Default "VERTICAL"."""
