"""Printing a request instead of sending it: as it would go out with credentials masked, or as a curl command."""

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from engagement_core.cli.problems import UsageProblem

if TYPE_CHECKING:
    from engagement_core.auth import Auth
    from engagement_core.http_types import HTTPRequest
    from engagement_core.operation import Operation
    from engagement_core.preview import Preview

_LEFT_OUT = frozenset({"accept-encoding", "user-agent", "accept"})
"""Headers that curl sets in its own way."""
_SAFE = re.compile(r"[A-Za-z0-9@%+=:,./_-]+")


def print_preview(preview: "Preview", style: str | None) -> None:
    """Print a request with its credentials masked: as text, or as JSON if a format is given."""
    if style is not None:
        shown = {"method": preview.method, "url": preview.url, "headers": dict(preview.headers), "body": preview.body}
        click.echo(json.dumps(shown, ensure_ascii=False, indent=2))
        return
    click.echo(f"{preview.method} {preview.url}")
    for name, value in preview.headers.items():
        click.echo(f"{name}: {value}")
    if preview.body is not None:
        click.echo(f"\n{json.dumps(preview.body, ensure_ascii=False, indent=2)}")


def print_curl(operation: "Operation[Any]", request: "HTTPRequest", auth: "Auth", secrets: Mapping[str, str]) -> None:
    """Print a curl command that sends a request, with shell variables in place of the credentials."""
    words = ["curl", "--request", request.method]
    url, added = _without_secret_query(request, secrets)
    used: dict[str, None] = {}
    lines = [" ".join(words)]
    lines += [f"--header {_quoted(f'{name}: {value}', secrets, used)}" for name, value in _headers(request)]
    lines += [f"--get --data-urlencode {_quoted(pair, secrets, used)}" for pair in added]
    if request.content:
        lines.append(f"--data-raw {_quoted(_body(request, secrets), secrets, used)}")
    lines.append(_quoted(url, secrets, used))
    if used:
        click.echo(f"Set {', '.join(used)} before you run it.", err=True)
    expiry = auth.signature_expiry(operation)
    if expiry:
        click.echo(expiry, err=True)
    click.echo(" \\\n  ".join(lines))


def _headers(request: "HTTPRequest") -> list[tuple[str, str]]:
    return [(name, value) for name, value in request.headers.items() if name.lower() not in _LEFT_OUT]


def _without_secret_query(request: "HTTPRequest", secrets: Mapping[str, str]) -> tuple[str, list[str]]:
    """The URL without the query parameters that are credentials, and these as `name=value`."""
    from urllib.parse import unquote

    base, mark, query = request.url.partition("?")
    pairs = [pair.partition("=") for pair in query.split("&")] if mark else []
    hidden = [f"{unquote(name)}={unquote(value)}" for name, _, value in pairs if unquote(value) in secrets.values()]
    kept = [f"{name}={value}" for name, _, value in pairs if unquote(value) not in secrets.values()]
    return base + (f"?{'&'.join(kept)}" if kept else ""), hidden


def _body(request: "HTTPRequest", secrets: Mapping[str, str]) -> str:
    text = request.content.decode()
    for variable, value in secrets.items():
        written = json.dumps(value, ensure_ascii=False)[1:-1]
        if written != value and written in text:
            raise UsageProblem(f"{variable} has characters that a shell variable in JSON cannot carry.")
    return text


def _quoted(text: str, secrets: Mapping[str, str], used: dict[str, None]) -> str:
    """A text as a word of the shell, with variables in place of credentials."""
    values = sorted(((value, variable) for variable, value in secrets.items() if value), key=lambda each: -len(each[0]))
    pattern = "|".join(re.escape(value) for value, _ in values)
    parts = re.split(f"({pattern})", text) if pattern else [text]
    variables = dict(values)
    words: list[str] = []
    for part in parts:
        if part in variables:
            used[variables[part]] = None
            words.append(f'"${variables[part]}"')
        elif part:
            words.append(part if _SAFE.fullmatch(part) and len(parts) > 1 else "'" + part.replace("'", "'\"'\"'") + "'")
    return "".join(words) or "''"
