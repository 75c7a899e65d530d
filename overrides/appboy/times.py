"""Whether a time says in which zone it is."""

import re
from datetime import datetime
from typing import Any

# ISO 8601, and yyyy-MM-dd'T'HH:mm:ss.SSSZ, whose zone has no colon (chapter "Custom Attribute Data Types").
_ZONED = re.compile(r"T.*(?:Z|[+-]\d\d(?::?\d\d)?)\s*$", re.ASCII | re.IGNORECASE)

_TIMES = (datetime, str)


def has_zone(time: Any) -> bool:
    """Whether a datetime, or a text in one of the documented forms, has a zone."""
    if isinstance(time, datetime):
        return time.utcoffset() is not None
    return isinstance(time, str) and _ZONED.search(time) is not None


def lacks_zone(time: Any) -> bool:
    """Whether it is a time without a zone; what is no time at all, such as NaT, is refused by others."""
    return isinstance(time, _TIMES) and time == time and not has_zone(time)
