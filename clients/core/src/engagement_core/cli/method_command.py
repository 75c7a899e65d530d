"""The command of one method of the catalog."""

import shlex
import textwrap
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from engagement_core.cli.call_arguments import CallArguments, body_option, is_empty
from engagement_core.cli.catalog import Argument, Example, Method, Resource, Schemas, kebab
from engagement_core.cli.common_options import common_options, read_common, taken_flags
from engagement_core.cli.examples import example_line
from engagement_core.cli.flags import IN_BODY, POSITIONAL, Flag, Value, click_option, method_flags
from engagement_core.cli.problems import UsageProblem
from engagement_core.cli.session import Session

if TYPE_CHECKING:
    from engagement_core.cli.calls import Target
    from engagement_core.client import SyncClient

_LIST = ("- ", "| ", "1. ")
_WIDTH = 76
"""Characters of a line of a list in the help, which click indents and does not wrap."""
_TAKEN = taken_flags()
_LONE = "lone"
"""The name of the parameter for an argument that may stand without its flag."""


class MethodCommand(click.Command):
    """Calls a method; its parameters are made when they are first asked for."""

    def __init__(self, session: Session, path: tuple[Resource, ...], method: Method) -> None:
        super().__init__(kebab(method["name"]), help=_help(method), short_help=method["summary"])
        self._session = session
        self._path = path
        self._method = method
        self._schemas = Schemas(session.catalog["schemas"])
        self._flags: list[Flag] = []
        self.own_names: set[str] = set()
        """The names of the options that are not those of all commands."""

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """The parameters, which are made when they are first asked for."""
        if not self.params:
            self.params = list(self.parameters())
        return super().get_params(ctx)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem[str]]":
        """The flags that start with what has been typed, those inside nested objects after the name of the object."""
        found = super().shell_complete(ctx, incomplete)
        above = incomplete.rpartition(".")[0]
        inner = (each.option for each in self._flags if each.option.rpartition(".")[0] == above)
        known = {each.value for each in found}
        return found + [
            CompletionItem(each) for each in inner if above and each.startswith(incomplete) and each not in known
        ]

    def parameters(self) -> Iterator[click.Parameter]:
        """The positional arguments, the flags of the method and the options of all commands."""
        yield from self.own_parameters()
        taken = {flag.option for flag in self._flags}
        for option in common_options(is_list=self._method["kind"] == "list"):
            if not taken.intersection(option.opts):
                yield option

    def own_parameters(self) -> Iterator[click.Parameter]:
        """The positional arguments and the flags of the method."""
        self._flags = self._make_flags()
        self.own_names = {flag.key for flag in self._flags} | {"body"}
        yield from self.positional()
        for flag in self._flags:
            yield click_option(flag, self._schemas)
        if any(each["in"] in IN_BODY for each in self._method["arguments"]):
            yield body_option()

    def _make_flags(self) -> list[Flag]:
        # An iterator that has a deadline of its own means all its requests together.
        taken = _TAKEN - {"--deadline"} if self._method["kind"] == "iterator" else _TAKEN
        return method_flags(self._method["arguments"], self._schemas, taken)

    def positional(self) -> Iterator[click.Argument]:
        """The positional arguments."""
        for number, argument in enumerate(self._path[-1].get("call", ())):
            yield self._argument(argument, f"owner_{number}")
        positional = (each for each in self._method["arguments"] if each["in"] in POSITIONAL)
        # By number, since click writes the names of arguments in lower case.
        for number, argument in enumerate(positional):
            yield self._argument(argument, f"positional_{number}")
        if self._lone is not None:
            yield self._argument({**self._lone, "required": False}, _LONE)

    @property
    def _lone(self) -> Argument | None:
        """The one argument that an export needs, such as a segment, which may stand without its flag."""
        required = [each for each in self._method["arguments"] if each["required"]]
        is_alone = self._method["kind"] == "iterator" and len(required) == 1 and required[0]["in"] == "keyword"
        return required[0] if is_alone else None

    def _argument(self, argument: Argument, key: str) -> click.Argument:
        value = Value(argument["schema"], self._schemas)
        return click.Argument([key], type=value, required=argument["required"], metavar=argument["name"].upper())

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the flags of the method, then the options of all commands."""
        records = [
            (each.name in self.own_names, each.get_help_record(ctx))
            for each in self.get_params(ctx)
            if isinstance(each, click.Option)
        ]
        for title, is_own in (("Options", True), ("Common options", False)):
            shown = [_narrow(*record) for belongs, record in records if record is not None and belongs is is_own]
            if shown:
                with formatter.section(title):
                    formatter.write_dl(shown)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the positional arguments, the examples and where the method is documented."""
        described = [
            (each["name"].upper(), each["description"])
            for each in self._method["arguments"]
            if each["in"] in POSITIONAL
        ]
        if any(text for _, text in described):
            with formatter.section("Arguments"):
                formatter.write_dl(described)
        lines = self.example_lines()
        if lines:
            with formatter.section("Examples"):
                for line in dict.fromkeys(lines):
                    formatter.write(f"{' ' * formatter.current_indent}{line}\n")
        source = self._method.get("documentation")
        if source:
            formatter.write_paragraph()
            formatter.write(f"Documentation: {source['url']}\n")

    def example_lines(self) -> list[str]:
        """Command lines to begin with."""
        shown = [each for each in self._method["examples"] if not is_empty(self._method, each["arguments"])]
        return [self.example(each) for each in shown if each["name"] != "everything"][:2]

    def words(self) -> list[str]:
        """The program and the names of the command."""
        return [self._session.program, *(kebab(each["name"]) for each in self._path), kebab(self._method["name"])]

    def example(self, example: Example) -> str:
        """A command line for an example of the catalog."""
        flags = self._flags or self._make_flags()
        return shlex.join([*self.words(), *example_line(self._method, example["arguments"], flags, self._schemas)])

    def invoke(self, ctx: click.Context) -> int:
        """Run the call."""
        # Loaded for calls only, so that help and completion are quick.
        from engagement_core.cli.calls import run_call

        owner, positional, named = self.arguments(ctx.params)
        return run_call(self._session, self.target(owner), read_common(ctx.params), positional, named)

    def arguments(self, values: Mapping[str, Any]) -> tuple[list[Any], list[Any], dict[str, Any]]:
        """The arguments of the object that has the method, then those of the method: by position and by name.

        Raises:
            UsageProblem: A required argument is missing, or two flags contradict each other.
        """
        lone = values.get(_LONE)
        if lone is not None:
            flag = next(each for each in self._flags if each.argument is self._lone)
            if values.get(flag.key) is not None:
                raise UsageProblem(f"Use either {flag.option} or the same value without a flag, not both.")
            values = {**values, flag.key: lone}
        return CallArguments(self._method, self._path[-1], self._flags, self._schemas).read(values)

    def target(self, owner: list[Any]) -> "Target":
        """The method, of the object that `owner` leads to."""
        from engagement_core.cli.calls import Target

        names = [each["name"] for each in self._path]
        method = self._method["name"]

        def resource(client: Any) -> Any:
            found = client
            for each, name in zip(self._path, names, strict=True):
                found = getattr(found(*owner) if "call" in each else found, name)
            return found

        def plain(client: "SyncClient") -> Any:
            return getattr(resource(client), method)

        def raw(client: "SyncClient") -> Any:
            return getattr(resource(client).with_raw_response, method)

        return Target(self._method, plain, raw if self._method["raw"] else None)


def _narrow(flags: str, text: str) -> tuple[str, str]:
    """A line of the list of options; both names of a switch as one if they do not fit beside each other."""
    yes, found, _ = flags.partition(" / --no-")
    return (f"--[no-]{yes[2:]}" if found and len(flags) > _WIDTH else flags), text


def _help(method: Mapping[str, Any]) -> str:
    request = f"`{method['request']}`" if method["request"] else ""
    parts = [method["summary"], request, *method["description"].split("\n\n")]
    return "\n\n".join(_unwrapped(part) for part in parts if part)


def _unwrapped(paragraph: str) -> str:
    """A paragraph for click, which wraps all but those that are marked."""
    lines = paragraph.splitlines()
    if not any(line.startswith(_LIST) for line in lines):
        return paragraph
    items: list[str] = []
    for line in lines:
        if items and not line.startswith(_LIST):
            items[-1] = f"{items[-1]} {line.strip()}"
        else:
            items.append(line)
    wrapped = [text for item in items for text in textwrap.wrap(item, _WIDTH, subsequent_indent="  ")]
    return "\n".join(["\b", *wrapped])
