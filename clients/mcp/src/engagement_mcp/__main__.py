"""`engagement-mcp CLIENT`: serve an installed client to agents."""

import argparse
import asyncio
import logging
import re
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from engagement_core.cli.catalog import Catalog, load_catalog
from engagement_core.errors import ConfigurationError
from engagement_mcp._version import __version__
from engagement_mcp.logs import set_up_logging
from engagement_mcp.operations import Operations
from engagement_mcp.policy import Policy, checked_policy
from engagement_mcp.results import LEAST_CHARACTERS
from engagement_mcp.server import DEFAULT_CHARACTERS, make_server
from engagement_mcp.serving import serve_http

_USAGE = 2
_INTERRUPTED = 130
_PORTS = range(65536)


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until the host or Ctrl-C ends it; returns the exit code."""
    options = _parser().parse_args(arguments)
    try:
        catalog = _catalog(options.client)
        operations = Operations(catalog)
        policy = checked_policy(operations, allow_writes=options.allow_writes, sends=options.allow_send)
        set_up_logging(catalog)
        asyncio.run(_serve(catalog, policy, options))
    except ConfigurationError as error:
        return _failed(str(error))
    except KeyboardInterrupt:
        return _INTERRUPTED
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="engagement-mcp",
        description="Serve an installed client to agents by the Model Context Protocol, over standard input and output."
        " Credentials come from the client's environment variables.",
    )
    parser.add_argument("client", metavar="CLIENT", help="the client, such as appizer for appizer_client")
    parser.add_argument("--allow-writes", action="store_true", help="allow operations that change data; off by default")
    parser.add_argument(
        "--allow-send", action="append", default=[], metavar="OPERATION",
        help="allow an operation that sends messages, such as sms.send; repeatable, needs --allow-writes",
    )  # fmt: skip
    parser.add_argument("--port", type=_port, help="serve over HTTP on 127.0.0.1 instead; 0 is any free port")
    parser.add_argument(
        "--max-characters", type=_size, default=DEFAULT_CHARACTERS, metavar="NUMBER",
        help=f"the size of a result, by default {DEFAULT_CHARACTERS}; the rest follows by a cursor",
    )  # fmt: skip
    parser.add_argument("--version", action="version", version=f"engagement-mcp {__version__}")
    return parser


def _port(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or int(text) not in _PORTS:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port: expected an integer up to {_PORTS[-1]}")
    return int(text)


def _size(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or int(text) < LEAST_CHARACTERS:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size: expected an integer from {LEAST_CHARACTERS}")
    return int(text)


def _catalog(name: str) -> Catalog:
    if re.fullmatch(r"[a-z][a-z0-9]*", name) is None:
        raise ConfigurationError(f"{name!r} is not the name of a client; expected one such as appizer.")
    named = re.compile(rf"{name}_(\w+_)?client")
    # Packages of others may have such a name, but no catalog.
    for package in sorted({module.name for module in iter_modules() if named.fullmatch(module.name)}):
        with suppress(OSError):
            return load_catalog(package)
    raise ConfigurationError(
        f"There is no client of {name} here. Install it with its extra `mcp`, as in: pip install 'appizer-client[mcp]'"
    )


async def _serve(catalog: Catalog, policy: Policy, options: argparse.Namespace) -> None:
    package = import_module(catalog["package"])
    kind: Any = getattr(package, f"Async{catalog['client']}")
    async with kind.from_env() as client:
        server = make_server(catalog, client, policy, max_characters=options.max_characters)
        if options.port is None:
            # A thread that waits for standard input would keep the process alive.
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            await server.run_stdio_async()
        else:
            await serve_http(server, options.port, logging.getLogger("engagement_mcp").info)


def _failed(message: str) -> int:
    print(f"engagement-mcp: {message}", file=sys.stderr)  # noqa: T201
    return _USAGE


if __name__ == "__main__":
    sys.exit(main())
