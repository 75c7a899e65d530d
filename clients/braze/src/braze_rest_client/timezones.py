# Copied from overrides/braze/timezones.py; edit it there.

"""Checks whether a time has a time zone."""

import re
from datetime import datetime
from typing import Any

# ISO 8601, and yyyy-MM-dd'T'HH:mm:ss:SSSZ, whose zone has no colon.
_ZONED = re.compile(r"[^T\s]{1,20}[T\s].{0,40}(?:Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)", re.ASCII | re.IGNORECASE)


def lacks_zone(time: Any) -> bool:
    """Whether this is a time without a time zone; other checks reject what is not a time, such as NaT."""
    if isinstance(time, datetime):
        return time == time and time.utcoffset() is None
    return isinstance(time, str) and _ZONED.fullmatch(time.strip()) is None
