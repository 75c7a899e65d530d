"""Running one call: confirm it, send it, write its result; or only show its request."""

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from engagement_core.cli.catalog import Method
from engagement_core.cli.clients import make_client, secrets
from engagement_core.cli.common_options import CommonOptions
from engagement_core.cli.confirmation import confirm, reason_to_ask
from engagement_core.cli.exit_codes import ACCEPTED, PARTIAL
from engagement_core.cli.output import Output
from engagement_core.cli.output_target import opened_output
from engagement_core.cli.problems import UsageProblem, counted, report, say
from engagement_core.cli.session import Session
from engagement_core.redaction import MASK
from engagement_core.type_guards import is_list

if TYPE_CHECKING:
    from engagement_core.client import SyncClient
    from engagement_core.http_types import HTTPRequest
    from engagement_core.response import RawResponse

_MORE = "--all lists everything, --limit NUMBER so many."


class Target(NamedTuple):
    """A method of a client, and how to get it."""

    method: Method
    find: "Callable[[SyncClient], Any]"
    """Returns the bound method."""
    find_raw: "Callable[[SyncClient], Any] | None"
    """Returns its raw variant; None if it has none."""


def run_call(
    session: Session, target: Target, options: CommonOptions, positional: Sequence[Any], named: Mapping[str, Any]
) -> int:
    """Run a call and return the exit code.

    Raises:
        UsageProblem: It is not confirmed, or options contradict each other.
        EngagementError: It failed.
    """
    _check_options(target, options)
    if options.dry_run or options.curl:
        return _preview(session, target, options, positional, named)
    hooks = session.sent.hooks(verbose=options.verbose)
    with make_client(session.catalog, session.program, options, hooks) as client:
        confirm(reason_to_ask(target.method, named), address=client.base_url, yes=options.yes)
        if options.raw:
            assert target.find_raw is not None
            return _write_raw(target.find_raw(client)(*positional, **named), options)
        with opened_output(options.output, options.select, quiet=options.quiet) as output:
            return _write(target.find(client)(*positional, **named), target, options, output)


def _check_options(target: Target, options: CommonOptions) -> None:
    if options.dry_run and options.curl:
        raise UsageProblem("Use either --dry-run or --curl, not both.")
    if options.all_pages and options.limit is not None:
        raise UsageProblem("Use either --all or --limit, not both.")
    if options.raw and target.find_raw is None:
        raise UsageProblem("This command has no --raw: it sends several requests, or none.")
    if options.raw and (options.limit is not None or options.select or options.output):
        raise UsageProblem("--raw prints responses as they are, so --limit, --select and --output have no effect.")


def _preview(
    session: Session, target: Target, options: CommonOptions, positional: Sequence[Any], named: Mapping[str, Any]
) -> int:
    from engagement_core.cli.request_preview import print_curl, print_preview

    hooks = session.sent.hooks(verbose=False)
    with make_client(session.catalog, session.program, options, hooks) as client:
        method = target.find(client)
        if options.dry_run:
            print_preview(client.preview(method, *positional, **named), options.output)
        else:
            call, request, auth = client.unmasked_preview(method, *positional, **named)
            known = secrets(session.catalog, session.program, options)
            known |= _placeholder_of_token(request, f"{session.catalog['environment']}_ACCESS_TOKEN")
            print_curl(call.operation, request, auth, known)
    return ACCEPTED


def _placeholder_of_token(request: "HTTPRequest", variable: str) -> dict[str, str]:
    """The variable for an access token that only a real request would fetch, with what stands in its place."""
    header = request.headers.get("authorization", "")
    if MASK not in header:
        return {}
    placeholder = f"<{variable}>"
    request.headers["authorization"] = header.replace(MASK, placeholder)
    return {variable: placeholder}


def _write(result: Any, target: Target, options: CommonOptions, output: Output | None) -> int:
    if target.method["kind"] == "list":
        return _write_pages(result, options, output)
    if target.method["kind"] == "iterator":
        return _write_items(result, output)
    return _write_result(result, output)


def _write_result(result: Any, output: Output | None) -> int:
    from engagement_core.partial_failure import PartialFailureMixin

    if output is not None and is_list(result):
        output.items(result)
        output.finish()
    elif output is not None and result is not None:
        output.value(result)
    if isinstance(result, PartialFailureMixin) and (failures := result.failures()):
        report(f"A part of the request failed: {counted(len(failures), 'error')}.", "The result has them.")
        return PARTIAL
    return ACCEPTED


def _write_items(items: Iterable[Any], output: Output | None) -> int:
    for item in items:
        if output is not None:
            output.items([item])
    if output is not None:
        output.finish()
    return ACCEPTED


def _write_pages(paginator: Any, options: CommonOptions, output: Output | None) -> int:
    left = options.limit
    has_more = False
    for page in paginator.pages():
        items = page.items if left is None else page.items[:left]
        if output is not None:
            output.items(items)
        left = None if left is None else left - len(items)
        if left == 0 or (left is None and not options.all_pages):
            has_more = left is None and page.cursor is not None
            break
    if output is not None:
        output.finish()
        if has_more:
            say(f"Only the first page is shown ({output.count}); there are more. {_MORE}")
    return ACCEPTED


def _write_raw(result: Any, options: CommonOptions) -> int:
    responses: Iterable[RawResponse[Any]] = [result] if hasattr(result, "status") else result
    for response in responses:
        if not options.quiet:
            _print_response(response)
        if not options.all_pages:
            break
    return ACCEPTED


def _print_response(response: "RawResponse[Any]") -> None:
    from engagement_core.errors import status_phrase

    click.echo(f"HTTP {status_phrase(response.status)}")
    for name, value in response.headers.items():
        click.echo(f"{name}: {value}")
    click.echo()
    sys.stdout.flush()
    binary = getattr(sys.stdout, "buffer", None)
    if binary is None:
        click.echo(response.content.decode("utf-8", "replace"))
    else:
        binary.write(response.content + b"\n")
        binary.flush()
