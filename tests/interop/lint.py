"""`python -m tests.interop.lint`: run Redocly and Spectral on specs, bundles and faults that they must find."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.table import Table

from generator.paths import PROJECT
from tests.interop.accepted import FILE, load_accepted
from tests.interop.faults import FAULTS
from tests.interop.linters import TOOLS, Finding, findings

BUNDLES = PROJECT.root / "dist" / "bundle"


def main() -> int:
    """Print both tables; returns 1 if there is a finding, or a fault is not found."""
    console = Console(highlight=False, width=120)
    diagnostics = [*_documents(console), *_faults(console)]
    for diagnostic in diagnostics:
        console.print(f"error: {diagnostic}", soft_wrap=True, markup=False)
    return 1 if diagnostics else 0


def _documents(console: Console) -> Iterator[str]:
    names = ("openapi.yaml", "openapi-3.0.json")
    files = {BUNDLES / vendor / name: vendor for name in names for vendor in PROJECT.vendors()}
    found = {tool: findings(tool, list(files)) for tool in TOOLS}
    accepted = load_accepted()
    table = Table("document", *TOOLS, "accepted", title="Findings")
    for file, vendor in files.items():
        ours = {tool: [finding for finding in found[tool] if finding.file == file] for tool in TOOLS}
        every = [finding for tool in TOOLS for finding in ours[tool]]
        left = [finding for finding in every if not any(entry.covers(vendor, finding) for entry in accepted)]
        counts = [str(sum(finding.tool == tool for finding in left)) for tool in TOOLS]
        table.add_row(str(file.relative_to(PROJECT.root)), *counts, str(len(every) - len(left)))
        yield from map(str, left)
        for entry in accepted:
            if entry.vendor == vendor:
                yield from (
                    f"{FILE}: {part} of {vendor} is not found in {file}" for part in entry.unused(vendor, every)
                )
    console.print(table)


def _faults(console: Console) -> Iterator[str]:
    table = Table("fault", *TOOLS, title="Deliberate faults in Appizer's spec, and the rules that report them")
    document = json.loads((BUNDLES / "appizer" / "openapi.json").read_text(encoding="utf-8"))
    with TemporaryDirectory() as folder:
        files = [Path(folder).resolve() / f"{number}.json" for number in range(len(FAULTS))]
        for file, fault in zip(files, FAULTS, strict=True):
            file.write_text(json.dumps(fault.in_copy(document)), encoding="utf-8")
        found = {tool: findings(tool, files) for tool in TOOLS}
    for file, fault in zip(files, FAULTS, strict=True):
        expected = {"redocly": fault.redocly, "spectral": fault.spectral}
        table.add_row(fault.name, *(expected[tool] or "no such rule" for tool in TOOLS))
        for tool, rule in expected.items():
            if rule and not any(finding.file == file and finding.rule == rule for finding in found[tool]):
                yield f"{tool} did not report the fault `{fault.name}` with {rule}, only {_rules(found[tool], file)}"
    console.print(table)


def _rules(found: list[Finding], file: Path) -> str:
    return ", ".join(sorted({finding.rule for finding in found if finding.file == file})) or "nothing"


if __name__ == "__main__":
    sys.exit(main())
