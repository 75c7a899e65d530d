# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from apifon_client.models.group_options_orientation import GroupOptionsOrientation
from apifon_client.models.selection_type import SelectionType
from apifon_client.models.subgroup import Subgroup
from engagement_core.model import Model


@attrs.define(kw_only=True)
class Group(Model):
    """A group of a list."""

    name: str
    """The name."""

    field: str
    """Identifies the group in paths."""

    type: Literal["GROUP", "CHIPS"]
    """The type of the group. `CHIPS` occurs only in lists; a group that is read or written on its own has `GROUP`."""

    internal: bool
    """Whether the group is for internal use, so that no form shows it. Default false."""

    selectionType: SelectionType
    """How many subgroups a subscriber can choose. Default "SINGLE"."""

    options: list[Subgroup]
    """The subgroups."""

    groupOptionsOrientation: GroupOptionsOrientation
    """How forms lay the subgroups out. Default "VERTICAL"."""

    formHidden: bool
    """Whether sign-up forms and landing pages hide the group. Default false."""
