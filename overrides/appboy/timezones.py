"""Checks whether a time has a time zone."""

import re
from datetime import datetime
from typing import Any

# ISO 8601; yyyy-MM-dd'T'HH:mm:ss.SSSZ, whose zone has no colon (chapter "Custom Attribute Data Types"); and the
# format of `2015-02-15 00:00:00 -0500`, which the API accepts in recordings.
_ZONED = re.compile(r"[^T\s]{1,20}[T\s].{0,40}(?:Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)", re.ASCII | re.IGNORECASE)

_TIMES = (datetime, str)


def has_zone(time: Any) -> bool:
    """Whether a datetime, or a string in a known format, has a time zone."""
    if isinstance(time, datetime):
        return time.utcoffset() is not None
    return isinstance(time, str) and _ZONED.fullmatch(time.strip()) is not None


def lacks_zone(time: Any) -> bool:
    """Whether this is a time without a time zone; other checks reject what is not a time, such as NaT."""
    return isinstance(time, _TIMES) and time == time and not has_zone(time)
