"""Engines of bulk runs: partitions of an input, each sent by a worker process with a ledger of its own.

Every name is loaded at first use.
"""

from typing import TYPE_CHECKING

from engagement_core.lazy import lazy_attributes

if TYPE_CHECKING:
    from engagement_core.bulk.engines.job import BulkJob
    from engagement_core.bulk.engines.partition_file import Partition, PartitionSource
    from engagement_core.bulk.engines.partitioning import By, partition
    from engagement_core.bulk.engines.report import PartitionReport, PartitionsError, PartitionsReport
    from engagement_core.bulk.engines.runner import Executor, run_partitions
    from engagement_core.bulk.engines.sending import send_partition

__all__ = [
    "BulkJob",
    "By",
    "Executor",
    "Partition",
    "PartitionReport",
    "PartitionSource",
    "PartitionsError",
    "PartitionsReport",
    "partition",
    "run_partitions",
    "send_partition",
]

_MODULES = {
    **dict.fromkeys(("Partition", "PartitionSource"), "partition_file"),
    **dict.fromkeys(("By", "partition"), "partitioning"),
    **dict.fromkeys(("PartitionReport", "PartitionsError", "PartitionsReport"), "report"),
    **dict.fromkeys(("Executor", "run_partitions"), "runner"),
    "BulkJob": "job",
    "send_partition": "sending",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _MODULES)
