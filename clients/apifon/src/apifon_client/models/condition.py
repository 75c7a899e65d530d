# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs

from apifon_client.models.condition_operator import ConditionOperator
from engagement_core.model import Model


@attrs.define(kw_only=True)
class Condition(Model):
    """A condition on one field."""

    name: str
    """The field. For subscribers, a nested field is reached with a dot, as in `subscriber_fields.FIRST_NAME`."""

    op: ConditionOperator
    """How the field and the value are compared."""

    vl: Any
    """The value, of any JSON type."""
