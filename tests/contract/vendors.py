"""The spec, client and arrangement that each vendor's contract tests are made of."""

from functools import cache, cached_property
from importlib import import_module
from pathlib import Path

from attrs import define

from generator.ir.package import build_package
from generator.ir.types import Method, Package
from generator.overrides.load import Overrides
from generator.paths import PROJECT
from generator.spec.document import Document
from tests.conformance.fuzz.spec import Spec
from tests.contract.arrangement import Arrangement
from tests.contract.callers import callers_spec
from tests.contract.cases import Cases
from tests.contract.wire import FOLDER
from tests.specs import package_of, read_spec


@define(slots=False)
class Vendor:
    """One vendor's spec, client and arrangement."""

    name: str

    @property
    def folder(self) -> Path:
        """The folder of its tests."""
        return FOLDER / self.name

    @cached_property
    def arrangement(self) -> Arrangement:
        """The hand-written arrangement."""
        found: Arrangement = import_module(f"tests.contract.{self.name}.arrangement").ARRANGEMENT
        return found

    @cached_property
    def spec(self) -> Spec:
        """The spec."""
        return Spec(read_spec(PROJECT.spec(self.name)))

    @cached_property
    def callers_spec(self) -> Spec:
        """The spec without credentials."""
        return callers_spec(self.spec.document)

    @cached_property
    def cases(self) -> Cases:
        """The cases of its operations."""
        return Cases(self.callers_spec, self.arrangement)

    @property
    def package_name(self) -> str:
        """The name of the client's package."""
        return package_of(self.name)

    @cached_property
    def package(self) -> Package:
        """What the generator makes of it: the names that things have in Python."""
        return build_package(self.name, Document.load(PROJECT.spec(self.name)), Overrides(PROJECT.overrides(self.name)))

    @cached_property
    def methods(self) -> dict[str, Method]:
        """The methods by operation."""
        return {method.operation_id: method for method in self.package.methods()}


@cache
def vendors() -> tuple[Vendor, ...]:
    """All vendors that have an arrangement, the same objects each time: what a vendor has is slow to make."""
    return tuple(Vendor(file.parent.name) for file in sorted(FOLDER.glob("*/arrangement.py")))
