"""The command line of the clients, for the console scripts that they install.

Its libraries come with the extra `cli`. Nothing here is loaded by a program that uses a client.
"""

import os
import sys
from importlib.util import find_spec
from typing import NoReturn

_LIBRARIES = ("click", "rich", "yaml")
_USAGE_ERROR = 2
_INTERRUPTED = 130


def run(package: str, program: str) -> NoReturn:
    """Run the command line of a client package under the name of its console script, then exit."""
    _open_closed_streams()
    if any(find_spec(name) is None for name in _LIBRARIES):
        distribution = package.replace("_", "-")
        print(f'{program}: the command line needs an extra: pip install "{distribution}[cli]"', file=sys.stderr)  # noqa: T201
        sys.exit(_USAGE_ERROR)
    try:
        from engagement_core.cli.application import main
    except KeyboardInterrupt:
        print(f"{program}: interrupted; nothing was sent.", file=sys.stderr)  # noqa: T201
        sys.exit(_INTERRUPTED)
    sys.exit(main(package, program, sys.argv[1:]))


def _open_closed_streams() -> None:
    """Replace streams that the parent has closed; a connection might get their numbers otherwise."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115
