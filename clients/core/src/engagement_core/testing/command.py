"""The command line of a mock."""

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from engagement_core.testing.mock import Mock
from engagement_core.testing.server import MockServer

_PORTS = range(65536)
_SPEED = 60.0
"""How fast the time of a mock passes for a script, which would wait for an export in vain if it stood still."""
_HELP = """\
The mock listens on 127.0.0.1, prints its URL, and stops at Ctrl-C. With a script, it runs that script instead, with the
environment variables for from_env(), lets its time pass {speed:g} times as fast as yours, and stops with the script. It
accepts these credentials:

{credentials}
{others}
  GET  /_mock/requests   the request log, with the status of each response
  GET  /_mock/snapshot   the state of the API
  POST /_mock/faults     inject a fault: {{"status": 429, "headers": {{"Retry-After": "1"}}, "times": 2}};
                         by default, the next request gets the status 500 without a body
  POST /_mock/clock      move the clock, which starts at {start:%Y-%m-%d %H:%M} UTC: {{"advance": 3600}}
  POST /_mock/reset      start over: sample state, empty log, no faults, the clock at its start
  POST /_mock/clear      delete all state of the API; the log, faults and the clock stay
  POST /_mock/seed       create the sample state in the empty API
"""


def serve(mock: Mock, prefix: str) -> None:
    """Serve a mock on 127.0.0.1 until interrupted, after printing its URL, or run a script against it.

    `prefix` starts the names of the client's environment variables, such as `APPIZER`.
    """
    options = _parser(mock).parse_args()
    try:
        if options.script is None:
            serve_on(mock, options.port, lambda address: print(address, flush=True))
        else:
            sys.exit(_run_script(mock, prefix, options.port, [options.script, *options.arguments]))
    except OSError as error:
        sys.exit(f"Port {options.port} cannot be used: {error.strerror}. Omit --port to use any free port.")


def serve_on(mock: Mock, port: int, announce: Callable[[str], object]) -> None:
    """Serve a mock on 127.0.0.1 until interrupted, after passing its URL to `announce`; port 0 is any free one.

    Raises:
        OSError: The port cannot be used.
    """
    server = MockServer(mock, port=port)
    announce(server.base_url)
    server.run()


def client_environment(mock: Mock, prefix: str, base_url: str) -> dict[str, str]:
    """The environment variables with which `from_env()` of a client finds the mock."""
    credentials = {f"{prefix}_{name.upper()}": str(value) for name, value in mock.CREDENTIALS.items()}
    return {f"{prefix}_BASE_URL": base_url, **credentials}


def _run_script(mock: Mock, prefix: str, port: int, command: Sequence[str]) -> int:
    """Run a Python script against the mock; returns its exit status."""
    # Credentials of another kind would contradict those of the mock.
    kept = (name for name in os.environ if not name.startswith(f"{prefix}_") or name == f"{prefix}_LOG")
    others = {name: os.environ[name] for name in kept}
    mock.clock.run(_SPEED)
    with MockServer(mock, port=port) as server:
        environment = {**others, **client_environment(mock, prefix, server.base_url)}
        return subprocess.run([sys.executable, *command], check=False, env=environment).returncode


def _parser(mock: Mock) -> argparse.ArgumentParser:
    package = type(mock).__module__.removesuffix(".mock")
    others = f"\nor these:\n\n{_format(mock.OTHER_CREDENTIALS)}\n" if mock.OTHER_CREDENTIALS else ""
    parser = argparse.ArgumentParser(
        prog=f"python -m {package}",
        description=type(mock).__doc__,
        epilog=_HELP.format(
            speed=_SPEED,
            credentials=_format(mock.CREDENTIALS),
            others=others,
            start=datetime.fromtimestamp(mock.clock.START, UTC),
        ),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--port", type=_port, default=0, help="port to listen on; any free one by default")
    parser.add_argument("script", nargs="?", help="a Python script to run against the mock")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="the arguments of the script")
    return parser


def _format(credentials: Mapping[str, Any]) -> str:
    return "\n".join(f"  {name}: {value}" for name, value in credentials.items())


def _port(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or int(text) not in _PORTS:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port: expected an integer up to {_PORTS[-1]}")
    return int(text)
