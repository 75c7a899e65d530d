"""Lazy loading of mocks, with a clear error if the extra `testing` is not installed."""

# Apart from the other modules, because it must load without the extra.

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

_EXTRA = {"starlette", "uvicorn"}
"""What the extra installs."""


def testing_attributes(package: str, modules: Mapping[str, str], *, distribution: str) -> Callable[[str], Any]:
    """A `__getattr__` for the testing package of a distribution, which loads each name from its module at first use.

    A module name is absolute, or relative to the package if it starts with a dot.
    """

    def load(name: str) -> Any:
        module = modules.get(name)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        try:
            value = getattr(import_module(module, package), name)
        except ModuleNotFoundError as error:
            if (error.name or "").partition(".")[0] not in _EXTRA:
                raise
            message = f"{package} needs the extra `testing`: pip install '{distribution}[testing]'"
            raise ModuleNotFoundError(message, name=error.name) from error
        setattr(sys.modules[package], name, value)
        return value

    return load
