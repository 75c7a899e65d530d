"""What a server may do, as its command line says."""

from collections.abc import Iterable

from attrs import frozen

from engagement_core.errors import ConfigurationError
from engagement_mcp.operations import Operation, Operations

_NEED_LISTING = ("send", "unknown")
"""Effects that need an entry in the list."""


@frozen(kw_only=True)
class Policy:
    """Which operations a server runs: reads, and writes if they are allowed."""

    allow_writes: bool = False
    sends: frozenset[str] = frozenset()
    """The names of the operations that may send messages."""

    def refusal(self, operation: Operation) -> str:
        """Why an operation may not run; empty if it may."""
        if operation.tool == "read":
            return ""
        if not self.allow_writes:
            return "Writes are off: only the person who starts the server can allow them, with --allow-writes."
        if operation.method["effect"] in _NEED_LISTING and operation.name not in self.sends:
            return (
                f"{operation.name} sends messages: only the person who starts the server can allow it, with"
                f" --allow-send {operation.name}."
            )
        return ""


def checked_policy(operations: Operations, *, allow_writes: bool, sends: Iterable[str]) -> Policy:
    """A policy whose names exist.

    Raises:
        ConfigurationError: An operation does not exist or does not send, or sends are listed while writes are off.
    """
    policy = Policy(allow_writes=allow_writes, sends=frozenset(sends))
    if policy.sends and not allow_writes:
        raise ConfigurationError("--allow-send needs --allow-writes.")
    possible = {each.name for each in operations if each.method["effect"] in _NEED_LISTING}
    for name in sorted(policy.sends - possible):
        listed = ", ".join(sorted(possible)) or "none"
        raise ConfigurationError(f"--allow-send: {name!r} sends no messages. The operations that do: {listed}.")
    return policy
