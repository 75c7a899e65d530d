"""`python -m generator`: build, lint and check the clients."""

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.markup import escape

from generator.build import build, check, load
from generator.diagnostics import GenerationError, Problem
from generator.paths import House

HOUSE = House(Path(__file__).resolve().parent.parent)


def main(arguments: Sequence[str] | None = None, house: House = HOUSE) -> int:
    """Run one command; the exit status is 1 where something is wrong and 2 for wrong arguments."""
    parser = _parser()
    chosen = parser.parse_args(arguments)
    vendors = chosen.vendor or house.vendors()
    unknown = [vendor for vendor in vendors if not house.spec(vendor).exists()]
    if unknown:
        parser.error(f"there is no spec of {', '.join(unknown)}; known: {', '.join(house.vendors()) or 'none'}")
    console = Console(stderr=True, highlight=False)
    problems = [problem for vendor in vendors for problem in _run(chosen.command, house, vendor, console)]
    for problem in problems:
        console.print(f"[red]error[/] {escape(str(problem))}", soft_wrap=True)
    return 1 if problems else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, text in {
        "build": "generate the clients into clients/",
        "lint": "check the specs against the rules of specs/README.md",
        "check": "fail where clients/ differs from a fresh generation",
    }.items():
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument("--vendor", action="append", help="only this vendor; may be given several times")
    return parser


def _run(command: str, house: House, vendor: str, console: Console) -> Sequence[Problem]:
    started = time.perf_counter()
    problems: Sequence[Problem] = ()
    with console.status("") as status:

        def report(step: str) -> None:
            status.update(f"{vendor}: {step}")
            if not console.is_terminal:
                console.print(f"{vendor}: {step}")

        try:
            if command == "build":
                build(house, vendor, report)
            elif command == "check":
                problems = check(house, vendor, report)
            else:
                report("lint")
                load(house, vendor)
        except GenerationError as error:
            problems = error.problems
    outcome = f"[red]{len(problems)} problems[/]" if problems else "[green]fine[/]"
    console.print(f"{vendor}: {command} {outcome} ({time.perf_counter() - started:.1f} s)")
    return problems


if __name__ == "__main__":
    sys.exit(main())
