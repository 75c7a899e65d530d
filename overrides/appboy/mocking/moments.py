"""Dates and times as the documentation writes them, and seconds since the epoch."""

import math
import re
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from attrs import frozen

HOUR = 3600
DAY = 24 * HOUR
EARLIEST = -62_135_596_800.0
"""The start of the year 1, Python's first date."""
LATEST = 253_402_300_799.0
"""The last second of the year 9999."""

# Custom Attribute Data Types: ISO 8601, or yyyy-MM-dd'T'HH:mm:ss.SSSZ, whose zone has no colon. In recordings of 2015
# and 2020 the API accepts `2015-02-15 00:00:00 -0500` as well.
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_TIME = re.compile(r"(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?( ?(?:[Zz]|[+-]\d\d(?::?\d\d)?))?", re.ASCII)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_ORDINAL = _EPOCH.toordinal()
# Appboy User Profile Fields: the one name outside the IANA database that the documentation shows.
_NICKNAMES = {"Eastern Time (US & Canada)": "America/New_York"}


@frozen
class Moment:
    """A local time, and its offset from UTC if known."""

    local_time: float
    """The local time in seconds since the epoch, as if it were UTC."""
    offset: int | None
    """Seconds ahead of UTC; None without a time zone."""

    @property
    def epoch(self) -> float:
        """Seconds since the epoch; a time without a time zone is in UTC."""
        return self.local_time - (self.offset or 0)


def parse(value: object) -> Moment | None:
    """Parse a string in ISO 8601 or another known format; return None for any other value."""
    if not isinstance(value, str) or value[10:11] not in ("T", "t", " "):
        return None
    day, match = parse_date(value[:10]), _TIME.fullmatch(value[11:])
    if day is None or match is None:
        return None
    hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
    offset = _offset(match[5])
    # A leap second is the 61st of its minute.
    if hour > 23 or minute > 59 or second > 60 or (offset is None and match[5]):
        return None
    fraction = float(f"0.{match[4][:6]}") if match[4] else 0.0
    return Moment(day + hour * HOUR + minute * 60 + second + fraction, offset)


def parse_date(value: object) -> int | None:
    """Return the start in UTC of a day in the form YYYY-MM-DD; None for any other value."""
    match = _DATE.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        return None
    # The year 0 exists in ISO 8601 but not in Python, so the year 1 replaces it.
    year, month, day = max(int(match[1]), 1), int(match[2]), int(match[3])
    try:
        return (date(year, month, day).toordinal() - _EPOCH_ORDINAL) * DAY
    except ValueError:
        return None


def parse_either(value: object) -> float | None:
    """Return the time, or the start of the day, of a string."""
    moment = parse(value)
    return moment.epoch if moment is not None else parse_date(value)


def to_text(epoch: float) -> str:
    """Format a time in ISO 8601 in UTC."""
    return _datetime(epoch).isoformat()


def to_day(epoch: float) -> str:
    """Format the day of a time in ISO 8601 in UTC."""
    return _datetime(epoch).date().isoformat()


def is_zone(name: object) -> bool:
    """Whether a time zone with this name exists."""
    return isinstance(name, str) and (name in _NICKNAMES or name in _zones())


def utc_offset(zone: object, local_time: float) -> float:
    """Return the offset of a time zone at a local time in seconds; 0 for an unknown time zone."""
    if not isinstance(zone, str) or not is_zone(zone):
        return 0.0
    shown = _datetime(local_time).replace(tzinfo=ZoneInfo(_NICKNAMES.get(zone, zone)))
    offset = shown.utcoffset()
    return offset.total_seconds() if offset is not None else 0.0


def _offset(designator: str | None) -> int | None:
    if designator is None:
        return None
    designator = designator.lstrip(" ")
    if designator in ("Z", "z"):
        return 0
    hours, minutes = int(designator[1:3]), int(designator[3:].lstrip(":") or 0)
    if hours > 23 or minutes > 59:
        return None
    seconds = hours * HOUR + minutes * 60
    return -seconds if designator[0] == "-" else seconds


def _datetime(epoch: float) -> datetime:
    return _EPOCH + timedelta(seconds=math.floor(min(max(epoch, EARLIEST), LATEST)))


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())
