# Copied from overrides/appoxee/mocking/device.py; edit it there.

"""A device and what the API keeps about it."""

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
    """One device: what callers set on it, and what the SDK reports (`profile`, by the names of segment fields)."""

    udid: str
    alias: str | None = None
    tags: list[str] = Factory(_no_tags)
    key_values: dict[str, object] = Factory(_nothing)
    attributes: dict[str, object] = Factory(_nothing)
    profile: dict[str, object] = Factory(_nothing)

    def add_tags(self, tags: list[str]) -> None:
        """Set tags beside those that are set already."""
        self.tags.extend(tag for tag in dict.fromkeys(tags) if tag not in self.tags)

    def remove_tags(self, tags: list[str]) -> None:
        """Remove tags; those that are not set do not matter."""
        self.tags = [tag for tag in self.tags if tag not in tags]

    def to_dict(self) -> dict[str, Any]:
        """A copy that JSON can carry."""
        return copy.deepcopy(asdict(self, recurse=False))


def as_alias(value: object) -> str | None:
    """A text of at most 254 characters."""
    text = as_text(value)
    return text if text is not None and len(text) <= MAX_ALIAS else None


def increased(value: object, by: float) -> int | float | None:
    """The sum, counting a value that is not there as 0; None where the value is no number or the sum is none."""
    number = 0 if value is None else as_number(value)
    if number is None:
        return None
    try:
        total = number + by
    except OverflowError:
        return None
    return total if isinstance(total, int) or math.isfinite(total) else None
