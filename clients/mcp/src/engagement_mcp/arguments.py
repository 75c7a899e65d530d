"""From the arguments of a tool to the arguments of a method."""

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from engagement_core.cli.catalog import Argument, Schemas
from engagement_core.cli.structured import UnreadableValue, check_value
from engagement_core.errors import InvalidRequestError
from engagement_core.unknown_names import suggestion
from engagement_mcp.operations import Operation

_POSITIONAL = ("path", "positional")


@frozen
class CallArguments:
    """The arguments of one call."""

    owner: list[Any]
    """Those of the object that has the method."""
    positional: list[Any]
    named: dict[str, Any]


def call_arguments(operation: Operation, given: Mapping[str, Any], schemas: Schemas) -> CallArguments:
    """Check the arguments of an operation and sort them.

    Raises:
        InvalidRequestError: One is unknown, missing or of the wrong type.
    """
    known = {each["name"]: each for each in operation.arguments}
    for name in given:
        if name not in known:
            raise InvalidRequestError(f"{operation.name} has no argument {name!r}.{suggestion(name, known)}")
    missing = [name for name, argument in known.items() if argument["required"] and name not in given]
    if missing:
        raise InvalidRequestError(f"{operation.name} needs the argument {missing[0]!r}.")
    for name, value in given.items():
        _check(operation, known[name], value, schemas)
    method = operation.method["arguments"]
    named = {each["name"]: given[each["name"]] for each in method if each["name"] in given and not _is_positional(each)}
    return CallArguments(
        owner=[given[each["name"]] for each in operation.owner_arguments],
        positional=[given[each["name"]] for each in method if each["name"] in given and _is_positional(each)],
        named=_spread(method, named),
    )


def _check(operation: Operation, argument: Argument, value: Any, schemas: Schemas) -> None:
    try:
        check_value(value, argument["schema"], schemas)
    except UnreadableValue as error:
        raise InvalidRequestError(f"{operation.name}, argument {argument['name']!r}: {error}") from error


def _is_positional(argument: Argument) -> bool:
    return argument["in"] in _POSITIONAL


def _spread(arguments: list[Argument], named: dict[str, Any]) -> dict[str, Any]:
    """The arguments, with those that have any name in place of the object that gives them."""
    spread = next((each["name"] for each in arguments if each["in"] == "any keyword"), "")
    others: Mapping[str, Any] = named.pop(spread, {})
    return {**named, **others}
