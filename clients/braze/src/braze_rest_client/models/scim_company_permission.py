# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

ScimCompanyPermission: TypeAlias = Literal["admin", "manage_company_settings", "add_remove_app_groups"]
"""A permission in the company.

- `admin`: Administrator.
- `manage_company_settings`: Manage the company's settings.
- `add_remove_app_groups`: Create and delete workspaces.
"""
