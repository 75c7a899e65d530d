"""Module attributes that are loaded at first use.

A module of its own, since `import <client>` loads it and hardly anything else.
"""

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from types import ModuleType
from typing import Any


def lazy_attributes(package: str, homes: Mapping[str, str]) -> Callable[[str], Any]:
    """A `__getattr__` for a package that loads each name from its submodule at first use."""

    def load(name: str) -> Any:
        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(_load_module(f"{package}.{home}"), name)
        setattr(sys.modules[package], name, value)
        return value

    return load


def _load_module(name: str) -> ModuleType:
    try:
        return import_module(name)
    except AttributeError as error:
        # An AttributeError would mean that the package has no such name.
        raise ImportError(f"{name} could not be loaded: {error}", name=name) from error
