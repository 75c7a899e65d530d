# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

ScimDepartment: TypeAlias = Literal["agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"]
"""A department.

- `agency`: Agency or third party.
- `bi`: BI or analytics.
- `c_suite`: C-suite.
- `engineering`: Engineering.
- `finance`: Finance.
- `marketing`: Marketing or editorial.
- `pm`: Product management.
"""
