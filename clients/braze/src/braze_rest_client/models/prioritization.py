# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

Prioritization: TypeAlias = list[
    Literal["identified", "unidentified", "most_recently_updated", "least_recently_updated"]
]
"""How one user is chosen if several have the address, by the criteria in their order. Together they must leave one
user.
"""
