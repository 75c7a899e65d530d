"""What a vendor's answers say of the calls that are left (X-RateLimit-Limit, -Remaining and -Reset)."""

from datetime import UTC, datetime

from msgspec import Struct

from engagement_core.wire import Headers


class Quota(Struct, frozen=True, kw_only=True):
    """The state of the vendor's rate limit after one answer; None where the answer did not say."""

    limit: int | None = None
    """Calls in one window."""
    remaining: int | None = None
    """Calls left in the present one."""
    reset: int | None = None
    """When the next one begins, in seconds since 1970 (UTC)."""

    @property
    def resets_at(self) -> datetime | None:
        """The same moment with a zone; None also where the number is no date."""
        try:
            return None if self.reset is None else datetime.fromtimestamp(self.reset, UTC)
        except (ValueError, OverflowError, OSError):
            return None


def read_quota(headers: Headers) -> Quota | None:
    """What the headers say; None where none of the three is there."""
    limit, remaining, reset = (_number(headers.get(f"x-ratelimit-{name}")) for name in ("limit", "remaining", "reset"))
    if limit is None and remaining is None and reset is None:
        return None
    return Quota(limit=limit, remaining=remaining, reset=reset)


def _number(text: str | None) -> int | None:
    text = (text or "").strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 20 else None
