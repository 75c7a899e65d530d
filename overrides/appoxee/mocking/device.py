"""Devices."""

import copy
import math
from typing import Any

from attrs import Factory, asdict, define

from engagement_core.testing.values import as_number, as_text

MAX_ALIAS = 254


def _no_tags() -> list[str]:
    return []


def _nothing() -> dict[str, object]:
    return {}


@define(kw_only=True)
class Device:
    """What callers set on a device, and what its SDK reports (`profile`, by the names of segment fields)."""

    udid: str
    alias: str | None = None
    tags: list[str] = Factory(_no_tags)
    key_values: dict[str, object] = Factory(_nothing)
    attributes: dict[str, object] = Factory(_nothing)
    profile: dict[str, object] = Factory(_nothing)

    def add_tags(self, tags: list[str]) -> None:
        """Add tags to the existing ones."""
        self.tags.extend(tag for tag in dict.fromkeys(tags) if tag not in self.tags)

    def remove_tags(self, tags: list[str]) -> None:
        """Remove tags; missing ones are ignored."""
        self.tags = [tag for tag in self.tags if tag not in tags]

    def to_dict(self) -> dict[str, Any]:
        """Return a copy for JSON."""
        return copy.deepcopy(asdict(self, recurse=False))


def as_alias(value: object) -> str | None:
    """Return a string of at most 254 characters; None for any other value."""
    text = as_text(value)
    return text if text is not None and len(text) <= MAX_ALIAS else None


def increased(value: object, by: float) -> int | float | None:
    """Return the sum, with 0 for a missing value; None if the value or the sum is not a finite number."""
    number = 0 if value is None else as_number(value)
    if number is None:
        return None
    try:
        total = number + by
    except OverflowError:
        return None
    return total if isinstance(total, int) or math.isfinite(total) else None
