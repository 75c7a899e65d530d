"""Sending any number of objects: chunks within the vendor's limits, and a ledger of what became of each object.

Everything is loaded when it is first used.
"""

from typing import TYPE_CHECKING

from engagement_core.lazy import lazy_attributes

if TYPE_CHECKING:
    from engagement_core.bulk.chunk_limits import ChunkLimits, encoded_size
    from engagement_core.bulk.chunking import chunked, chunked_async
    from engagement_core.bulk.item import Item
    from engagement_core.bulk.job import JobIdentity
    from engagement_core.bulk.ledger import Ledger, State
    from engagement_core.bulk.passing_ledger import PassingLedger
    from engagement_core.bulk.progress import Progress
    from engagement_core.bulk.rejection import PartlyKnown, Rejection
    from engagement_core.bulk.report import BulkError, BulkReport
    from engagement_core.bulk.settings import OnError, RunSettings
    from engagement_core.bulk.tasks import AsyncSend, run_bulk_async
    from engagement_core.bulk.threads import Send, run_bulk
    from engagement_core.bulk.verdict import BatchRefused

__all__ = [
    "AsyncSend",
    "BatchRefused",
    "BulkError",
    "BulkReport",
    "ChunkLimits",
    "Item",
    "JobIdentity",
    "Ledger",
    "OnError",
    "PartlyKnown",
    "PassingLedger",
    "Progress",
    "Rejection",
    "RunSettings",
    "Send",
    "State",
    "chunked",
    "chunked_async",
    "encoded_size",
    "run_bulk",
    "run_bulk_async",
]

_HOMES = {
    **dict.fromkeys(("ChunkLimits", "encoded_size"), "chunk_limits"),
    **dict.fromkeys(("chunked", "chunked_async"), "chunking"),
    **dict.fromkeys(("Ledger", "State"), "ledger"),
    **dict.fromkeys(("BulkError", "BulkReport"), "report"),
    **dict.fromkeys(("OnError", "RunSettings"), "settings"),
    **dict.fromkeys(("AsyncSend", "run_bulk_async"), "tasks"),
    **dict.fromkeys(("Send", "run_bulk"), "threads"),
    "BatchRefused": "verdict",
    "Item": "item",
    "JobIdentity": "job",
    "PartlyKnown": "rejection",
    "PassingLedger": "passing_ledger",
    "Progress": "progress",
    "Rejection": "rejection",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _HOMES)
