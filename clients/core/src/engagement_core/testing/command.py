"""The command line of a mock."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from engagement_core.testing.mock import Mock
from engagement_core.testing.server import MockServer

_PORTS = range(65536)
_HELP = """\
It listens on 127.0.0.1, prints its address, and stops at Ctrl-C. These credentials are let in:

{credentials}
{others}
  GET  /_mock/requests    what was asked, and the status of each answer
  GET  /_mock/snapshot   the state of the API
  POST /_mock/faults     plant a fault: {{"status": 429, "headers": {{"Retry-After": "1"}}, "times": 2}}
  POST /_mock/clock      move the clock: {{"advance": 3600}}
  POST /_mock/reset      start over; /_mock/clear empties the API, /_mock/seed fills it
"""


def serve(mock: Mock, arguments: Sequence[str] | None = None) -> None:
    """Serve a mock on 127.0.0.1 until interrupted; prints its address first."""
    port = _parser(mock).parse_args(arguments).port
    try:
        server = MockServer(mock, port=port)
    except OSError as error:
        sys.exit(f"Port {port} cannot be used: {error.strerror}. Leave out --port for one that is free.")
    print(server.base_url, flush=True)
    server.run()


def _parser(mock: Mock) -> argparse.ArgumentParser:
    package = type(mock).__module__.removesuffix(".mock")
    others = f"\nInstead of these:\n\n{_listed(mock.OTHER_CREDENTIALS)}\n" if mock.OTHER_CREDENTIALS else ""
    parser = argparse.ArgumentParser(
        prog=f"python -m {package}",
        description=type(mock).__doc__,
        epilog=_HELP.format(credentials=_listed(mock.CREDENTIALS), others=others),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--port", type=_port, default=0, help="port to listen on; any free one by default")
    return parser


def _listed(credentials: Mapping[str, Any]) -> str:
    return "\n".join(f"  {name}: {value}" for name, value in credentials.items())


def _port(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or int(text) not in _PORTS:
        raise argparse.ArgumentTypeError(f"{text!r} is no port; it is a whole number up to {_PORTS[-1]}")
    return int(text)
