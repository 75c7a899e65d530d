"""Settings of a run."""

from collections.abc import Callable, Collection, Mapping
from os import PathLike
from typing import Any, Literal, TypedDict, cast

from engagement_core.bulk.ledger import Ledger
from engagement_core.bulk.report import Progress
from engagement_core.errors import ConfigurationError
from engagement_core.options import CallOptions
from engagement_core.unknown_names import reject_unknown_keywords

OnError = Literal["stop", "continue"]
Duplicates = Literal["reject", "drop", "impossible"]
"""What happens to an item with the key of an earlier item of the run: it is rejected, or dropped as the same thing. If
keys are positions in the input, there is none, and a run without a ledger remembers nothing of an accepted item."""


class RunSettings(TypedDict, total=False):
    """Keyword arguments of a run, for functions that pass them on (`**settings: Unpack[RunSettings]`)."""

    ledger: Ledger | str | PathLike[str] | None
    """Outcomes of earlier runs: a ledger, or the path of one to open; by default, one for this run alone."""
    keep_rejected: bool
    """Whether the ledger also stores the objects that are rejected, so that `Ledger.export` writes them."""
    concurrency: int
    """Maximum number of batches in flight; 4 by default."""
    resend_unknown: bool
    """Whether to send items again whose outcome is unknown, although the vendor may have processed them."""
    resend_rejected: bool
    """Whether to send items again that were rejected in an earlier run."""
    split_rejected: bool
    """Whether to send a batch that the vendor rejects as a whole again in parts, to find the invalid items."""
    progress: bool
    """Whether to show the progress on standard error: as a bar in a terminal, if `rich` is installed (the extra
    `progress`), and as a line every ten seconds elsewhere."""
    on_progress: Callable[[Progress], None] | None
    """Called after each batch, by one thread at a time."""
    on_error: OnError
    """Whether an error that leaves items unsent or unknown stops the run; a rejection of the job always does."""


def run_settings(
    caller: str, given: Mapping[str, Any], own: Collection[str] = (), options: CallOptions | None = None
) -> RunSettings:
    """The settings among the keyword arguments of a bulk method whose own arguments are named `own`.

    Raises:
        TypeError: A keyword is unknown, also in the options of the calls.
        ConfigurationError: A setting is invalid.
    """
    settings = RunSettings.__annotations__
    reject_unknown_keywords(caller, given, (*settings, *own))
    reject_unknown_keywords(caller, options or (), CallOptions.__annotations__)
    _validate(given)
    return cast(RunSettings, {name: given[name] for name in settings if name in given})


def _validate(given: Mapping[str, Any]) -> None:
    ledger, count, on_error = given.get("ledger"), given.get("concurrency", 1), given.get("on_error", "stop")
    if ledger is not None and not isinstance(ledger, Ledger | str | PathLike):
        raise ConfigurationError(f"ledger must be a Ledger or the path of one, not a {type(ledger).__name__}.")
    if not isinstance(count, int) or count < 1:
        raise ConfigurationError(f"concurrency must be a whole number of at least 1, not {count!r}.")
    if on_error not in ("stop", "continue"):
        raise ConfigurationError(f"on_error must be 'stop' or 'continue', not {on_error!r}.")
