"""The command line of one client, built from its catalog."""

import os
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

import click

from engagement_core.cli.catalog import Callbacks, Method, Resource, kebab, load_catalog
from engagement_core.cli.groups import LazyGroup
from engagement_core.cli.problems import guarded
from engagement_core.cli.sent_requests import SentRequests
from engagement_core.cli.session import Session

if TYPE_CHECKING:
    from engagement_core.cli.method_command import MethodCommand


def main(package: str, program: str, arguments: Sequence[str]) -> int:
    """Run a command and return its exit code."""
    session = Session(load_catalog(package), program, SentRequests())

    def work() -> int:
        from engagement_core.cli.own_commands import completion_variable

        variable = completion_variable(program)
        if variable in os.environ:
            from engagement_core.cli import completion

            completion.register()
        result = application(session).main(
            list(arguments), prog_name=program, complete_var=variable, standalone_mode=False
        )
        return result if isinstance(result, int) else 0

    return guarded(work, session.sent, program)


def application(session: Session) -> click.Group:
    """The group of all commands."""
    from engagement_core.cli import own_commands

    catalog = session.catalog
    makers: dict[str, Callable[[], click.Command]] = {
        kebab(resource["name"]): partial(_resource_group, session, (resource,))
        for resource in catalog["resources"]
        if _has_commands(resource)
    }
    makers["request"] = partial(_request_command, session)
    makers["ledger"] = partial(_ledger_command, session)
    makers["login"] = partial(own_commands.login_command, session)
    makers["mock"] = partial(own_commands.mock_command, session)
    makers["docs"] = partial(_docs_command, session)
    if "callbacks" in catalog:
        makers["listen"] = partial(_listen_command, session, catalog["callbacks"])
        makers["trigger"] = partial(_trigger_command, session, catalog["callbacks"])
    makers["completion"] = partial(own_commands.completion_command, session)
    text = (
        f"{catalog['title']} (unofficial), from the shell.\n\n"
        f"Credentials come from the environment or from a profile: {session.program} login.\n\n"
        "Exit codes: 0 accepted, 1 response unusable, 2 usage, 3 rejected, 4 unsent, 5 outcome unknown, "
        "6 failed in part."
    )
    group = LazyGroup(session.program, makers, help=text)
    group.params.append(own_commands.version_option(session))
    return group


def _request_command(session: Session) -> click.Command:
    from engagement_core.cli.request_command import request_command

    return request_command(session)


def _docs_command(session: Session) -> click.Command:
    from engagement_core.cli.docs_command import docs_command

    return docs_command(session)


def _listen_command(session: Session, callbacks: Callbacks) -> click.Command:
    from engagement_core.cli.listen_command import listen_command

    return listen_command(session, callbacks)


def _trigger_command(session: Session, callbacks: Callbacks) -> click.Command:
    from engagement_core.cli.trigger_command import trigger_command

    return trigger_command(session, callbacks)


def _resource_group(session: Session, path: tuple[Resource, ...]) -> click.Command:
    resource = path[-1]
    makers: dict[str, Callable[[], click.Command]] = {
        kebab(method["name"]): partial(method_command, session, path, method)
        for method in resource["methods"]
        if has_command(method)
    }
    for child in filter(_has_commands, resource["resources"]):
        makers[kebab(child["name"])] = partial(_resource_group, session, (*path, child))
    return LazyGroup(kebab(resource["name"]), makers, help=resource["summary"])


def _has_commands(resource: Resource) -> bool:
    return any(map(has_command, resource["methods"])) or any(map(_has_commands, resource["resources"]))


def has_command(method: Method) -> bool:
    """Whether a method can be called from the shell."""
    return method["kind"] != "local"


def method_command(session: Session, path: tuple[Resource, ...], method: Method) -> "MethodCommand":
    """The command of a method."""
    from engagement_core.cli.bulk_options import objects_of

    if objects_of(method):
        from engagement_core.cli.bulk_command import BulkCommand

        return BulkCommand(session, path, method)
    from engagement_core.cli.method_command import MethodCommand

    return MethodCommand(session, path, method)


def _ledger_command(session: Session) -> click.Command:
    from engagement_core.cli.ledger_command import ledger_command

    return ledger_command(session)
