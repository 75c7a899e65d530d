"""Waiting for an export: what an answer says of its state, and when to ask again."""

import os
from typing import TypedDict
from urllib.parse import urlsplit

import httpx

from appboy_client.export_errors import ExportPendingError
from engagement_core.client import LARGEST_FILE
from engagement_core.deadline import Deadline
from engagement_core.errors import APIConnectionError, APIError, APIStatusError, InvalidRequestError
from engagement_core.polling import PollSchedule
from engagement_core.retry import is_transient_status, retry_after

_PENDING = frozenset({403, 404})
"""The documentation says only that the address is not valid yet; storage in the cloud says one of these then."""
_MOST_BREAKS = 5


class WaitOptions(TypedDict, total=False):
    """How to wait for an export, and what it may take."""

    deadline: float
    """Seconds until it has to be here; an hour by default, which large segments may exceed."""
    first_wait: float
    """Seconds until the second question; 5 by default. Each wait is half as much longer than the one before."""
    longest_wait: float
    """Seconds between two questions at most; 60 by default."""
    directory: str | os.PathLike[str]
    """Where the archive is kept meanwhile, without a name; the system's place for such files by default."""
    max_bytes: int
    """Of the archive; 16 GiB by default."""


class ExportPolling:
    """The wait for one export; raises InvalidRequestError where its address cannot be one."""

    def __init__(self, url: str, options: WaitOptions) -> None:
        if not _is_address(url):
            raise InvalidRequestError(
                "The address of an export is an https:// URL, the `url` of an answer or a callback; this is none."
                " Nothing was sent. An export without `url` goes to your S3 bucket and cannot be read here."
            )
        self.max_bytes = options.get("max_bytes", LARGEST_FILE)
        self._url = url
        self._deadline = Deadline(options.get("deadline", 3600.0))
        self._waiter = PollSchedule(
            self._deadline, first=options.get("first_wait", 5.0), longest=options.get("longest_wait", 60.0)
        )
        self._breaks = 0

    def wait(self, error: APIError) -> float:
        """Seconds until the next attempt; raises the error where it says that the export failed.

        Raises ExportPendingError where the deadline comes first.
        """
        if not self._may_pass(error):
            raise error
        asked = retry_after(error.headers, error.status) if isinstance(error, APIStatusError) else None
        pause = self._waiter.next_wait(asked)
        if pause is None:
            raise ExportPendingError(self._url, self._deadline.seconds) from error
        return pause

    def _may_pass(self, error: APIError) -> bool:
        if isinstance(error, APIConnectionError):
            self._breaks += 1
            return self._breaks <= _MOST_BREAKS
        return isinstance(error, APIStatusError) and (error.status in _PENDING or is_transient_status(error.status))


def _is_address(url: object) -> bool:
    """Whether a text is an address for all who read it on the way: our own checks, httpx, and the connection."""
    if not isinstance(url, str):
        return False
    try:
        parts, own = httpx.URL(url), urlsplit(url)
        parts.raw_host.decode().encode("idna")
        return parts.scheme in ("http", "https") and bool(parts.host and own.hostname) and own.port != 0
    # Of the many errors that addresses lead to, those of codecs and of ports are ValueErrors.
    except (httpx.InvalidURL, ValueError):
        return False
