"""From the values of flags to the arguments of a method."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

import click

from engagement_core.cli.catalog import Argument, Method, Resource, Schemas
from engagement_core.cli.file_completion import complete_file
from engagement_core.cli.flags import IN_BODY, POSITIONAL, Flag, assemble, read_list
from engagement_core.cli.problems import UsageProblem
from engagement_core.cli.structured import UnreadableValue, check_value, read_structured
from engagement_core.type_guards import is_mapping
from engagement_core.unknown_names import suggestion

_SHOWN = 3
"""Flags that a message names."""


class CallArguments:
    """The arguments of one call."""

    def __init__(self, method: Method, owner: Resource, flags: Sequence[Flag], schemas: Schemas) -> None:
        self._method = method
        self._owner = owner
        self._flags = flags
        self._schemas = schemas

    def read(self, values: Mapping[str, Any]) -> tuple[list[Any], list[Any], dict[str, Any]]:
        """The arguments of the object that has the method, then those of the method: by position and by name.

        Raises:
            UsageProblem: A required argument is missing, or two flags contradict each other.
        """
        owner = [values[f"owner_{number}"] for number, _ in enumerate(self._owner.get("call", ()))]
        count = sum(each["in"] in POSITIONAL for each in self._method["arguments"])
        positional = [values[f"positional_{number}"] for number in range(count)]
        given = self._given(values)
        named = {name: assemble(parts) for name, parts in given.items()}
        body = values.get("body")
        if body is not None:
            self._reject_flags_beside_body(given)
            named |= self._from_body(self._read_body(body))
        self._require(named)
        if body is None:
            self._reject_empty(named)
        return owner, positional, self._spread(named)

    def _given(self, values: Mapping[str, Any]) -> dict[str, dict[tuple[str, ...], Any]]:
        given: dict[str, dict[tuple[str, ...], Any]] = {}
        for flag in self._flags:
            value = values.get(flag.key)
            # click gives a repeated flag as a tuple; what JSON gives is a list.
            texts = cast("tuple[str, ...]", value) if isinstance(value, tuple) else None
            if value is None or texts == ():
                continue
            parts = given.setdefault(flag.argument["name"], {})
            parent = next((path for path in parts if path == flag.path[: len(path)]), None)
            if parent is not None:
                options = {each.path: each.option for each in self._flags if each.argument is flag.argument}
                raise UsageProblem(f"Use either {options[parent]} or {flag.option}, not both.")
            parts[flag.path] = value if texts is None else self._list(flag, texts)
        return given

    def _list(self, flag: Flag, texts: Sequence[str]) -> list[Any]:
        try:
            return read_list(texts, flag.schema, self._schemas)
        except UnreadableValue as error:
            raise UsageProblem(f"Invalid value for {flag.option}: {error}") from error

    def _reject_flags_beside_body(self, given: Mapping[str, Any]) -> None:
        beside = next((each for each in self._flags if each.argument["name"] in given and _is_in_body(each)), None)
        if beside is not None:
            raise UsageProblem(
                f"Use either --body or the flags of its fields, not both ({beside.option}).",
                "Put the value into the body.",
            )

    def _read_body(self, text: str) -> Any:
        try:
            return read_structured(text)
        except UnreadableValue as error:
            raise UsageProblem(f"Invalid value for --body: {error}") from error

    def _from_body(self, body: Any) -> dict[str, Any]:
        arguments = [each for each in self._method["arguments"] if each["in"] in IN_BODY]
        whole = next((each for each in arguments if each["in"] == "whole body"), None)
        if whole is not None:
            self._check(body, whole, "--body")
            return {whole["name"]: body}
        if not is_mapping(body):
            raise UsageProblem("Invalid value for --body: expected an object with the fields of the request.")
        by_wire = {each.get("wire", each["name"]): each for each in arguments if each["in"] != "extras"}
        extras = next((each for each in arguments if each["in"] == "extras"), None)
        others = {name: value for name, value in body.items() if name not in by_wire}
        if others and extras is None:
            name = next(iter(others))
            raise UsageProblem(
                f"Invalid value for --body: {name} is not a field of this request.{suggestion(str(name), by_wire)}"
            )
        for name, argument in by_wire.items():
            if name in body:
                self._check(body[name], argument, f"--body: {name}")
        named = {argument["name"]: body[name] for name, argument in by_wire.items() if name in body}
        return named if extras is None or not others else {**named, extras["name"]: others}

    def _check(self, value: Any, argument: Argument, place: str) -> None:
        try:
            check_value(value, argument["schema"], self._schemas)
        except UnreadableValue as error:
            raise UsageProblem(f"Invalid value for {place}: {error}") from error

    def _require(self, named: Mapping[str, Any]) -> None:
        required = (each for each in self._method["arguments"] if each["required"] and each["in"] not in POSITIONAL)
        missing = next((each for each in required if each["name"] not in named), None)
        if missing is not None:
            options = {each.argument["name"]: each.option for each in self._flags if not each.path}
            option = options.get(missing["name"], "--body")
            raise UsageProblem(f"Missing option {option}.", "--help lists all flags and shows examples.")

    def _reject_empty(self, named: Mapping[str, Any]) -> None:
        """Raise UsageProblem for a write that would send an empty body because no flag was given."""
        if is_empty(self._method, named):
            flags = [each.option for each in self._flags if _is_in_body(each) and not each.path]
            shown = ", ".join(flags[:_SHOWN]) + (", ..." if len(flags) > _SHOWN else "")
            raise UsageProblem(
                f"There is nothing to send. Add at least one of {shown}, or --body.",
                "--help lists all flags and shows examples. --body '{}' sends an empty request.",
            )

    def _spread(self, named: dict[str, Any]) -> dict[str, Any]:
        """The arguments, with those that have any name in place of the object that gives them."""
        spread = next((each["name"] for each in self._method["arguments"] if each["in"] == "any keyword"), None)
        others: Mapping[str, Any] = named.pop(spread, {}) if spread is not None else {}
        return {**named, **others}


def is_empty(method: Method, given: Mapping[str, Any]) -> bool:
    """Whether a write would have an empty body although it has fields, which is hardly ever meant."""
    fields = [each["name"] for each in method["arguments"] if each["in"] in IN_BODY and each["in"] != "whole body"]
    is_write = method["kind"] == "call" and method["effect"] not in ("read", "local")
    return is_write and bool(fields) and given.keys().isdisjoint(fields)


def _is_in_body(flag: Flag) -> bool:
    return flag.argument["in"] in IN_BODY


def body_option() -> click.Option:
    """The option that gives a whole body."""
    text = "The whole body in place of flags: JSON or YAML, @file, or - for standard input."
    return click.Option(["--body"], help=text, metavar="JSON", shell_complete=complete_file)
