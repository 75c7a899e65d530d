"""`docs`: serves the HTTP reference, from which requests can be sent to the mock."""

import json

import click

from engagement_core.cli.catalog import package_file
from engagement_core.cli.exit_codes import ACCEPTED
from engagement_core.cli.own_commands import port_option, port_problem
from engagement_core.cli.problems import UsageProblem, end_line, say
from engagement_core.cli.session import Session


def docs_command(session: Session) -> click.Command:
    """The command."""
    options: list[click.Parameter] = [
        port_option(),
        click.Option(["--openapi"], is_flag=True, help="Print the OpenAPI document instead, for other tools."),
    ]

    def run(port: int, *, openapi: bool) -> int:
        document = package_file(session.catalog["package"], "openapi.json")
        if openapi:
            click.echo(document, nl=False)
        else:
            _serve(session, document, port)
        return ACCEPTED

    text = (
        "Serve the reference of the HTTP API on 127.0.0.1 until Ctrl-C, with code samples and a console that sends "
        "requests to a mock, signed if the vendor wants that. It needs no account and no internet."
    )
    short = "Serve the reference of the HTTP API."
    return click.Command("docs", params=options, callback=run, help=text, short_help=short)


def _serve(session: Session, document: bytes, port: int) -> None:
    # Loaded to serve only, so that help and completion are quick.
    try:
        from engagement_core.cli.docs_pages import pages
        from engagement_core.testing.mock_proxy import MockProxy
        from engagement_core.testing.server import serve_app
    except ModuleNotFoundError as error:
        raise UsageProblem(str(error), f'Run: pip install "{session.catalog["distribution"]}[docs]"') from error
    proxy = MockProxy(session.catalog["package"], session.catalog["client"])
    # A person who waits for something, such as an export, waits for real.
    proxy.mock.clock.run()
    try:
        serve_app(pages(json.loads(document), proxy), port, _announce)
    except OSError as error:
        raise port_problem(port, error) from error
    end_line()


def _announce(address: str) -> None:
    from engagement_core.cli.docs_pages import CONSOLE

    click.echo(address)
    say(f"Open it in a browser; {address}{CONSOLE} sends requests to the mock. Ctrl-C ends it.")
