"""A destination of dlt that sends the rows of a pipeline with a bulk method."""

from collections.abc import Callable
from importlib import import_module
from os import PathLike
from typing import Any

from engagement_core.bulk.report import BulkReport
from engagement_core.errors import ConfigurationError

_ROWS_AT_ONCE = 10_000


def bulk_destination(
    method: Callable[..., BulkReport],
    *,
    ledger: str | PathLike[str],
    kinds: dict[str, str] | None = None,
    name: str = "engagement",
    **arguments: Any,
) -> Any:
    """A custom destination for `dlt.pipeline(destination=...)`.

    dlt loads a whole file again after an error. The ledger remembers which rows were sent, so that none is sent twice;
    rows that the vendor rejects are in the ledger and do not fail the pipeline.

    Args:
        method: A bulk method of a client, such as `appboy.users.track_all`.
        ledger: The path of the ledger.
        kinds: The argument of the method that takes the rows of each table; by default the name of the table.
        name: The name of the destination in dlt's state.
        **arguments: Other arguments of the method.

    Raises:
        ConfigurationError: dlt is not installed.
    """
    try:
        dlt = import_module("dlt")
    except ImportError as error:
        raise ConfigurationError("bulk_destination needs dlt, which is not installed: pip install dlt") from error

    # One file after the other, because a ledger serves one run at a time.
    @dlt.destination(name=name, batch_size=_ROWS_AT_ONCE, loader_parallelism_strategy="sequential")  # type: ignore[untyped-decorator]
    def load(items: list[Any], table: dict[str, Any]) -> None:
        name: str = table["name"]
        kind = (kinds or {}).get(name, name)
        method(**{kind: items}, ledger=ledger, **arguments)

    return load
