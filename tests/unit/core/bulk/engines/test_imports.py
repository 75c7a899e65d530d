"""What is loaded, and when."""

import os
import subprocess
import sys

import pytest

from engagement_core.bulk import engines

CODE = """
import sys
from engagement_core.bulk import engines
assert "engagement_core.bulk.engines.runner" not in sys.modules
for name in engines.__all__:
    getattr(engines, name)
# Not rich, which httpx loads if it is installed.
print(sorted({"dask", "distributed", "pyarrow", "redis"} & set(sys.modules)))
"""


@pytest.mark.parametrize("name", [name for name in engines.__all__ if name != "By"])
def test_every_name_is_found(name: str) -> None:
    assert getattr(engines, name).__name__ == name


def test_no_optional_library_is_loaded() -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(
        [sys.executable, "-c", CODE], env=environment, capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout == "[]\n"
