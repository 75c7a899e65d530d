"""`python -m tests.interop.table`: generate and check clients of other languages from the bundles."""

import shutil
import sys
from collections.abc import Iterator

from attrs import frozen
from rich.console import Console
from rich.table import Table

from generator.paths import PROJECT
from tests.interop.generation import generate
from tests.interop.languages import LANGUAGES, Language, errors
from tests.interop.node import MODULES
from tests.interop.peer import faults_of_peer, methods
from tests.interop.prism import call_prism
from tests.interop.programs import run_usage, type_errors, write_types
from tests.interop.samples import check_samples
from tests.interop.typescript_clients import CLIENT_GENERATORS, generate_client

OUTPUT = PROJECT.root / "dist" / "interop"

KNOWN_FAULTS = {
    # For a union of an enum and an object, the template casts one to the other.
    ("appoxee", "TypeScript, typescript-fetch"): ("models/AliasActionAlias.ts", "models/TagActionTags.ts"),
}
"""Generated files that are wrong because of the generator, by vendor and language."""


@frozen
class Row:
    """A row of the table."""

    vendor: str
    language: str
    files: int
    check: str
    outcome: str
    diagnostics: list[str]


def main() -> int:
    """Print the table and the errors; returns 1 if there are any."""
    shutil.rmtree(OUTPUT, ignore_errors=True)
    OUTPUT.mkdir(parents=True)
    # For the imports of generated code.
    (OUTPUT / "node_modules").symlink_to(MODULES, target_is_directory=True)
    console = Console(highlight=False, width=120)
    table = Table("vendor", "language", "files", "check", "outcome", title="Other languages")
    diagnostics: list[str] = []
    for row in _rows():
        console.print(f"{row.vendor}: {row.language}: {row.outcome}")
        table.add_row(row.vendor, row.language, str(row.files), row.check, row.outcome)
        diagnostics += row.diagnostics
    console.print(table)
    for diagnostic in diagnostics:
        console.print(f"error: {diagnostic}", soft_wrap=True, markup=False)
    return 1 if diagnostics else 0


def _rows() -> Iterator[Row]:
    vendors = PROJECT.vendors()
    for vendor in vendors:
        write_types(vendor, OUTPUT / "types")
    wrong = type_errors()
    for vendor in vendors:
        ours = [line for line in wrong if f"usage/{vendor}.ts" in line]
        yield _row(vendor, "TypeScript, openapi-typescript", 2, "tsc --strict", ours)
        yield _row(vendor, "TypeScript, openapi-fetch", 1, "calls of the running mock", run_usage(vendor))
        samples, wrong_samples = check_samples(vendor, OUTPUT / "samples" / vendor)
        yield _row(vendor, "TypeScript, our samples", samples, "tsc --strict, calls of the running mock", wrong_samples)
        for generator in CLIENT_GENERATORS:
            files, found = generate_client(generator, vendor, OUTPUT / vendor / generator.name)
            yield _row(vendor, f"TypeScript, {generator.name}", files, "tsc --strict", found)
        answered = call_prism(vendor, OUTPUT / "prism")
        yield _row(vendor, "Python, our client", answered.calls, "calls of Prism", answered.errors)
        for language in LANGUAGES:
            yield _generated(vendor, language)
    calls = len(methods())
    yield _row("braze", "TypeScript, braze-api", calls, "calls of the running mock", faults_of_peer(OUTPUT / "peer"))


def _generated(vendor: str, language: Language) -> Row:
    folder = OUTPUT / vendor / language.generator
    warnings = generate(language, vendor, folder)
    files = language.files(folder)
    found = errors(language, files)
    if found is None:
        command = language.check.split()[0].rstrip(",")
        return _row(
            vendor, language.name, len(files), language.check, warnings, f"not checked: {command} is not installed"
        )
    known = KNOWN_FAULTS.get((vendor, language.name), ())
    left = [line for line in found if not any(name in line for name in known)]
    gone = [
        f"{name} is fine now; take it out of KNOWN_FAULTS" for name in known if not any(name in line for line in found)
    ]
    outcome = f"fine, but for {len(known)} files known to be wrong" if known else "fine"
    return _row(vendor, language.name, len(files), language.check, [*warnings, *left, *gone], outcome)


def _row(vendor: str, language: str, files: int, check: str, diagnostics: list[str], outcome: str = "fine") -> Row:
    if files == 0:
        diagnostics = [*diagnostics, "nothing was generated"]
    outcome = f"problems: {len(diagnostics)}" if diagnostics else outcome
    return Row(
        vendor, language, files, check, outcome, [f"{vendor}, {language}: {diagnostic}" for diagnostic in diagnostics]
    )


if __name__ == "__main__":
    sys.exit(main())
