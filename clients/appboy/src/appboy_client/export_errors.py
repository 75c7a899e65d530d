# Copied from overrides/appboy/export_errors.py; edit it there.

"""What can go wrong with an export, beside the errors of its calls."""

from engagement_core.errors import EngagementError
from engagement_core.redaction import mask


class ExportNotDownloadableError(EngagementError):
    """The files of an export go to the customer's own S3 bucket; `object_prefix` is how their names begin, if known."""

    def __init__(self, object_prefix: str | None) -> None:
        super().__init__(object_prefix)
        self.object_prefix = object_prefix

    def __str__(self) -> str:
        names = "" if self.object_prefix is None else f", with names that begin {self.object_prefix}"
        return f"The export has no address: its files go to your S3 bucket{names}."


class ExportPendingError(EngagementError):
    """An export was not ready in time; it may still become so: hand `url` to `read_export`."""

    def __init__(self, url: str, seconds: float | None) -> None:
        super().__init__(url, seconds)
        self.url = url
        self.seconds = seconds

    def __str__(self) -> str:
        return f"The export was not ready within {self.seconds} s. Its address is the `url` of this error."

    def __repr__(self) -> str:
        # Whoever knows the address may fetch the file.
        return f"ExportPendingError({mask(self.url)}, {self.seconds})"


class ArchiveError(EngagementError):
    """The file of an export is not what it should be."""
