"""Errors of exports."""

from engagement_core.errors import EngagementError
from engagement_core.redaction import mask


class ExportNotDownloadableError(EngagementError):
    """The export goes to the customer's own storage; `object_prefix` is the start of its file names, if known."""

    def __init__(self, object_prefix: str | None, storage: str = "S3 bucket") -> None:
        super().__init__(object_prefix, storage)
        self.object_prefix = object_prefix
        self._storage = storage

    def __str__(self) -> str:
        names = "" if self.object_prefix is None else f"; their names start with {self.object_prefix}"
        return f"The export has no URL: its files go to your {self._storage}{names}."


class ExportPendingError(EngagementError):
    """An export was not ready before its deadline. Pass `url` to `read_export` to continue."""

    def __init__(self, url: str, seconds: float | None) -> None:
        super().__init__(url, seconds)
        self.url = url
        self.seconds = seconds

    def __str__(self) -> str:
        return f"The export was not ready within {self.seconds} s. Pass the `url` of this error to read_export."

    def __repr__(self) -> str:
        # Anyone with the URL can download the file.
        return f"ExportPendingError({mask(self.url)}, {self.seconds})"


class ArchiveError(EngagementError):
    """The file of an export is damaged, exceeds a limit, or holds something other than users."""
