"""Start the server as a process, and call its tools with the official client."""

import asyncio
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mcp import Client, StdioServerParameters
from mcp_types import TextContent

from engagement_core.testing import Mock

Use = Callable[["Agent"], Awaitable[None]]


class Agent:
    """Calls tools."""

    def __init__(self, client: Client) -> None:
        self.client = client

    async def call(self, tool: str, **arguments: Any) -> Any:
        """The decoded result of a tool."""
        return json.loads(await self.text(tool, **arguments))

    async def text(self, tool: str, **arguments: Any) -> str:
        """The result of a tool."""
        result = await self.client.call_tool(tool, arguments)
        assert not result.is_error, result.content
        (content,) = result.content
        assert isinstance(content, TextContent)
        return content.text

    async def error(self, tool: str, **arguments: Any) -> str:
        """The error of a tool."""
        result = await self.client.call_tool(tool, arguments)
        assert result.is_error, result.content
        (content,) = result.content
        assert isinstance(content, TextContent)
        return content.text


def environment(mock: Mock, base_url: str) -> dict[str, str]:
    """The variables with the credentials of a mock."""
    prefix = type(mock).__name__.removesuffix("Mock").upper()
    credentials = {f"{prefix}_{name.upper()}": str(value) for name, value in mock.CREDENTIALS.items()}
    # The client of the library starts processes with few variables.
    measuring = {name: value for name, value in os.environ.items() if name.startswith("COVERAGE_")}
    return {"PYTHONPATH": os.pathsep.join(sys.path), f"{prefix}_BASE_URL": base_url, **credentials, **measuring}


def over_stdio(arguments: list[str], variables: dict[str, str], log: Path, use: Use) -> None:
    """Run the server with its standard input and output connected to a client; its log goes to a file."""

    async def run() -> None:
        from mcp import stdio_client

        command = ["-W", "error", "-m", "engagement_mcp", *arguments]
        parameters = StdioServerParameters(command=sys.executable, args=command, env=variables)
        with log.open("w", encoding="utf-8") as stream:
            async with Client(stdio_client(parameters, errlog=stream)) as client:
                await use(Agent(client))

    asyncio.run(run())


def over_http(arguments: list[str], variables: dict[str, str], log: Path, use: Use) -> None:
    """Run the server on a free port and connect a client to it; its log goes to a file."""

    async def run(address: str) -> None:
        async with Client(address) as client:
            await use(Agent(client))

    with http_server(arguments, variables, log) as address:
        asyncio.run(run(address))


@contextmanager
def http_server(arguments: list[str], variables: dict[str, str], log: Path) -> Generator[str]:
    """The URL of a server process."""
    command = [sys.executable, "-W", "error", "-m", "engagement_mcp", *arguments, "--port", "0"]
    with subprocess.Popen(
        command, stderr=subprocess.PIPE, encoding="utf-8", env={**os.environ, **variables}
    ) as process:
        assert process.stderr is not None
        first = process.stderr.readline()
        try:
            found = re.search(r"http://127\.0\.0\.1:\d+/mcp", first)
            assert found is not None, first
            yield found[0]
        finally:
            process.send_signal(signal.SIGINT)
            log.write_text(first + process.stderr.read(), encoding="utf-8")
