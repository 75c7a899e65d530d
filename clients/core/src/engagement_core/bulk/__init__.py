"""Bulk runs: any number of items in batches within the vendor's limits, with a ledger of the outcome of each item.

Every name is loaded at first use.
"""

from typing import TYPE_CHECKING

from engagement_core.lazy import lazy_attributes

if TYPE_CHECKING:
    from engagement_core.bulk.async_runner import AsyncSendBatch, run_bulk_async
    from engagement_core.bulk.batch_limits import BatchLimits, encoded_size
    from engagement_core.bulk.batches import State
    from engagement_core.bulk.item import Item, PartlyUnknown, Rejection
    from engagement_core.bulk.job import JobIdentity
    from engagement_core.bulk.ledger import Ledger
    from engagement_core.bulk.outcomes import BatchRejected
    from engagement_core.bulk.progress import ProgressDisplay
    from engagement_core.bulk.report import BulkError, BulkReport, Progress
    from engagement_core.bulk.settings import OnError, RunSettings
    from engagement_core.bulk.sync_runner import SendBatch, run_bulk

__all__ = [
    "AsyncSendBatch",
    "BatchLimits",
    "BatchRejected",
    "BulkError",
    "BulkReport",
    "Item",
    "JobIdentity",
    "Ledger",
    "OnError",
    "PartlyUnknown",
    "Progress",
    "ProgressDisplay",
    "Rejection",
    "RunSettings",
    "SendBatch",
    "State",
    "encoded_size",
    "run_bulk",
    "run_bulk_async",
]

_MODULES = {
    **dict.fromkeys(("AsyncSendBatch", "run_bulk_async"), "async_runner"),
    **dict.fromkeys(("BatchLimits", "encoded_size"), "batch_limits"),
    **dict.fromkeys(("Item", "PartlyUnknown", "Rejection"), "item"),
    **dict.fromkeys(("BulkError", "BulkReport", "Progress"), "report"),
    **dict.fromkeys(("OnError", "RunSettings"), "settings"),
    **dict.fromkeys(("SendBatch", "run_bulk"), "sync_runner"),
    "BatchRejected": "outcomes",
    "Ledger": "ledger",
    "State": "batches",
    "JobIdentity": "job",
    "ProgressDisplay": "progress",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _MODULES)


def __dir__() -> list[str]:
    return __all__
