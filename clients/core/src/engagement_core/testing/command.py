"""The command line of a mock."""

import argparse
import sys
from collections.abc import Callable, Mapping
from typing import Any

from engagement_core.testing.mock import Mock
from engagement_core.testing.server import MockServer

_PORTS = range(65536)
_HELP = """\
The mock listens on 127.0.0.1, prints its URL, and stops at Ctrl-C. It accepts these credentials:

{credentials}
{others}
  GET  /_mock/requests    the request log, with the status of each response
  GET  /_mock/snapshot   the state of the API
  POST /_mock/faults     inject a fault: {{"status": 429, "headers": {{"Retry-After": "1"}}, "times": 2}}
  POST /_mock/clock      move the clock: {{"advance": 3600}}
  POST /_mock/reset      start over; /_mock/clear deletes all state, /_mock/seed creates the sample state
"""


def serve(mock: Mock) -> None:
    """Serve a mock on 127.0.0.1 until interrupted, after printing its URL."""
    port = _parser(mock).parse_args().port
    try:
        serve_on(mock, port, lambda address: print(address, flush=True))
    except OSError as error:
        sys.exit(f"Port {port} cannot be used: {error.strerror}. Omit --port to use any free port.")


def serve_on(mock: Mock, port: int, announce: Callable[[str], object]) -> None:
    """Serve a mock on 127.0.0.1 until interrupted, after passing its URL to `announce`; port 0 is any free one.

    Raises:
        OSError: The port cannot be used.
    """
    server = MockServer(mock, port=port)
    announce(server.base_url)
    server.run()


def _parser(mock: Mock) -> argparse.ArgumentParser:
    package = type(mock).__module__.removesuffix(".mock")
    others = f"\nor these:\n\n{_format(mock.OTHER_CREDENTIALS)}\n" if mock.OTHER_CREDENTIALS else ""
    parser = argparse.ArgumentParser(
        prog=f"python -m {package}",
        description=type(mock).__doc__,
        epilog=_HELP.format(credentials=_format(mock.CREDENTIALS), others=others),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--port", type=_port, default=0, help="port to listen on; any free one by default")
    return parser


def _format(credentials: Mapping[str, Any]) -> str:
    return "\n".join(f"  {name}: {value}" for name, value in credentials.items())


def _port(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or int(text) not in _PORTS:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port: expected an integer up to {_PORTS[-1]}")
    return int(text)
