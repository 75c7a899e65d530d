"""The choices of a run."""

from collections.abc import Callable
from typing import Literal, TypedDict

from engagement_core.bulk.ledger import Ledger
from engagement_core.bulk.progress import Progress

OnError = Literal["stop", "continue"]


class RunSettings(TypedDict, total=False):
    """Keyword arguments of a run, for functions that hand them on (`**settings: Unpack[RunSettings]`)."""

    ledger: Ledger | None
    """What earlier runs came to; without one, a ledger in memory."""
    concurrency: int
    """The most chunks in flight."""
    resend_unknown: bool
    """Whether to send again what was sent and may have been processed."""
    resend_rejected: bool
    """Whether to send again what was rejected in an earlier run."""
    split_refused: bool
    """Whether a chunk that the vendor refuses as a whole is sent again in halves, to find the items to blame."""
    on_progress: Callable[[Progress], None] | None
    """Called after each chunk, by one thread at a time."""
    on_error: OnError
    """Whether an error that leaves items unsent or unknown ends the run."""
