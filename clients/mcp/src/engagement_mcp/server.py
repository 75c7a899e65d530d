"""The server of one client: its tools."""

import logging
import time
from collections.abc import Generator, Mapping
from contextlib import aclosing, contextmanager
from typing import Any

from attrs import asdict
from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import ToolAnnotations

from engagement_core.cli.catalog import Catalog, Schemas
from engagement_core.cli.selection import plain
from engagement_core.client import AsyncClient
from engagement_core.errors import APIError, EngagementError, InvalidRequestError
from engagement_core.partial_failure import PartialFailureMixin
from engagement_mcp._version import __version__
from engagement_mcp.arguments import CallArguments, call_arguments
from engagement_mcp.confirmations import Confirmations
from engagement_mcp.operations import Operation, Operations, hints
from engagement_mcp.policy import Policy
from engagement_mcp.results import Results, Rows, rows_of

Arguments = dict[str, Any]

DEFAULT_CHARACTERS = 20_000
"""The size of a result, unless another is given."""

_LOCAL = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False)
_NEXT_PART = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=False, open_world_hint=True)
_LOGGER = logging.getLogger("engagement_mcp")


def make_server(
    catalog: Catalog, client: AsyncClient, policy: Policy, *, max_characters: int = DEFAULT_CHARACTERS
) -> MCPServer[Any]:
    """A server with the tools for one client.

    Args:
        catalog: The catalog of the client.
        client: The asynchronous client, which the caller closes.
        policy: Which operations it runs.
        max_characters: The size of one result; the rest follows by a cursor.
    """
    tools = _Tools(catalog, client, policy, Results(max_characters))
    server: MCPServer[Any] = MCPServer(
        f"engagement-mcp {catalog['distribution']}",
        title=f"{catalog['title']} (unofficial)",
        instructions=_instructions(catalog, policy),
        version=__version__,
    )
    added: dict[str, tuple[Any, ToolAnnotations]] = {
        "search_operations": (tools.search_operations, _LOCAL),
        "describe_operation": (tools.describe_operation, _LOCAL),
        "read": (tools.read, hints("safe")),
        "next_part": (tools.next_part, _NEXT_PART),
        "preview_write": (tools.preview_write, _LOCAL),
    }
    if policy.allow_writes:
        added["write"] = (tools.write, hints("if-rejected"))
        added["write_idempotent"] = (tools.write_idempotent, hints("idempotent"))
    for name, (function, annotations) in added.items():
        server.add_tool(function, name=name, annotations=annotations, structured_output=False)
    return server


def _instructions(catalog: Catalog, policy: Policy) -> str:
    writes = (
        "Before each write, call preview_write and show the user what it returns; the write needs its confirmation."
        if policy.allow_writes
        else "Writes are off; preview_write shows what a write would send."
    )
    return (
        f"{catalog['title']}, unofficial. Find an operation with search_operations, read its arguments with"
        f" describe_operation, then call the tool that it names. {writes} A result with a `cursor` goes on with"
        " next_part."
    )


class _Tools:
    """The tools; their docstrings are what an agent reads."""

    def __init__(self, catalog: Catalog, client: AsyncClient, policy: Policy, results: Results) -> None:
        self._operations = Operations(catalog)
        self._schemas = Schemas(catalog["schemas"])
        self._client = client
        self._policy = policy
        self._results = results
        self._confirmations = Confirmations()

    async def search_operations(self, query: str = "") -> str:
        """Find operations of the API by words of their names and descriptions; an empty query lists all of them.

        Each result has the name of the operation, a summary, its effect, and the tool that calls it.
        """
        return await self._results.items(rows_of(self._operations.search(query)))

    async def describe_operation(self, operation: str) -> str:
        """Describe an operation: what it does, its arguments as JSON Schemas, when it is retried, and examples."""
        with _reported("describe_operation", operation):
            return await self._results.value(self._operations.describe(operation))

    async def read(self, operation: str, arguments: Arguments | None = None) -> str:
        """Call an operation that only reads. A list returns as many items as fit, and a cursor for the rest."""
        with _reported("read", operation):
            found, call = self._call("read", operation, arguments)
            started = self._bound(found, call)(*call.positional, **call.named)
            if found.method["kind"] == "list":
                return await self._results.items(_plain_rows(started))
            return await self._results.value(plain(await started))

    async def next_part(self, cursor: str) -> str:
        """The next part of a result that had a cursor. Each cursor works once."""
        with _reported("next_part", ""):
            return await self._results.next_part(cursor)

    async def preview_write(self, operation: str, arguments: Arguments | None = None) -> str:
        """Show the request that a write would send, with credentials masked; nothing is sent.

        If the server allows the operation, the result ends with a confirmation for one call of the tool that it names,
        with the same operation and arguments.
        """
        with _reported("preview_write", operation):
            found = self._operations.get(operation)
            call = call_arguments(found, arguments or {}, self._schemas)
            if found.tool == "read":
                raise InvalidRequestError(f"{operation} only reads, so it needs no preview. Call the tool read.")
            preview = self._client.preview(self._bound(found, call), *call.positional, **call.named)
            refusal = self._policy.refusal(found)
            shown = {
                "tool": found.tool,
                "effect": found.method["effect"],
                "request": {key: value for key, value in asdict(preview).items() if key != "operation"},
                "is_allowed": not refusal,
            }
            end = (
                {"reason": refusal}
                if refusal
                else {"confirmation": self._confirmations.issue(operation, arguments or {})}
            )
            return await self._results.value({**shown, **end})

    async def write(self, operation: str, confirmation: str, arguments: Arguments | None = None) -> str:
        """Call an operation that changes something each time it is called: it creates, adds or sends.

        It needs the confirmation of a preview_write of the same call. If the outcome of a call is unknown, check what
        it did before you repeat it.
        """
        return await self._write("write", operation, confirmation, arguments or {})

    async def write_idempotent(self, operation: str, confirmation: str, arguments: Arguments | None = None) -> str:
        """Call an operation that has the same effect once or several times: it replaces or deletes.

        It needs the confirmation of a preview_write of the same call.
        """
        return await self._write("write_idempotent", operation, confirmation, arguments or {})

    async def _write(self, tool: str, operation: str, confirmation: str, arguments: Arguments) -> str:
        with _reported(tool, operation):
            found, call = self._call(tool, operation, arguments)
            refusal = self._policy.refusal(found)
            if refusal:
                raise InvalidRequestError(refusal)
            self._confirmations.use(confirmation, operation, arguments)
            result = await self._bound(found, call)(*call.positional, **call.named)
            if isinstance(result, PartialFailureMixin) and (failures := result.failures()):
                return await self._results.value({"failures": len(failures), "response": plain(result)})
            return await self._results.value(plain(result))

    def _call(self, tool: str, name: str, arguments: Mapping[str, Any] | None) -> tuple[Operation, CallArguments]:
        operation = self._operations.get(name)
        if operation.tool != tool:
            raise InvalidRequestError(f"{name} cannot be called with {tool}. Its tool is {operation.tool}.")
        return operation, call_arguments(operation, arguments or {}, self._schemas)

    def _bound(self, operation: Operation, call: CallArguments) -> Any:
        return operation.bind(self._client, call.owner)


async def _plain_rows(paginator: Any) -> Rows:
    async with aclosing(paginator.items()) as items:
        async for item in items:
            yield plain(item)


@contextmanager
def _reported(tool: str, operation: str) -> Generator[None]:
    """Log how a call ended, without its arguments, and pass errors of the client on to the agent."""
    started = time.monotonic()
    outcome = "crashed"
    try:
        yield
        outcome = "succeeded"
    except EngagementError as error:
        outcome = f"failed with {type(error).__name__}"
        if isinstance(error, APIError):
            outcome += f" ({error.outcome})"
        raise ToolError(str(error)) from error
    finally:
        # A name that an agent invents may contain anything.
        _LOGGER.info("%s %.100r %s in %.3f s", tool, operation, outcome, time.monotonic() - started)
