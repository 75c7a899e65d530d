"""`python -m generator.tooling`: set up a virtual environment, or lock requirements.

It also runs in an interpreter that has nothing but the standard library, before there is any environment.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from generator.tooling.locking import lock
from generator.tooling.virtual_environment import set_up


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status is 1 if it fails and 2 for wrong arguments."""
    chosen = _parser().parse_args(arguments)
    if chosen.command == "venv":
        return set_up(chosen.folder, chosen.requirements, chosen.path)
    return max(lock(file) for file in chosen.inputs)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator.tooling", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    venv = commands.add_parser("venv", help="set up a virtual environment with locked requirements")
    venv.add_argument("folder", type=Path, help="the folder of the environment; what is there is removed")
    venv.add_argument("requirements", type=Path, help="the locked requirements")
    venv.add_argument("--path", type=Path, action="append", default=[], help="a folder that it can import from")
    locking = commands.add_parser("lock", help="resolve each <name>.in into <name>.txt")
    locking.add_argument("inputs", type=Path, nargs="+", help="what is wanted")
    return parser


if __name__ == "__main__":
    sys.exit(main())
