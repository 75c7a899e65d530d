"""Copies of a client package with one mistake, which replace the original."""

import importlib.util
import shutil
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from tests.conformance.mutations.changes import MutationError
from tests.conformance.mutations.mutant import TextMutant

ROOT = Path(__file__).resolve().parents[3]
CORE = ROOT / "clients" / "core" / "src" / "engagement_core"


def source(vendor: str) -> Path:
    """The folder of a vendor's package."""
    (package,) = (ROOT / "clients" / vendor / "src").glob("*_client")
    return package


def mutated(original: Path, folder: Path, mutant: TextMutant | None) -> Path:
    """Copy a package into a folder, with the core if the mutant is there, and apply the mutant, if any.

    Raises:
        MutationError: The text to replace does not occur exactly once.
    """
    copy = folder / original.name
    shutil.copytree(original, copy, ignore=shutil.ignore_patterns("__pycache__"))
    if mutant is not None:
        file = copy / mutant.file
        if mutant.file.startswith(f"{CORE.name}/"):
            shutil.copytree(CORE, folder / CORE.name, ignore=shutil.ignore_patterns("__pycache__"))
            file = folder / mutant.file
        text = file.read_text(encoding="utf-8")
        if (count := text.count(mutant.old)) != 1:
            raise MutationError(f"{mutant.file} contains this text {count} times, expected once: {mutant.old}")
        file.write_text(text.replace(mutant.old, mutant.new), encoding="utf-8")
    return copy


@contextmanager
def mock_replaced(vendor: str, package: Path) -> Generator[None]:
    """Replace a vendor's mock by another package and reload the test modules that use it."""
    package_name = source(vendor).name
    name = f"{package_name}.testing"
    prefixes = (name, f"tests.conformance.clients.{vendor}")
    kept = {each: module for each, module in sys.modules.items() if _is_below(each, prefixes)}
    client = importlib.import_module(package_name)
    original = importlib.import_module(name)
    for each in kept:
        del sys.modules[each]
    try:
        _load(name, package)
        yield
    finally:
        for each in [each for each in sys.modules if _is_below(each, prefixes)]:
            del sys.modules[each]
        sys.modules.update(kept)
        client.__dict__["testing"] = original


def _is_below(name: str, prefixes: tuple[str, ...]) -> bool:
    return any(name == prefix or name.startswith(f"{prefix}.") for prefix in prefixes)


def _load(name: str, package: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        name, package / "__init__.py", submodule_search_locations=[str(package)]
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
