# Copied from overrides/braze/mocking/rate_limits.py; edit it there.

"""The buckets of the rate limits, in windows that start on the clock (`_api/rate_limits`)."""

from collections.abc import Mapping

from attrs import define, field, frozen

from .responses import RATE_LIMITED, fatal
from .times import DAY, HOUR, MINUTE


@frozen
class Limit:
    """How many requests a bucket allows in a window."""

    calls: int
    seconds: int


LIMITS: Mapping[str, Limit] = {
    "default": Limit(250_000, HOUR),
    "users_track": Limit(3_000, 3),
    "users": Limit(20_000, MINUTE),
    "users_export_ids": Limit(2_500, MINUTE),
    "users_export_ids_short": Limit(40, 1),
    "external_ids_rename": Limit(1_000, MINUTE),
    "external_ids_remove": Limit(1_000, MINUTE),
    "names": Limit(1_000, HOUR),
    "campaigns_data_series": Limit(50_000, MINUTE),
    "broadcast": Limit(250, MINUTE),
    "audience": Limit(10, MINUTE),
    "sends_id": Limit(100, DAY),
    "campaigns_duplicate": Limit(100, MINUTE),
    "canvas_duplicate": Limit(100, MINUTE),
    "subscription_status": Limit(5_000, MINUTE),
    "preference_center_list": Limit(1_000, MINUTE),
    "preference_center_get": Limit(1_000, MINUTE),
    "preference_center_url": Limit(1_000, MINUTE),
    "preference_center_create": Limit(10, MINUTE),
    "preference_center_update": Limit(10, MINUTE),
    "catalogs": Limit(50, MINUTE),
    "catalog_items": Limit(50, MINUTE),
    "catalog_items_bulk": Limit(16_000, MINUTE),
    "catalog_fields": Limit(50, MINUTE),
    "scim": Limit(5_000, DAY),
    "cdi_list": Limit(50, MINUTE),
    "cdi_sync": Limit(20, MINUTE),
    "cdi_status": Limit(100, MINUTE),
    "media_library": Limit(100, HOUR),
    "translations": Limit(250_000, MINUTE),
}
"""By bucket; operations that name the same bucket share it."""
RECENT_EXPORT_IDS = 250
"""Requests a minute to `/users/export/ids` for customers since August 2024."""


@define
class _Window:
    number: int
    used: int


@define
class RateLimits:
    """The used part of each bucket, by owner (a workspace or the company) and bucket."""

    _windows: dict[tuple[str, str], _Window] = field(factory=dict[tuple[str, str], _Window], init=False)

    def take(self, owner: str, bucket: str, limit: Limit, now: float) -> dict[str, str]:
        """Count a request and return the headers of its bucket; raises a 429 if the bucket is empty."""
        number = int(now // limit.seconds)
        window = self._windows.get((owner, bucket))
        if window is None or window.number != number:
            window = self._windows[owner, bucket] = _Window(number, 0)
        allowed = window.used < limit.calls
        window.used += allowed
        headers = {
            "X-RateLimit-Limit": str(limit.calls),
            "X-RateLimit-Remaining": str(limit.calls - window.used if allowed else 0),
            "X-RateLimit-Reset": str((number + 1) * limit.seconds),
        }
        if not allowed:
            error = fatal(RATE_LIMITED, status=429)
            error.headers = headers
            raise error
        return headers
