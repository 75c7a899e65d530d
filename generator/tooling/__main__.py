"""`python -m generator.tooling`: create a virtual environment, or lock requirements.

It needs only the standard library, so that it runs before the environment exists.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from generator.tooling.locking import lock
from generator.tooling.virtual_environment import create


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return the status of what failed, or 0; exit with 2 for invalid arguments."""
    chosen = _parser().parse_args(arguments)
    if chosen.command == "venv":
        return create(chosen.folder, chosen.requirements, chosen.path)
    return max(lock(file) for file in chosen.inputs)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator.tooling", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    venv = commands.add_parser("venv", help="create a virtual environment with locked requirements")
    venv.add_argument("folder", type=Path, help="the folder of the environment, which is replaced")
    venv.add_argument("requirements", type=Path, help="the locked requirements")
    venv.add_argument("--path", type=Path, action="append", default=[], help="a folder to add to its import path")
    locking = commands.add_parser("lock", help="resolve each <name>.in to <name>.txt")
    locking.add_argument("inputs", type=Path, nargs="+", help="the files with direct requirements")
    return parser


if __name__ == "__main__":
    sys.exit(main())
