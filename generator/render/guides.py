"""What the guides for agents share with the documentation of the core."""

import re
from pathlib import Path

from engagement_core import errors
from generator.diagnostics import file_error

_CLASSES = re.compile(r"^\| `x-retry` \|.*\n(?:\|.*\n)+", re.MULTILINE)
_TREE = re.compile(r"```\n(.*?)\n```", re.DOTALL)


def retry_classes(readme: Path) -> str:
    """The table of retry classes in the README of the core.

    Raises:
        GenerationError: The README has no such table.
    """
    found = _CLASSES.search(readme.read_text(encoding="utf-8"))
    if found is None:
        raise file_error(readme, "There is no table of retry classes.", "Start it with a column `x-retry`.")
    return found[0].strip()


def error_tree() -> str:
    """The tree of errors in the docstring of `engagement_core.errors`."""
    found = _TREE.search(errors.__doc__ or "")
    assert found is not None
    return found[1]
