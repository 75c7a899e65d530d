"""Modules, their attributes and the resources of a client, loaded at first use.

A module of its own, since `import <client>` loads it and hardly anything else.
"""

import sys
from collections.abc import Callable, Mapping
from functools import cached_property
from importlib import import_module
from types import ModuleType
from typing import Any, Self, TypeVar, get_type_hints, overload

R_co = TypeVar("R_co", covariant=True)


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


class LazyModule(ModuleType):
    """Stands in for a module that only annotations name; it is loaded when a tool resolves them."""

    def __getattr__(self, name: str) -> Any:
        # Tools look for special attributes, such as `__wrapped__`, in everything that they meet.
        if name.startswith("__"):
            raise AttributeError(f"module {self.__name__!r} has not been loaded, so it has no attribute {name!r}")
        return getattr(_load_module(self.__name__), name)


class resource(cached_property[R_co]):  # noqa: N801  # a decorator, like its base class
    """A resource of a client, or of another resource, made at first use.

    On a class it is the class of the resource, as its function declares it. So `help(Client.resource)` works without
    credentials, and `create_autospec(Client)` knows the methods of its resources.
    """

    @overload
    def __get__(self, instance: None, owner: type[Any] | None = None) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type[Any] | None = None) -> R_co: ...
    def __get__(self, instance: object, owner: type[Any] | None = None) -> Any:
        if instance is None:
            return get_type_hints(self.func)["return"]
        return super().__get__(instance, owner)


def _load_module(name: str) -> ModuleType:
    try:
        return import_module(name)
    except AttributeError as error:
        # An AttributeError would mean that the package has no such name.
        raise ImportError(f"{name} could not be loaded: {error}", name=name) from error
