"""`listen`: receives callbacks, prints them and forwards them."""

from typing import Any

import click

from engagement_core.cli.catalog import Callbacks, kebab
from engagement_core.cli.exit_codes import ACCEPTED
from engagement_core.cli.output_target import FORMATS
from engagement_core.cli.problems import ReaderGone, UsageProblem, end_line, say
from engagement_core.cli.session import Session

_FORWARD_SECONDS = 30.0


def listen_command(session: Session, callbacks: Callbacks) -> click.Command:
    """The command."""
    seconds = click.FloatRange(min=0, min_open=True)
    ports = click.IntRange(0, 65535)
    options: list[click.Parameter] = [
        click.Option(["--port"], type=ports, default=8080, metavar="PORT", help="8080 by default; 0 is any free one."),
        click.Option(
            ["--host"], default="127.0.0.1", metavar="ADDRESS", help="127.0.0.1 by default: only this machine."
        ),
        click.Option(["--forward-to"], metavar="URL", help="Send each callback on to this URL."),
        click.Option(
            ["--timeout"],
            type=seconds,
            default=_FORWARD_SECONDS,
            metavar="SECONDS",
            help="For forwarding; 30 by default.",
        ),
        click.Option(
            ["-o", "--output"],
            type=click.Choice(FORMATS),
            help="Format of the callbacks: a table each on a terminal, a line of JSON each otherwise.",
        ),
        click.Option(["--select"], metavar="FIELDS", help="Only these fields, such as kind,status.text."),
        click.Option(["--raw"], is_flag=True, help="Print the bodies as they are."),
        click.Option(["-q", "--quiet"], is_flag=True, help="Print no callbacks, only where they are forwarded to."),
    ]

    def run(**values: Any) -> int:
        # Loaded to listen only, so that help and completion are quick.
        from engagement_core.cli.callback_printers import make_printer
        from engagement_core.cli.callback_server import listen
        from engagement_core.cli.listener import Forwarding, Listener

        if values["raw"] and (values["output"] or values["select"] or values["quiet"]):
            raise UsageProblem("--raw prints bodies as they are, so --output, --select and --quiet have no effect.")
        listener = Listener(
            session.catalog,
            callbacks,
            make_printer(values["output"], values["select"], raw=values["raw"], quiet=values["quiet"]),
            Forwarding.to(values["forward_to"], values["timeout"]),
        )
        try:
            listen(listener, values["host"], values["port"], lambda url: _announce(session, url))
        except OSError as error:
            message = f"{values['host']} port {values['port']} cannot be used: {error.strerror}."
            raise UsageProblem(message, "--port 0 uses any free port.") from error
        end_line()
        listener.finish()
        if listener.reader_is_gone:
            raise ReaderGone
        return ACCEPTED

    short = "Receive callbacks, print and forward them."
    return click.Command("listen", params=options, callback=run, help=_help(session, callbacks), short_help=short)


def _help(session: Session, callbacks: Callbacks) -> str:
    names = ", ".join(kebab(each["name"]) for each in callbacks["kinds"])
    variable = f"{session.catalog['environment']}_CALLBACK_SECRET"
    verified = (
        f"The vendor does not sign callbacks. If {variable} is set, those whose URL does not have this secret are "
        "rejected with 403."
        if callbacks["module"]
        else "The vendor does not sign callbacks, so their sender is not verified. A URL whose path ends with the name "
        "of a callback gets only that one."
    )
    return (
        f"Receive callbacks ({names}) until Ctrl-C, print them, and forward them.\n\n{verified}\n\n"
        "The vendor needs a public URL, such as one of a tunnel to this port; "
        f"`{session.program} trigger` sends samples from here."
    )


def _announce(session: Session, url: str) -> None:
    say(f"Listening on {url}. Ctrl-C ends it.")
    say(f"In another terminal: {session.program} trigger --help")
