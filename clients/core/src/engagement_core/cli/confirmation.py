"""Asking before a command deletes something or sends messages to several people."""

import json
import sys
from collections.abc import Mapping
from typing import Any

import click

from engagement_core.cli.catalog import Method
from engagement_core.cli.problems import UsageProblem
from engagement_core.type_guards import is_list

_LONGEST = 200
"""Characters of an argument that are shown."""


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
    chosen = [(name, arguments[name]) for name in (*recipients.get("audience", ()), "broadcast") if arguments.get(name)]
    listed = [arguments[name] for name in recipients.get("listed", ()) if arguments.get(name)]
    count = sum(len(each) if is_list(each) else 1 for each in listed)
    if chosen:
        return f"This sends messages to everybody selected by {' and '.join(_shown(*each) for each in chosen)}."
    if not count:
        return "This sends messages to everybody whom the request selects."
    return f"This sends messages to {count} recipients." if count > 1 else ""


def _shown(name: str, value: object) -> str:
    """An argument as it is written on the command line."""
    option = f"--{name.replace('_', '-')}"
    if value is True:
        return option
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return f"{option} {text if len(text) <= _LONGEST else f'{text[:_LONGEST]}…'}"


def confirm(reason: str, *, address: str, yes: bool) -> None:
    """Ask whether to send a request to an address.

    Raises:
        UsageProblem: The user declines, or there is no terminal to ask on.
    """
    if not reason or yes:
        return
    reason = f"{reason} The address is {address}."
    if not sys.stdin.isatty():
        raise UsageProblem(f"{reason} It needs a confirmation, and there is no terminal.", "Add --yes to confirm it.")
    if not click.confirm(f"{reason} Continue?", err=True):
        raise UsageProblem("Not confirmed; nothing was sent.")
