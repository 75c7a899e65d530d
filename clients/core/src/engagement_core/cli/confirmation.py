"""Asking before a command deletes something or sends messages to several people."""

import sys
from collections.abc import Mapping
from typing import Any

import click

from engagement_core.cli.catalog import Method
from engagement_core.cli.problems import UsageProblem


def reason_to_ask(method: Method, arguments: Mapping[str, Any]) -> str:
    """What a call does that needs a confirmation; empty if it needs none."""
    match method["effect"]:
        case "delete":
            return f"This deletes data: {method['request']}."
        case "send":
            return _reach(method, arguments)
        case "unknown" if method["kind"] != "iterator":
            return "This may change data or send messages."
        case _:
            return ""


def _reach(method: Method, arguments: Mapping[str, Any]) -> str:
    recipients = method.get("recipients") or {}
    chooses = [name for name in (*recipients.get("audience", ()), "broadcast") if arguments.get(name)]
    listed = [arguments[name] for name in recipients.get("listed", ()) if arguments.get(name)]
    count = sum(len(each) if isinstance(each, list) else 1 for each in listed)
    if chooses or not count:
        return "This sends messages to everybody whom the request selects."
    return f"This sends messages to {count} recipients." if count > 1 else ""


def confirm(reason: str, *, yes: bool) -> None:
    """Ask whether to go on.

    Raises:
        UsageProblem: The user declines, or there is no terminal to ask on.
    """
    if not reason or yes:
        return
    if not sys.stdin.isatty():
        raise UsageProblem(f"{reason} It needs a confirmation, and there is no terminal.", "Add --yes to confirm it.")
    if not click.confirm(f"{reason} Continue?", err=True):
        raise UsageProblem("Not confirmed; nothing was sent.")
