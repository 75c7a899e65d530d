"""The command line of the clients, for the console scripts that they install.

Its libraries come with the extra `cli`. Nothing here is loaded by a program that uses a client.
"""

import sys
from importlib.util import find_spec
from typing import NoReturn

_LIBRARIES = ("click", "rich", "yaml")
_USAGE_ERROR = 2


def run(package: str, program: str) -> NoReturn:
    """Run the command line of a client package under the name of its console script, then exit."""
    if any(find_spec(name) is None for name in _LIBRARIES):
        distribution = package.replace("_", "-")
        print(f'{program}: the command line needs an extra: pip install "{distribution}[cli]"', file=sys.stderr)  # noqa: T201
        sys.exit(_USAGE_ERROR)
    from engagement_core.cli.application import main

    sys.exit(main(package, program, sys.argv[1:]))
