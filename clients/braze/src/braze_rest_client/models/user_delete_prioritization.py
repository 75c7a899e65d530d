# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

UserDeletePrioritization: TypeAlias = list[Literal["identified", "unidentified", "most_recently_updated"]]
"""How one user is chosen if several have the address or number, by the criteria in their order. Only one of
`identified` and `unidentified` may be in it.
"""
