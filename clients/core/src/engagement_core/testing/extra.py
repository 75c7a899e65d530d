"""A clear error where a mock is used and the extra `testing` is not installed."""

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

_EXTRA = {"starlette", "uvicorn"}
"""What the extra brings."""


def testing_attributes(package: str, homes: Mapping[str, str], *, distribution: str) -> Callable[[str], Any]:
    """A `__getattr__` for the testing package of a distribution: each name is loaded from its home at first use.

    A home is a module: `.mock` one of the package, a name without a dot in front one of another package.
    """

    def load(name: str) -> Any:
        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        try:
            value = getattr(import_module(home, package), name)
        except ModuleNotFoundError as error:
            if (error.name or "").partition(".")[0] not in _EXTRA:
                raise
            advice = f"{package} needs the extra `testing`: pip install '{distribution}[testing]'"
            raise ModuleNotFoundError(advice, name=error.name) from error
        setattr(sys.modules[package], name, value)
        return value

    return load
