# Copied from overrides/appboy/timezones.py; edit it there.

"""Whether a time says in which zone it is."""

import re
from datetime import datetime
from typing import Any

# ISO 8601; yyyy-MM-dd'T'HH:mm:ss.SSSZ, whose zone has no colon (chapter "Custom Attribute Data Types"); and the form of
# `2015-02-15 00:00:00 -0500`, which the API was recorded to accept.
_ZONED = re.compile(r"[^T\s]{1,20}[T\s].{0,40}(?:Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)", re.ASCII | re.IGNORECASE)

_TIMES = (datetime, str)


def has_zone(time: Any) -> bool:
    """Whether a datetime, or a text in one of the known forms, has a zone."""
    if isinstance(time, datetime):
        return time.utcoffset() is not None
    return isinstance(time, str) and _ZONED.fullmatch(time.strip()) is not None


def lacks_zone(time: Any) -> bool:
    """Whether it is a time without a zone; what is no time at all, such as NaT, is refused by others."""
    return isinstance(time, _TIMES) and time == time and not has_zone(time)
