"""Build, lint and check the clients."""

import argparse
import gc
import os
import sys
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context

from attrs import evolve, frozen
from rich.console import Console
from rich.markup import escape
from rich.status import Status

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
    diagnostics = [
        diagnostic
        for result in _results(options.command, paths, vendors, console)
        for diagnostic in _report(options.command, result, console)
    ]
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


@frozen
class _Result:
    vendor: str
    diagnostics: Sequence[Diagnostic]
    seconds: float
    steps: Sequence[str]
    """The steps that are still to be printed."""


def _results(command: str, paths: ProjectPaths, vendors: Sequence[str], console: Console) -> Iterator[_Result]:
    """Run the command for each vendor, in as many processes as there are cores; the results keep the order."""
    if len(vendors) < 2:
        for vendor in vendors:
            with console.status("") as status:
                result = _run(command, paths, vendor, lambda step: _show(step, status, console))
            yield result
        return
    # Forked processes have what is imported already; macOS and Windows have no safe way to fork.
    method = "fork" if sys.platform == "linux" else "spawn"
    with ProcessPoolExecutor(min(len(vendors), os.cpu_count() or 1), get_context(method)) as pool:
        # The largest first, so that no core waits for it alone at the end.
        largest_first = sorted(vendors, key=lambda vendor: _size(paths, vendor), reverse=True)
        futures = {vendor: pool.submit(_run_apart, command, paths, vendor) for vendor in largest_first}
        for vendor in vendors:
            with console.status(f"{vendor}: {command}"):
                try:
                    result = futures[vendor].result()
                except Exception as error:
                    error.add_note(f"This happened in `{command}` of {vendor}.")
                    raise
            yield result


def _run_apart(command: str, paths: ProjectPaths, vendor: str) -> _Result:
    steps: list[str] = []
    return evolve(_run(command, paths, vendor, steps.append), steps=steps)


def _size(paths: ProjectPaths, vendor: str) -> int:
    return sum(file.stat().st_size for file in paths.spec(vendor).parent.glob("*.yaml"))


def _run(command: str, paths: ProjectPaths, vendor: str, show: Callable[[str], None]) -> _Result:
    started = time.perf_counter()
    diagnostics: Sequence[Diagnostic] = ()

    def report(step: str) -> None:
        show(f"{vendor}: {step}")

    try:
        with _without_collector():
            if command == "build":
                build(paths, vendor, report)
            elif command == "check":
                diagnostics = check(paths, vendor, report)
            else:
                report("lint")
                load(paths, vendor)
    except GenerationError as error:
        diagnostics = error.diagnostics
    return _Result(vendor, diagnostics, time.perf_counter() - started, ())


@contextmanager
def _without_collector() -> Generator[None]:
    """Pause the garbage collector, which takes a fifth of the time: a build needs most objects until its end."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _show(step: str, status: Status, console: Console) -> None:
    status.update(step)
    if not console.is_terminal:
        console.print(step)


def _report(command: str, result: _Result, console: Console) -> Sequence[Diagnostic]:
    for step in result.steps:
        if not console.is_terminal:
            console.print(step)
    count = len(result.diagnostics)
    outcome = f"[red]{count} errors[/]" if count else "[green]ok[/]"
    console.print(f"{result.vendor}: {command} {outcome} ({result.seconds:.1f} s)")
    return result.diagnostics
