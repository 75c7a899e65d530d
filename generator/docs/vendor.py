"""The spec and client settings of a vendor, as input for its pages."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from attrs import frozen

from engagement_core.pagination import Pagination
from engagement_core.type_guards import child, is_mapping
from generator.build import load
from generator.config import ClientConfig
from generator.overrides.load import Overrides
from generator.paths import ProjectPaths
from generator.spec.document import Document
from generator.spec.naming import attribute_name, pascal_case, snake_case


@frozen(kw_only=True)
class MethodName:
    """The Python method of an operation."""

    path: str
    """Path of its definition: `appizer_client.resources.apps.Apps.create`."""
    call: str
    """How it is called on the client: `apps.create`."""


@frozen(kw_only=True, slots=False)
class Vendor:
    """A vendor's spec and the settings of its client."""

    name: str
    document: Document
    settings: ClientConfig
    pagination: Mapping[str, Pagination]
    modules: tuple[str, ...]
    """Names of the hand-written modules of its client, without the mock."""

    @classmethod
    def load(cls, paths: ProjectPaths, name: str) -> "Vendor":
        """Load a vendor.

        Raises:
            GenerationError: Its spec or its overrides are invalid.
        """
        overrides = Overrides(paths.overrides(name))
        return cls(
            name=name,
            document=load(paths, name),
            settings=overrides.config,
            pagination=overrides.pagination,
            modules=tuple(file.stem for file in overrides.modules()),
        )

    @cached_property
    def decisions(self) -> str:
        """The text of DECISIONS.md."""
        return self.document.file.with_name("DECISIONS.md").read_text(encoding="utf-8")

    @property
    def info(self) -> Mapping[str, Any]:
        """Title, version and description of the API."""
        return child(self.document.root, "info")

    def operations(self) -> list[Mapping[str, Any]]:
        """Return the operations of the client, in the order of the spec."""
        return [operation for _, operation in self.document.operations()]

    def webhooks(self) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
        """Yield the method, URL and operation of each webhook and callback."""
        for item in child(self.document.root, "webhooks").values():
            for method, operation in item.items():
                if is_mapping(operation):
                    yield method, "(your URL)", operation
        for operation in self.operations():
            for callback in child(operation, "callbacks").values():
                for url, item in self.document.resolve(callback).items():
                    for method, request in item.items():
                        yield method, url, request

    def mixins(self) -> set[str]:
        """Return the names of the hand-written base classes of resources."""
        extended = [names for kinds in self.settings.extends.values() for names in kinds.values()]
        return {mixin.partition(":")[2] for names in extended for mixin in names}

    def methods(self) -> Mapping[str, MethodName]:
        """Return the Python method of each operation, by operationId."""
        return self._methods

    @cached_property
    def _methods(self) -> Mapping[str, MethodName]:
        package = self.settings.package
        return {operation["operationId"]: method_name(package, operation) for operation in self.operations()}


def method_name(package: str, operation: Mapping[str, Any]) -> MethodName:
    """Return the Python method of an operation."""
    tag, method = operation["tags"][0], operation["x-method"]
    owner = f"{package}.resources.{snake_case(tag)}.{pascal_case(tag)}"
    attributes = (attribute_name(part) for part in tag.split("."))
    return MethodName(path=f"{owner}.{method}", call=".".join((*attributes, method)))
