"""Groups of commands that are made when they are used, with a suggestion for a misspelled name."""

from collections.abc import Callable, Mapping

import click

from engagement_core.cli.problems import Interrupted, ReaderGone
from engagement_core.unknown_names import suggestion


class LazyGroup(click.Group):
    """A group that makes each command at its first use."""

    def __init__(self, name: str, makers: Mapping[str, Callable[[], click.Command]], *, help: str) -> None:
        super().__init__(name, help=help, no_args_is_help=True)
        self._makers = makers

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names in the order of the API."""
        return list(self._makers)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command with a name, whose words may be joined by dashes or underscores."""
        name = cmd_name.replace("_", "-")
        if name not in self.commands and name in self._makers:
            self.commands[name] = self._makers[name]()
        return self.commands.get(name)

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; what ends it from outside is reported by us, not by click."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt as error:
            raise Interrupted from error
        except BrokenPipeError as error:
            raise ReaderGone from error

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the arguments name."""
        name = args[0]
        if self.get_command(ctx, name) is None and not name.startswith("-"):
            ctx.fail(f"There is no command {name!r} in {ctx.command_path}.{suggestion(name, list(self._makers))}")
        return super().resolve_command(ctx, args)
