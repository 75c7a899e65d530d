"""Serving over standard input and output, or over HTTP on the loopback interface."""

import socket
from collections.abc import Callable
from typing import Any

from mcp.server import MCPServer

from engagement_core.errors import ConfigurationError

HOST = "127.0.0.1"
"""Other hosts are not offered: the server has no authentication of its own, and uses the client's credentials."""


async def serve_http(server: MCPServer[Any], port: int, announce: Callable[[str], object]) -> None:
    """Serve over streamable HTTP until interrupted, after passing the URL to `announce`; port 0 is any free one.

    Raises:
        ConfigurationError: The port cannot be used.
    """
    # Loaded for HTTP only.
    import uvicorn

    with _listener(port) as listener:
        announce(f"http://{HOST}:{listener.getsockname()[1]}/mcp")
        app = server.streamable_http_app(host=HOST)
        await uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False)).serve(sockets=[listener])


def _listener(port: int) -> socket.socket:
    try:
        return socket.create_server((HOST, port))
    except OSError as error:
        message = f"Port {port} cannot be used: {error.strerror}. --port 0 uses any free one."
        raise ConfigurationError(message) from error
