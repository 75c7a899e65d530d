# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

ListType: TypeAlias = Literal["ADVANCED"]
"""The type of a list.

- `ADVANCED`: Holds mobile numbers and email addresses, and offers GDPR features, landing pages and forms.
"""
