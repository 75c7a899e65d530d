# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

ConditionOperator: TypeAlias = Literal["eq", "beginsWith", "gte", "gt", "lte", "lt", "exists", "nexists"]
"""How a condition compares a field with its value.

- `eq`: The field is exactly the value. The documentation says that it does not work on date fields.
- `beginsWith`: The field starts with the value.
- `gte`: The field is the value or above. The documentation says that it does not work on date fields.
- `gt`: The field is above the value.
- `lte`: The field is the value or below. The documentation says that it does not work on date fields.
- `lt`: The field is below the value.
- `exists`: The field is present and not null.
- `nexists`: The field is null or absent.
"""
