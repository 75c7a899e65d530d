"""What is known of one vendor before any page is written."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from engagement_core.pagination import Pagination
from engagement_core.type_guards import child, is_mapping
from generator.build import load
from generator.config import ClientConfig
from generator.docs.method_names import MethodName, method_name
from generator.overrides.load import Overrides
from generator.paths import ProjectPaths
from generator.spec.document import Document


@frozen(kw_only=True)
class Vendor:
    """One vendor's spec and the settings of its client."""

    name: str
    document: Document
    settings: ClientConfig
    pagination: Mapping[str, Pagination]
    modules: tuple[str, ...]
    """Names of the hand-written modules of its client, the mock left out."""

    @classmethod
    def load(cls, paths: ProjectPaths, name: str) -> "Vendor":
        """Read a vendor; raises GenerationError where its spec or its overrides are wrong."""
        overrides = Overrides(paths.overrides(name))
        return cls(
            name=name,
            document=load(paths, name),
            settings=overrides.config,
            pagination=overrides.pagination,
            modules=tuple(file.stem for file in overrides.modules()),
        )

    @property
    def info(self) -> Mapping[str, Any]:
        """Title, version and description of the API."""
        return child(self.document.root, "info")

    def operations(self) -> list[Mapping[str, Any]]:
        """The operations that a client calls, in the order of the document."""
        return [operation for _, operation in self.document.operations()]

    def callbacks(self) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
        """What the vendor sends to the user: method, address and operation of each callback."""
        for item in child(self.document.root, "webhooks").values():
            for method, operation in item.items():
                if is_mapping(operation):
                    yield method, "(your address)", operation
        for operation in self.operations():
            for callback in child(operation, "callbacks").values():
                for address, item in self.document.resolve(callback).items():
                    for method, sent in item.items():
                        yield method, address, sent

    def mixins(self) -> set[str]:
        """Names of the hand-written classes whose methods the resources have."""
        extended = [names for kinds in self.settings.extends.values() for names in kinds.values()]
        return {mixin.partition(":")[2] for names in extended for mixin in names}

    def methods(self) -> dict[str, MethodName]:
        """The Python method of each operation, by operationId."""
        package = self.settings.package
        return {operation["operationId"]: method_name(package, operation) for operation in self.operations()}
