"""Build, lint and check the clients."""

import argparse
import time
from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape

from generator.build import build, check, load
from generator.diagnostics import Diagnostic, GenerationError
from generator.paths import PROJECT, ProjectPaths
from generator.up_to_date import is_up_to_date


def main(arguments: Sequence[str] | None = None, paths: ProjectPaths = PROJECT) -> int:
    """Run one command; returns 1 if it reports diagnostics, and exits with 2 if an argument is wrong."""
    parser = _parser()
    options = parser.parse_args(arguments)
    vendors = options.vendor or paths.vendors()
    unknown = [vendor for vendor in vendors if not paths.spec(vendor).exists()]
    if unknown:
        parser.error(f"{', '.join(unknown)} has no spec; choose from: {', '.join(paths.vendors()) or 'none'}")
    console = Console(stderr=True, highlight=False)
    if options.command == "build" and not options.force:
        current = [vendor for vendor in vendors if is_up_to_date(paths, vendor)]
        vendors = [vendor for vendor in vendors if vendor not in current]
        if current:
            console.print(f"{', '.join(current)}: [green]up to date[/]")
    diagnostics = [diagnostic for vendor in vendors for diagnostic in _run(options.command, paths, vendor, console)]
    for diagnostic in diagnostics:
        console.print(f"[red]error[/] {escape(str(diagnostic))}", soft_wrap=True)
    return 1 if diagnostics else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, text in {
        "build": "generate the clients into clients/",
        "lint": "check the specs against the rules of specs/README.md",
        "check": "fail if clients/ differs from a fresh build",
    }.items():
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument("--vendor", action="append", help="only this vendor; repeat for several")
        if name == "build":
            command.add_argument("--force", action="store_true", help="build clients that are up to date, too")
    return parser


def _run(command: str, paths: ProjectPaths, vendor: str, console: Console) -> Sequence[Diagnostic]:
    started = time.perf_counter()
    diagnostics: Sequence[Diagnostic] = ()
    with console.status("") as status:

        def report(step: str) -> None:
            status.update(f"{vendor}: {step}")
            if not console.is_terminal:
                console.print(f"{vendor}: {step}")

        try:
            if command == "build":
                build(paths, vendor, report)
            elif command == "check":
                diagnostics = check(paths, vendor, report)
            else:
                report("lint")
                load(paths, vendor)
        except GenerationError as error:
            diagnostics = error.diagnostics
    result = f"[red]{len(diagnostics)} errors[/]" if diagnostics else "[green]ok[/]"
    console.print(f"{vendor}: {command} {result} ({time.perf_counter() - started:.1f} s)")
    return diagnostics
