"""The Python packages of the project, parsed without importing them."""

from collections.abc import Iterator
from functools import cached_property
from itertools import groupby
from typing import TypeVar

import griffe
from attrs import frozen

from generator.docs.annotations import PublicNames
from generator.docs.python_objects import ClassView, Member, PythonObjects
from generator.paths import ProjectPaths

T = TypeVar("T", griffe.Module, griffe.Class)


@frozen(kw_only=True)
class Section:
    """The public objects of a module."""

    name: str
    text: str
    classes: tuple[ClassView, ...]
    members: tuple[Member, ...]


class Packages:
    """All packages, so that links between them can be resolved."""

    CORE = "engagement_core"

    def __init__(self, paths: ProjectPaths, clients: list[str]) -> None:
        folders = sorted(paths.clients.glob("*/src"))
        loader = griffe.GriffeLoader(search_paths=folders, docstring_parser="google")
        for name in (self.CORE, *clients):
            loader.load(name)
        self._modules = loader.modules_collection
        self._clients = clients

    @cached_property
    def objects(self) -> PythonObjects:
        """Builds the views of classes and functions."""
        public = [self.get(name, griffe.Module) for name in self._public()]
        resources = [self.get(f"{client}.resources", griffe.Module) for client in self._clients]
        return PythonObjects(PublicNames(public, resources))

    def get(self, path: str, kind: type[T]) -> T:
        """Return a module or class.

        Raises:
            KeyError: It does not exist.
        """
        found = self._modules[path]
        assert isinstance(found, kind)
        return found

    def exported(self, path: str) -> list[Section]:
        """Return the exports that a package defines itself, by module."""
        package = self.get(path, griffe.Module)
        members = [package.members[str(name)] for name in package.exports or ()]
        own = [
            member.final_target
            for member in members
            if isinstance(member, griffe.Alias) and member.target_path.startswith(f"{path}.")
        ]
        by_module = groupby(sorted(own, key=lambda found: found.path.rpartition(".")), lambda found: found.module.path)
        return [
            self._section(self.get(module, griffe.Module), list(found))
            for module, found in by_module
            if not module.endswith("_version")
        ]

    def section(self, path: str, *, without: set[str]) -> Section:
        """Return the public objects that a module defines itself."""
        module = self.get(path, griffe.Module)
        found = [
            member
            for name, member in module.members.items()
            if isinstance(member, griffe.Object) and not name.startswith("_") and name not in without
        ]
        return self._section(module, found)

    def _section(self, module: griffe.Module, found: list[griffe.Object]) -> Section:
        classes = [self.objects.class_view(one) for one in found if isinstance(one, griffe.Class)]
        others = [one for one in found if not isinstance(one, griffe.Class | griffe.Module)]
        return Section(
            name=module.path,
            text=module.docstring.value if module.docstring else "",
            classes=tuple(classes),
            members=tuple(self.objects.documented(others)),
        )

    def _public(self) -> Iterator[str]:
        """Yield the packages with public names."""
        yield from (self.CORE, f"{self.CORE}.bulk", f"{self.CORE}.testing")
        for client in self._clients:
            yield from (client, f"{client}.models", f"{client}.testing")
