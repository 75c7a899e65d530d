"""Commands that send nothing to the vendor: login, mock, and the versions."""

import sys
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

import click

from engagement_core.cli.exit_codes import ACCEPTED
from engagement_core.cli.problems import UsageProblem, end_line, say
from engagement_core.cli.session import Session

_LIBRARIES = (
    "anyio", "attrs", "click", "engagement-mcp", "fastapi-offline", "fsspec", "httpx", "httpx2", "keyring", "mcp",
    "msgspec", "numpy", "pyarrow", "PyYAML", "redis", "rich", "starlette", "uvicorn",
)  # fmt: skip
"""The libraries of the core, of its extras and of what the extras of the clients add."""


def login_command(session: Session) -> click.Command:
    """`login`."""
    options: list[click.Parameter] = [
        click.Option(["--profile"], default="default", show_default=True, help="The name of the profile."),
        click.Option(["--base-url"], help="URL of the API, if it is not the vendor's production server."),
        click.Option(["--keyring"], is_flag=True, help="Keep the credentials in the system's keyring instead."),
    ]

    def run(*, profile: str, base_url: str | None, keyring: bool) -> int:
        from engagement_core.cli.clients import client_of
        from engagement_core.cli.profiles import Profile, store_profile

        credentials = _asked(session)
        stored = Profile(credentials, base_url)
        # The client checks the credentials; nothing is sent.
        client_of(session.catalog, stored)
        file = store_profile(session.catalog, session.program, profile, stored, keyring=keyring)
        say(f"Stored the profile {profile!r} in {file}.")
        return ACCEPTED

    text = "Ask for credentials and store them as a profile, in a file that only you can read. They are never flags."
    return click.Command("login", params=options, callback=run, help=text, short_help="Store credentials.")


def _asked(session: Session) -> dict[str, str]:
    given: dict[str, str] = {}
    for each in session.catalog["credentials"]:
        say(each["description"])
        optional = "" if each["required"] else " (empty to leave it out)"
        value: str = click.prompt(
            f"{each['name']}{optional}", hide_input=each["secret"], err=True, default=None if each["required"] else "",
            show_default=False,
        )  # fmt: skip
        if value:
            given[each["name"]] = value
    if not given:
        raise UsageProblem("No credentials were given; nothing was stored.")
    return given


def mock_command(session: Session) -> click.Command:
    """`mock`."""

    def run(port: int) -> int:
        try:
            testing = import_module(f"{session.catalog['package']}.testing")
            mock = getattr(testing, f"{session.catalog['client']}Mock")()
        except ModuleNotFoundError as error:
            raise UsageProblem(str(error)) from error
        from engagement_core.testing.command import serve_on

        # A person who waits for something, such as an export, waits for real.
        mock.clock.run()
        try:
            serve_on(mock, port, lambda address: _announce(session, mock, address))
        except OSError as error:
            raise port_problem(port, error) from error
        end_line()
        return ACCEPTED

    text = "Serve a mock of the API on 127.0.0.1 until Ctrl-C, to try commands without an account."
    return click.Command("mock", params=[port_option()], callback=run, help=text, short_help="Serve a mock of the API.")


def port_option() -> click.Option:
    """`--port` of a command that serves something on 127.0.0.1."""
    return click.Option(["--port"], type=click.IntRange(0, 65535), default=0, help="Any free port by default.")


def port_problem(port: int, error: OSError) -> UsageProblem:
    """That `--port` cannot be used."""
    return UsageProblem(f"Port {port} cannot be used: {error.strerror}.", "Omit --port for any free one.")


def _announce(session: Session, mock: Any, address: str) -> None:
    prefix = session.catalog["environment"]
    click.echo(address)
    click.echo("In another terminal:\n", err=True)
    click.echo(f"  export {prefix}_BASE_URL={address}", err=True)
    for name, value in mock.CREDENTIALS.items():
        click.echo(f"  export {prefix}_{name.upper()}={value}", err=True)
    start = datetime.fromtimestamp(mock.clock.START, UTC)
    click.echo(f"\nThe time of the mock starts at {start:%Y-%m-%d %H:%M} UTC and passes as yours does.", err=True)
    click.echo("An hour later at once:\n", err=True)
    click.echo(f"  curl -d '{{\"advance\": 3600}}' {address}/_mock/clock", err=True)
    sys.stdout.flush()


def completion_command(session: Session) -> click.Command:
    """`completion`."""
    from engagement_core.cli import completion

    return completion.completion_command(session.program, completion_variable(session.program))


def completion_variable(program: str) -> str:
    """The environment variable by which a completion script calls the program."""
    return f"_{program.replace('-', '_').upper()}_COMPLETE"


def version_option(session: Session) -> click.Option:
    """`--version`."""

    def show(ctx: click.Context, _: click.Parameter, value: bool) -> None:  # noqa: FBT001
        if value:
            for name, text in _versions(session):
                click.echo(f"{name} {text}")
            ctx.exit()

    text = "Show all versions and exit."
    return click.Option(["--version"], is_flag=True, is_eager=True, expose_value=False, callback=show, help=text)


def _versions(session: Session) -> list[tuple[str, str]]:
    from importlib.metadata import PackageNotFoundError, version
    from platform import platform

    own = {session.catalog["distribution"]: session.catalog["package"], "engagement-core": "engagement_core"}
    versions = [(name, str(import_module(package).__version__)) for name, package in own.items()]
    versions += [("Python", sys.version.partition(" ")[0]), ("platform", platform())]
    for name in _LIBRARIES:
        try:
            versions.append((name, version(name)))
        except PackageNotFoundError:
            versions.append((name, "not installed"))
    return versions
