# Copied from overrides/appboy/mocking/quota.py; edit it there.

"""Requests an hour ("API Limits")."""

from .moments import HOUR


class Quota:
    """Counts requests in windows of an hour, which start on the hour."""

    def __init__(self) -> None:
        self._window = 0
        self._used = 0

    def take(self, limit: int, now: float) -> bool:
        """Count one request; False where the window has none left."""
        window = int(now // HOUR)
        if window != self._window:
            self._window, self._used = window, 0
        if self._used >= limit:
            return False
        self._used += 1
        return True

    def headers(self, limit: int) -> dict[str, str]:
        """The three headers with the state of the window that the last request fell into."""
        return {
            "X-RateLimit-Limit": str(limit),
            "X-RateLimit-Remaining": str(max(limit - self._used, 0)),
            "X-RateLimit-Reset": str((self._window + 1) * HOUR),
        }
