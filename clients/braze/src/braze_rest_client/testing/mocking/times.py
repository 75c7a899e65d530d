# Copied from overrides/braze/mocking/times.py; edit it there.

"""Dates and times as the documentation writes them, and seconds since the epoch."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

from attrs import frozen

MINUTE, HOUR, DAY = 60, 3600, 86_400
_LATEST = 253_402_300_799.0
_EARLIEST = -62_135_596_800.0
_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - subtracted from local times, which have no zone
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_SHAPE = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d(?::\d\d)?)(?:[.,:](\d+))? ?([Zz]|[+-]\d\d(?::?\d\d)?)?", re.ASCII
)
_SLASHES = re.compile(r"(\d\d)/(\d\d)/(\d{4})", re.ASCII)


@frozen
class Moment:
    """A local time in seconds since the epoch as if it were UTC, and its offset from UTC if known."""

    local: float
    offset: float | None

    @property
    def epoch(self) -> float:
        """Seconds since the epoch; a time without a zone is in UTC."""
        return self.local - (self.offset or 0)


def parse(value: object) -> Moment | None:
    """Parse a date with a time: ISO 8601, `yyyy-MM-ddTHH:mm:ss:SSSZ`, or `2019-02-15 00:00:00 -0500` as recorded."""
    match = _SHAPE.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        return None
    # Python knows neither the year 0 nor leap seconds, which RFC 3339 allows.
    day, clock = match[1].replace("0000-", "0001-", 1), re.sub(r":60$", ":59", match[2])
    try:
        local = datetime.fromisoformat(f"{day}T{clock}")
        zone = datetime.fromisoformat(f"2000-01-01T00:00{match[4].upper()}").utcoffset() if match[4] else None
    except ValueError:
        return None
    fraction = float(f"0.{match[3][:6]}") if match[3] else 0.0
    return Moment((local - _EPOCH).total_seconds() + fraction, None if zone is None else zone.total_seconds())


def parse_day(value: object) -> float | None:
    """Return the start in UTC of a day in the form YYYY-MM-DD."""
    if not isinstance(value, str) or not _DATE.fullmatch(value):
        return None
    moment = parse(f"{value}T00:00")
    return None if moment is None else moment.epoch


def parse_any(value: object) -> float | None:
    """Return the time of a date attribute: with a time, or a day in the form YYYY-MM-DD or MM/DD/YYYY."""
    moment = parse(value)
    if moment is not None:
        return moment.epoch
    slashes = _SLASHES.fullmatch(value) if isinstance(value, str) else None
    return parse_day(f"{slashes[3]}-{slashes[1]}-{slashes[2]}" if slashes else value)


def to_text(epoch: float) -> str:
    """Format a time as `2022-11-02T20:04:06+00:00`."""
    return _datetime(epoch).isoformat(timespec="seconds")


def to_millis(epoch: float) -> str:
    """Format a time as `2020-06-17T20:01:33.385Z`, as in recorded exports of users."""
    return _datetime(epoch).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def to_spaced(epoch: float) -> str:
    """Format a time as `2020-06-17 19:27:44 +0000`, as in recorded lists of e-mail addresses."""
    return _datetime(epoch).strftime("%Y-%m-%d %H:%M:%S +0000")


def to_day(epoch: float) -> str:
    """Format the day of a time."""
    return _datetime(epoch).date().isoformat()


def is_zone(name: object) -> bool:
    """Whether the IANA database has a time zone with this name."""
    return isinstance(name, str) and name in available_timezones()


def utc_offset(zone: object, local: float) -> float:
    """Return the offset of a time zone at a local time in seconds; 0 for an unknown zone."""
    if not isinstance(zone, str) or not is_zone(zone):
        return 0.0
    offset = _datetime(local).replace(tzinfo=ZoneInfo(zone)).utcoffset()
    return 0.0 if offset is None else offset.total_seconds()


def _datetime(epoch: float) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=min(max(epoch, _EARLIEST), _LATEST))
