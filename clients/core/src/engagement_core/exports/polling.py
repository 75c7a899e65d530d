"""Polls for an export: interprets the state in each response, and schedules the next request."""

import os
from typing import TypedDict
from urllib.parse import urlsplit

import httpx

from engagement_core.client import LARGEST_FILE
from engagement_core.deadline import Deadline
from engagement_core.errors import APIConnectionError, APIError, APIStatusError, InvalidRequestError
from engagement_core.exports.errors import ExportPendingError
from engagement_core.polling import PollSchedule
from engagement_core.retry import is_transient_status, retry_after

_PENDING = frozenset({403, 404})
"""What cloud storage responds with for a URL that is not valid yet."""
_MAX_CONNECTION_ERRORS = 5


class WaitOptions(TypedDict, total=False):
    """How long to wait for an export, and what it may take."""

    deadline: float
    """Seconds for the whole export; an hour by default, which large segments may exceed."""
    first_wait: float
    """Seconds before the second request; 5 by default. Each wait is 1.5 times as long as the one before."""
    longest_wait: float
    """Longest wait between two requests in seconds; 60 by default."""
    directory: str | os.PathLike[str]
    """Folder of the unnamed temporary file; that of the system by default."""
    max_bytes: int
    """Maximum size of the archive; 16 GiB by default."""


class ExportPolling:
    """The wait for one export.

    Raises:
        InvalidRequestError: `url` is not an `http://` or `https://` URL.
    """

    def __init__(self, url: str, options: WaitOptions) -> None:
        if not _is_url(url):
            raise InvalidRequestError(
                "url is not a valid URL. Nothing was sent. Pass the https:// URL that a response or a callback holds."
                " An export without a URL goes to your own storage and cannot be read here."
            )
        self.max_bytes = options.get("max_bytes", LARGEST_FILE)
        self._url = url
        self._deadline = Deadline(options.get("deadline", 3600.0))
        self._schedule = PollSchedule(
            self._deadline, first=options.get("first_wait", 5.0), longest=options.get("longest_wait", 60.0)
        )
        self._connection_errors = 0

    def wait(self, error: APIError) -> float:
        """The seconds until the next attempt.

        Raises:
            APIError: The export failed; this is `error`.
            ExportPendingError: The deadline comes first.
        """
        if not self._is_transient(error):
            raise error
        requested = retry_after(error.headers, error.status) if isinstance(error, APIStatusError) else None
        pause = self._schedule.next_wait(requested)
        if pause is None:
            raise ExportPendingError(self._url, self._deadline.seconds) from error
        return pause

    def _is_transient(self, error: APIError) -> bool:
        if isinstance(error, APIConnectionError):
            self._connection_errors += 1
            return self._connection_errors <= _MAX_CONNECTION_ERRORS
        return isinstance(error, APIStatusError) and (error.status in _PENDING or is_transient_status(error.status))


def _is_url(url: object) -> bool:
    """Whether everything that parses the URL accepts it: our own checks, httpx, and the connection."""
    if not isinstance(url, str):
        return False
    try:
        parts, own = httpx.URL(url), urlsplit(url)
        parts.raw_host.decode().encode("idna")
        return parts.scheme in ("http", "https") and bool(parts.host and own.hostname) and own.port != 0
    # The errors of codecs and of ports are ValueErrors.
    except (httpx.InvalidURL, ValueError):
        return False
