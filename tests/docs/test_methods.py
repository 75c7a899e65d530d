"""Every operation of every spec has an entry and a Python method, and every generated method has an operation.

The clients are parsed, not imported: the operation that a method calls is looked up in its source.
"""

import re
from collections.abc import Iterator

import griffe
import pytest

from generator.docs.client_pages import ClientPages
from generator.docs.http_pages import http_reference
from generator.docs.packages import Packages
from generator.docs.vendor import Vendor
from generator.overrides.load import Overrides
from generator.paths import PROJECT
from generator.spec.document import Document

VENDORS = PROJECT.vendors()


@pytest.fixture(scope="module")
def packages() -> Packages:
    return Packages(PROJECT, [Overrides(PROJECT.overrides(vendor)).config.package for vendor in VENDORS])


@pytest.fixture(scope="module", params=VENDORS)
def vendor(request: pytest.FixtureRequest) -> Vendor:
    overrides = Overrides(PROJECT.overrides(request.param))
    return Vendor(
        name=request.param,
        document=Document.load(PROJECT.spec(request.param)),
        settings=overrides.config,
        pagination=overrides.pagination,
        modules=tuple(file.stem for file in overrides.modules()),
    )


@pytest.fixture(scope="module")
def texts(vendor: Vendor, packages: Packages) -> dict[str, str]:
    return dict(ClientPages(vendor, packages, "# A README", "# All methods").pages())


def generated_methods(package: griffe.Module) -> Iterator[tuple[str, str]]:
    """Yield each method that calls an operation, and the operationId."""
    for module in package["resources"].modules.values():
        own = [found for found in module.classes.values() if not found.is_alias]
        for found in own:
            for method in found.functions.values():
                for constant in re.findall(r"operation=operations\.(\w+)", method.source):
                    operation = package[f"operations.{module.name}.{constant}"]
                    (identifier,) = re.findall(r'id="(\w+)"', operation.source)
                    yield method.path, identifier


def test_operations_and_methods_match(vendor: Vendor, packages: Packages) -> None:
    called = dict(generated_methods(packages.get(vendor.settings.package, griffe.Module)))
    synchronous = {path: name for path, name in called.items() if not path.split(".")[-2].startswith("Async")}
    assert {name.path: operation for operation, name in vendor.methods().items()} == synchronous


def test_each_operation_has_an_entry_with_a_link_to_its_method(vendor: Vendor) -> None:
    page = http_reference(vendor)
    for operation, method in vendor.methods().items():
        assert page.count(f":::{{api:operation}} {vendor.name}.{operation}\n") == 1
        assert f"- **Python:** {{py:meth}}`{method.call} <{method.path}>`" in page


def test_each_method_has_a_link_to_its_operation(vendor: Vendor, texts: dict[str, str]) -> None:
    for operation, method in vendor.methods().items():
        owner, name = method.path.rpartition(".")[::2]
        (page,) = (text for path, text in texts.items() if path.endswith(f"/resources/{owner.split('.')[2]}.md"))
        entry = page[page.index(f"{{py:method}} {name}(") :].partition("\n::::\n")[0]
        assert f"<{vendor.name}.{operation}>`" in entry


def test_the_asynchronous_resource_has_the_same_methods(vendor: Vendor, packages: Packages) -> None:
    resources = packages.get(f"{vendor.settings.package}.resources", griffe.Module)
    for module in resources.modules.values():
        own = [name for name, found in module.classes.items() if not found.is_alias]
        for name in own:
            if not name.startswith("Async"):
                assert public_methods(module, name) == public_methods(module, f"Async{name}")


def public_methods(module: griffe.Module, name: str) -> set[str]:
    found = module.classes[name].all_members
    return {member for member, target in found.items() if not member.startswith("_") and target.is_function}


def test_each_exported_model_has_an_entry(vendor: Vendor, packages: Packages, texts: dict[str, str]) -> None:
    exports = packages.get(f"{vendor.settings.package}.models", griffe.Module).exports or []
    page = texts[f"python/{vendor.name}/models.md"]
    entries = re.findall(r"^:{4,5}\{py:(?:class|type|exception)\} (\w+)", page, re.MULTILINE)
    assert sorted(entries) == sorted(map(str, exports))
