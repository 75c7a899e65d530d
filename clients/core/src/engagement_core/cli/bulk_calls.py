"""Running a bulk command: confirm it, send the objects, say what became of them."""

import sys
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from engagement_core.bulk.report import BulkError, BulkReport
from engagement_core.cli.bulk_input import ObjectFile
from engagement_core.cli.bulk_interrupt import Observer, interrupts_announced
from engagement_core.cli.calls import Target, run_call
from engagement_core.cli.clients import make_client
from engagement_core.cli.common_options import CommonOptions
from engagement_core.cli.confirmation import confirm
from engagement_core.cli.exit_codes import ACCEPTED, INTERRUPTED, PARTIAL, REJECTED, UNKNOWN, UNSENT
from engagement_core.cli.output_target import opened_output
from engagement_core.cli.problems import UsageProblem, counted, report, say
from engagement_core.cli.session import Session
from engagement_core.errors import ConfigurationError, InvalidRequestError

if TYPE_CHECKING:
    from engagement_core.bulk.ledger import Ledger
    from engagement_core.client import SyncClient

_SHOWN = 5
"""Rejections that are printed."""


class BulkCall(NamedTuple):
    """A method, the objects that it is called with, and its other arguments."""

    target: Target
    source: ObjectFile
    positional: Sequence[Any]
    named: Mapping[str, Any]
    settings: Mapping[str, Any]
    passes_unknown: bool
    """Whether the method passes identifiers that match nothing to a function."""


def run_bulk_call(
    session: Session, call: BulkCall, options: CommonOptions, *, ledger: str | None, progress: bool | None
) -> int:
    """Run a bulk call and return the exit code.

    Raises:
        UsageProblem: It is not confirmed, or the ledger cannot be used.
        EngagementError: It failed before anything was sent.
    """
    if call.target.method["kind"] != "bulk":
        named = {**call.named, "on_unknown": _warn_of_unknown} if call.passes_unknown else call.named
        return run_call(session, call.target, options, call.positional, named)
    if options.dry_run:
        return _dry_run(session, call, options)
    is_shown = not options.quiet and (sys.stderr.isatty() if progress is None else progress)
    is_asked = call.target.method["effect"] in ("send", "delete") and not options.yes
    total = call.source.count() if is_shown or is_asked else None
    hooks = session.sent.hooks(verbose=options.verbose)
    with ExitStack() as stack:
        client = stack.enter_context(make_client(session.catalog, session.program, options, hooks))
        confirm(_reason_to_ask(call, total), address=client.base_url, yes=options.yes)
        output = stack.enter_context(opened_output(options.output, options.select, quiet=options.quiet))
        opened = stack.enter_context(_opened(ledger)) if ledger is not None else None
        observer = stack.enter_context(Observer(total, is_shown=is_shown))
        try:
            with interrupts_announced():
                result, error = _run(call, client, opened, observer)
        except KeyboardInterrupt:
            observer.close()
            _report_stop(session, "Interrupted.", observer, opened)
            return INTERRUPTED
        except (ConfigurationError, InvalidRequestError, OSError) as failure:
            observer.close()
            return _failed(session, failure, observer, opened)
        observer.close()
        try:
            if output is not None:
                output.value(_summary(result))
        finally:
            # What became of the objects matters more than whether the summary could be written.
            if not options.quiet:
                _show_rejections(session, result, opened)
            code = _exit_code(result, error, opened, session)
        return code


def _run(
    call: BulkCall, client: "SyncClient", ledger: "Ledger | None", observer: Observer
) -> tuple[BulkReport, BulkError | None]:
    method = call.target.find(client)
    arguments = {**call.named, **call.settings, "ledger": ledger, "on_progress": observer}
    try:
        return method(*call.positional, **arguments), None
    except BulkError as error:
        return error.report, error


def _dry_run(session: Session, call: BulkCall, options: CommonOptions) -> int:
    named = {**call.named, **call.settings}
    total, invalid = call.source.count(), call.source.invalid()
    code = run_call(session, call.target, options, call.positional, named)
    known = f"{counted(total, 'object')}" if total is not None else "the objects"
    say(f"This is the first request for {known} of {call.source.name}; nothing was sent.")
    for place, reason in (invalid or ())[:_SHOWN]:
        say(f"Rejected: {place}: {reason}")
    if invalid:
        say(f"{counted(len(invalid), 'row')} cannot be sent.")
    return code


def _opened(path: str) -> "Ledger":
    from engagement_core.bulk.ledger import Ledger

    try:
        return Ledger.open(path)
    except ConfigurationError as error:
        raise UsageProblem(str(error)) from error
    except OSError as error:
        raise UsageProblem(f"{path} cannot be opened: {error.strerror or error}.") from error


def _reason_to_ask(call: BulkCall, total: int | None) -> str:
    method, name = call.target.method, call.source.name
    match method["effect"]:
        case "send":
            known = counted(total, "recipient") if total is not None else "all recipients"
            return f"This sends messages to {known} of {name}."
        case "delete":
            known = counted(total, "object") if total is not None else "all objects"
            return f"This deletes data: {method['request']} for {known} of {name}."
        case _:
            return ""


def _summary(result: BulkReport) -> dict[str, int]:
    return {
        "accepted": result.accepted,
        "rejected": result.rejected,
        "unknown": result.unknown,
        "unsent": result.unsent,
        "skipped": result.skipped,
    }


def _show_rejections(session: Session, result: BulkReport, ledger: "Ledger | None") -> None:
    for number, (key, rejection) in enumerate(result.rejections):
        if number == _SHOWN:
            say(f"Rejected: {result.rejected - _SHOWN} more.")
            break
        say(f"Rejected: {key}: {' '.join(rejection.message.split())}")
    if ledger is None:
        return
    export = f"{session.program} ledger {_named(ledger)} export rejected.csv"
    earlier = ledger.counts()["rejected"] - result.rejected
    if result.rejected:
        say(f"All rejections: {export}")
    elif earlier > 0:
        say(f"The ledger has {counted(earlier, 'rejected object')} of earlier runs: {export}")


def _exit_code(result: BulkReport, error: BulkError | None, ledger: "Ledger | None", session: Session) -> int:
    if result:
        return ACCEPTED
    if error is not None or result.unknown or result.unsent:
        unsent, unknown = counted(result.unsent, "object"), counted(result.unknown, "object")
        message = f"{unsent} unsent, {unknown} with unknown outcome."
        cause = f" Cause: {result.error}" if result.error is not None else ""
        report(str(error or f"{message}{cause}"), _how_to_go_on(session, ledger, unknown=result.unknown))
    if result.unknown:
        return UNKNOWN
    if result.accepted or (result.skipped and not result.unsent):
        return PARTIAL
    if result.unsent and (result.error is None or result.error.outcome != "rejected"):
        return UNSENT
    return REJECTED


def _failed(session: Session, failure: Exception, observer: Observer, ledger: "Ledger | None") -> int:
    """Report that the input or the ledger failed during the run, and return the exit code."""
    if observer.latest is None:
        if isinstance(failure, InvalidRequestError):
            raise failure
        # Not about credentials, for which there is a hint.
        raise UsageProblem(str(failure)) from failure
    if _report_stop(session, str(failure), observer, ledger):
        return UNKNOWN
    return PARTIAL if observer.latest.accepted or observer.latest.skipped else REJECTED


def _report_stop(session: Session, cause: str, observer: Observer, ledger: "Ledger | None") -> int:
    """Report what was sent until the run ended early, and return the number of objects whose outcome is unknown."""
    counts = observer.latest
    accepted, rejected = (counts.accepted, counts.rejected) if counts else (0, 0)
    verb = "was" if accepted == 1 else "were"
    parts = [f"{counted(accepted, 'object')} {verb} accepted, {rejected} rejected"]
    unknown = ledger.counts()["unknown"] if ledger is not None else counts.unknown + counts.in_flight if counts else 0
    parts.append(f"the outcome of {unknown} is unknown" if unknown else "no outcome is unknown")
    report(f"{cause} {', '.join(parts)}. Nothing else was sent.", _how_to_go_on(session, ledger, unknown=unknown))
    return unknown


def _how_to_go_on(session: Session, ledger: "Ledger | None", *, unknown: int = 0) -> str:
    if ledger is None:
        return "There was no --ledger, so the same command would send everything again."
    hint = f"Run the same command again to go on: {_named(ledger)} has what was sent."
    if not unknown:
        return hint
    return (
        f"{hint} It leaves out unknown objects unless you add --resend-unknown; "
        f"`{session.program} ledger {_named(ledger)} export unknown.csv --state unknown` lists them."
    )


def _named(ledger: "Ledger") -> Path | None:
    return ledger.path


def _warn_of_unknown(identifier: str) -> None:
    say(f"Warning: nothing matches {identifier}.")
