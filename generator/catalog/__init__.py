"""`catalog.json`: what a client can do, as data for its command line and for other tools."""

import json
from pathlib import Path

from generator.catalog.methods import catalog
from generator.ir.types import Package
from generator.overrides.load import Overrides
from generator.spec.document import Document

__all__ = ["catalog_text"]


def catalog_text(package: Package, document: Document, overrides: Overrides, wire: Path) -> str:
    """The catalog of a package as JSON; `wire` is the folder of the golden requests of its contract tests."""
    return json.dumps(catalog(package, document, overrides, wire), ensure_ascii=False, indent=1) + "\n"
