"""Commands that send nothing to the vendor: login, mock, completion, and the versions."""

import sys
from importlib import import_module
from typing import Any

import click

from engagement_core.cli.exit_codes import ACCEPTED
from engagement_core.cli.problems import UsageProblem
from engagement_core.cli.session import Session

_LIBRARIES = ("click", "rich", "httpx", "msgspec", "attrs", "PyYAML")


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
        click.echo(f"Stored the profile {profile!r} in {file}.", err=True)
        return ACCEPTED

    text = "Ask for credentials and store them as a profile, in a file that only you can read. They are never flags."
    return click.Command("login", params=options, callback=run, help=text, short_help="Store credentials.")


def _asked(session: Session) -> dict[str, str]:
    given: dict[str, str] = {}
    for each in session.catalog["credentials"]:
        click.echo(each["description"], err=True)
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
    option = click.Option(["--port"], type=click.IntRange(0, 65535), default=0, help="Any free port by default.")

    def run(port: int) -> int:
        try:
            testing = import_module(f"{session.catalog['package']}.testing")
            mock = getattr(testing, f"{session.catalog['client']}Mock")()
        except ModuleNotFoundError as error:
            raise UsageProblem(str(error)) from error
        from engagement_core.testing.command import serve_on

        try:
            serve_on(mock, port, lambda address: _announce(session, mock, address))
        except OSError as error:
            message = f"Port {port} cannot be used: {error.strerror}."
            raise UsageProblem(message, "Omit --port for any free one.") from error
        return ACCEPTED

    text = "Serve a mock of the API on 127.0.0.1 until Ctrl-C, to try commands without an account."
    return click.Command("mock", params=[option], callback=run, help=text, short_help="Serve a mock of the API.")


def _announce(session: Session, mock: Any, address: str) -> None:
    prefix = session.catalog["environment"]
    click.echo(address)
    click.echo("In another terminal:\n", err=True)
    click.echo(f"  export {prefix}_BASE_URL={address}", err=True)
    for name, value in mock.CREDENTIALS.items():
        click.echo(f"  export {prefix}_{name.upper()}={value}", err=True)
    sys.stdout.flush()


def completion_command(session: Session) -> click.Command:
    """`completion`."""
    shells = click.Argument(["shell"], type=click.Choice(["bash", "zsh", "fish"]))
    variable = completion_variable(session.program)

    def run(shell: str) -> int:
        from click.shell_completion import get_completion_class

        kind = get_completion_class(shell)
        assert kind is not None
        root = click.get_current_context().find_root().command
        click.echo(kind(root, {}, session.program, variable).source())
        return ACCEPTED

    text = (
        "Print a script that completes commands, flags and values.\n\n\b\n"
        f'bash:  eval "$({session.program} completion bash)"\n'
        f'zsh:   eval "$({session.program} completion zsh)"\n'
        f"fish:  {session.program} completion fish | source"
    )
    short = "Print a completion script."
    return click.Command("completion", params=[shells], callback=run, help=text, short_help=short)


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

    own = {session.catalog["distribution"]: session.catalog["package"], "engagement-core": "engagement_core"}
    versions = [(name, str(import_module(package).__version__)) for name, package in own.items()]
    versions.append(("Python", sys.version.partition(" ")[0]))
    for name in _LIBRARIES:
        try:
            versions.append((name, version(name)))
        except PackageNotFoundError:
            versions.append((name, "not installed"))
    return versions
