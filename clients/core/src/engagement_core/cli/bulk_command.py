"""The command of a method that takes any number of objects: it reads them from a file."""

import shlex
from collections.abc import Iterator, Mapping
from typing import Any

import click

from engagement_core.cli.bulk_options import (
    NEED_LEDGER,
    RUN,
    are_identifiers,
    flag_arguments,
    input_options,
    objects_of,
    run_options,
)
from engagement_core.cli.catalog import Argument, Method, Resource, kebab
from engagement_core.cli.common_options import common_options, read_common
from engagement_core.cli.method_command import MethodCommand
from engagement_core.cli.problems import UsageProblem
from engagement_core.cli.session import Session

_TABLES = (
    "FILE is a CSV, JSON lines or Parquet file, also compressed (.gz), the URL of one, or - for JSON lines from "
    "standard input. A column becomes the field of the same name unless --map or --prefix says otherwise."
)
_LINES = (
    "FILE is a text file with one identifier in each line (.txt), a CSV, JSON lines or Parquet file with --column, "
    "the URL of one, or - for standard input."
)
_LEDGER = (
    "With --ledger, Ctrl-C or a crash loses nothing: the same command goes on where the run has stopped and sends "
    "nothing twice."
)
_NOT_FOR_FILES = ("--raw", "--curl")


class BulkCommand(MethodCommand):
    """Calls a method with the objects of a file."""

    def __init__(self, session: Session, path: tuple[Resource, ...], method: Method) -> None:
        super().__init__(session, path, {**method, "arguments": flag_arguments(method)})
        self._objects = objects_of(method)
        self._is_run = method["kind"] == "bulk"
        paragraphs = [self.help, _LINES if all(map(are_identifiers, self._objects)) else _TABLES]
        self.help = "\n\n".join(text for text in (*paragraphs, _LEDGER if self._is_run else None) if text)
        self._passes_unknown = any(each["name"] == "on_unknown" for each in method["arguments"])

    def parameters(self) -> Iterator[click.Parameter]:
        """The positional arguments, FILE, and the flags."""
        yield from self.own_parameters()
        own = [*input_options(self._objects), *(run_options() if self._is_run else ())]
        self.own_names |= {str(each.name) for each in own}
        yield from own
        taken = {flag for each in own for flag in each.opts}
        for option in common_options(is_list=False):
            if not taken.union(_NOT_FOR_FILES).intersection(option.opts):
                yield option

    def positional(self) -> Iterator[click.Argument]:
        """Those of the method, then FILE."""
        yield from super().positional()
        yield click.Argument(["file"], type=click.Path(dir_okay=False, allow_dash=True), metavar="FILE")

    def example_lines(self) -> list[str]:
        """A command line for a file."""
        given = [each["name"].upper() for each in self._method["arguments"] if each["in"] in ("path", "positional")]
        objects = self._objects[-1] if not are_identifiers(self._objects[0]) else self._objects[0]
        kinds = ["--kind", kebab(objects["name"])] if len(self._objects) > 1 else []
        file = "ids.txt" if are_identifiers(objects) else f"{objects['name']}.csv"
        ledger = ["--ledger", "run.ledger"] if self._is_run else ["--output", "result.parquet"]
        return [shlex.join([*self.words(), *given, file, *kinds, *ledger])]

    def invoke(self, ctx: click.Context) -> int:
        """Read the file and send its objects."""
        # Loaded for calls only, so that help and completion are quick.
        from engagement_core.cli.bulk_calls import BulkCall, run_bulk_call
        from engagement_core.cli.bulk_input import object_file

        values = ctx.params
        owner, positional, named = self.arguments(values)
        objects = self._chosen(values)
        source = object_file(values["file"], values, identifiers=are_identifiers(objects))
        if objects["in"] == "positional":
            positional.append(source)
        else:
            named[objects["name"]] = source
        settings = {name: values[name] for name in RUN if values.get(name) is not None}
        self._reject_without_ledger(values)
        call = BulkCall(self.target(owner), source, positional, named, settings, self._passes_unknown)
        # The limit is that of the file.
        options = read_common(values)._replace(limit=None)
        return run_bulk_call(self._session, call, options, ledger=values.get("ledger"), progress=values.get("progress"))

    def _reject_without_ledger(self, values: Mapping[str, Any]) -> None:
        given = next((name for name in NEED_LEDGER if values.get(name)), None)
        if given is not None and values.get("ledger") is None:
            raise UsageProblem(f"--{kebab(given)} needs --ledger, which has what became of each object.")

    def _chosen(self, values: Mapping[str, Any]) -> Argument:
        kind = values.get("kind")
        return next(each for each in self._objects if kind is None or kebab(each["name"]) == kind)
