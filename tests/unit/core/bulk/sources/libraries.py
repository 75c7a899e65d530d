"""Libraries without type hints, which strict type checkers would report at each use."""

from importlib import import_module
from typing import Any

fsspec: Any = import_module("fsspec")
pa: Any = import_module("pyarrow")
pd: Any = import_module("pandas")
pl: Any = import_module("polars")
pq: Any = import_module("pyarrow.parquet")
