"""Sending any number of objects: chunks within the vendor's limits, and a ledger of what became of each object.

Everything is loaded when it is first used.
"""

from typing import TYPE_CHECKING

from engagement_core.lazy import lazy_attributes

if TYPE_CHECKING:
    from engagement_core.bulk.async_runner import AsyncSendBatch, run_bulk_async
    from engagement_core.bulk.batch_limits import BatchLimits, encoded_size
    from engagement_core.bulk.batching import chunked, chunked_async
    from engagement_core.bulk.item import Item, PartlyUnknown, Rejection
    from engagement_core.bulk.job import JobIdentity
    from engagement_core.bulk.ledger import EphemeralLedger, Ledger, State
    from engagement_core.bulk.outcomes import BatchRefused
    from engagement_core.bulk.report import BulkError, BulkReport, Progress
    from engagement_core.bulk.settings import OnError, RunSettings
    from engagement_core.bulk.sync_runner import SendBatch, run_bulk

__all__ = [
    "AsyncSendBatch",
    "BatchLimits",
    "BatchRefused",
    "BulkError",
    "BulkReport",
    "EphemeralLedger",
    "Item",
    "JobIdentity",
    "Ledger",
    "OnError",
    "PartlyUnknown",
    "Progress",
    "Rejection",
    "RunSettings",
    "SendBatch",
    "State",
    "chunked",
    "chunked_async",
    "encoded_size",
    "run_bulk",
    "run_bulk_async",
]

_HOMES = {
    **dict.fromkeys(("BatchLimits", "encoded_size"), "batch_limits"),
    **dict.fromkeys(("chunked", "chunked_async"), "batching"),
    **dict.fromkeys(("Ledger", "State"), "ledger"),
    **dict.fromkeys(("BulkError", "BulkReport"), "report"),
    **dict.fromkeys(("OnError", "RunSettings"), "settings"),
    **dict.fromkeys(("AsyncSendBatch", "run_bulk_async"), "async_runner"),
    **dict.fromkeys(("SendBatch", "run_bulk"), "sync_runner"),
    "BatchRefused": "outcomes",
    "Item": "item",
    "JobIdentity": "job",
    "PartlyUnknown": "item",
    "EphemeralLedger": "ledger",
    "Progress": "report",
    "Rejection": "item",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _HOMES)
