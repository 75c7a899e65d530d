"""`request`: a request to any path of the API."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from engagement_core.cli.catalog import Method
from engagement_core.cli.common_options import common_options, read_common
from engagement_core.cli.problems import UsageProblem
from engagement_core.cli.session import Session

if TYPE_CHECKING:
    from engagement_core.client import SyncClient

_HELP = """Send a request that has no command of its own, with the credentials of the client.

PATH is what follows the host of the URL. The result is the body of the response."""
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD")
_READS = ("GET", "HEAD")
RETRIES = ("safe", "idempotent", "if-rejected", "if-unsent")
"""Those of `engagement_core.operation.Retry`, which would load the runtime for every `--help`."""


def request_command(session: Session) -> click.Command:
    """The command."""
    parameters: list[click.Parameter] = [
        click.Argument(["method"], type=click.Choice(_METHODS, case_sensitive=False)),
        click.Argument(["path"]),
        click.Option(["--query"], multiple=True, metavar="NAME=VALUE", help="A query parameter; repeatable."),
        click.Option(["--body"], metavar="JSON", help="The body: JSON or YAML, @file, or - for standard input."),
        click.Option(["--retry"], type=click.Choice(RETRIES), help="When it is retried; reads are safe by default."),
        *common_options(is_list=False),
    ]

    def run(**values: Any) -> int:
        # Loaded for calls only, so that help and completion are quick.
        from engagement_core.cli.calls import Target, run_call

        named = {"query": _query(values["query"]), "body": _body(values["body"]), "retry": values["retry"]}
        target = Target(_method(values["method"]), _request, _raw_request)
        return run_call(session, target, read_common(values), [values["method"], values["path"]], named)

    return click.Command("request", params=parameters, callback=run, help=_HELP, short_help="Send any other request.")


def _request(client: "SyncClient") -> Callable[..., Any]:
    return client.request


def _raw_request(client: "SyncClient") -> Callable[..., Any]:
    def request(*positional: str, **named: Any) -> Any:
        return client.perform(client.custom_call(*positional, **named))

    return request


def _method(http_method: str) -> Method:
    """What is known of any request: whether it reads or deletes."""
    is_read = http_method in _READS
    return {
        "name": "request",
        "kind": "call",
        "summary": "",
        "description": "",
        "operation": None,
        "request": http_method,
        "retry": None,
        "effect": "read" if is_read else "delete" if http_method == "DELETE" else "unknown",
        "raw": True,
        "arguments": [],
        "examples": [],
    }


def _query(texts: tuple[str, ...]) -> dict[str, list[str]]:
    values: dict[str, list[str]] = {}
    for text in texts:
        name, mark, value = text.partition("=")
        if not mark:
            raise UsageProblem(f"Invalid value for --query: {text!r} is not NAME=VALUE.")
        values.setdefault(name, []).append(value)
    return values


def _body(text: str | None) -> Any:
    from engagement_core.cli.structured import UnreadableValue, read_structured

    try:
        return None if text is None else read_structured(text)
    except UnreadableValue as error:
        raise UsageProblem(f"Invalid value for --body: {error}") from error
