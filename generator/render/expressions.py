"""Source text of small pieces that the templates would make unreadable."""

import re
import textwrap
from collections.abc import Collection
from typing import Any

from engagement_core.errors import status_error
from engagement_core.operation import Envelope
from generator.ir.type_hints import accepted, union_members, without_null
from generator.ir.types import Argument, Field, Method, Model, ResponseType
from generator.spec.descriptions import sentence

_LIST = re.compile(r"\blist\[")


def literal(value: Any) -> str:
    """A value as Python source."""
    return repr(value)


def long_text(text: str) -> str:
    """A text as Python source, in several literals where one line cannot hold it."""
    lines = textwrap.wrap(text, 90, drop_whitespace=False, break_on_hyphens=False) or [""]
    return repr(text) if len(lines) == 1 else f"({' '.join(map(repr, lines))})"


def field_hint(model: Model, field: Field) -> str:
    """The annotation of a model's field."""
    if field.required or field.extras:
        return field.hint
    hint, nullable = without_null(field.hint)
    if not model.sent:
        return f"{hint} | None" if hint != "Any" else "Any"
    return f"{hint}{' | None' if nullable else ''} | UnsetType"


def field_default(model: Model, field: Field) -> str:
    """The default of a model's field with its leading `=`; empty where a plain annotation does."""
    arguments: list[str] = []
    plain = ""
    if field.extras:
        arguments.append("factory=dict")
    elif not field.required:
        plain = "UNSET" if model.sent else "None"
        arguments.append(f"default={plain}")
    if field.secret:
        arguments.append("repr=mask")
    metadata = {"extras": True} if field.extras else {"wire": field.wire} if field.wire != field.name else {}
    if metadata:
        arguments.append(f"metadata={metadata!r}")
    if field.secret or metadata:
        return f" = attrs.field({', '.join(arguments)})"
    return f" = {plain}" if plain else ""


def twin_type(field: Field, *, twins: Collection[str], named: Collection[str]) -> str:
    """The type of a field in a TypedDict."""
    hint = accepted(field.hint, typed_dicts=twins, named=named, prefix="")
    # A caller may pass the model itself in place of its dictionary.
    for name in twins:
        hint = re.sub(rf"\b{name}Param\b", f"models.{name} | {name}Param", hint)
    return hint if field.required else f"NotRequired[{hint}]"


def alias_source(hint: str) -> str:
    """A type alias whose names are defined later, so that each member of a union is a text of its own."""
    members = union_members(hint)
    return repr(hint) if len(members) == 1 else f"Union[{', '.join(map(repr, members))}]"


def argument_source(argument: Argument) -> str:
    """The annotation and default of a method's argument."""
    hint = argument.hint
    if "params." in hint:
        hint = re.sub(r"params\.(\w+)Param\b", r"models.\1 | params.\1Param", hint)
    if argument.location == "extras":
        return f"{hint} | UnsetType = UNSET"
    return hint if argument.required else f"{hint} | UnsetType = UNSET"


def body_source(method: Method) -> str:
    """The expression for a method's body."""
    whole = [argument.name for argument in method.arguments if argument.location == "whole body"]
    if whole:
        return whole[0]
    fields = "".join(f"{a.wire!r}: {a.name}, " for a in method.arguments if a.location == "body")
    extras = "".join(f"**({a.name} or {{}}), " for a in method.arguments if a.location == "extras")
    return "{" + fields + extras + "}"


def answer_source(answer: ResponseType) -> str:
    """The expression for a documented success."""
    arguments: list[str] = []
    if answer.hint:
        arguments.append(f"lambda: {answer.hint}")
    if answer.envelope is not None:
        arguments.append(f"envelope={_envelope_source(answer.envelope)}")
    return f"SuccessResponse({', '.join(arguments)})"


def failure_source(failure: ResponseType) -> str:
    """The expression for a documented error."""
    arguments = [f"lambda: {failure.hint}" if failure.hint else "None", long_text(failure.meaning)]
    if failure.rejected:
        arguments.append("rejected=True")
    if failure.envelope is not None:
        arguments.append(f"envelope={_envelope_source(failure.envelope)}")
    return f"ErrorResponse({', '.join(arguments)})"


def _envelope_source(envelope: Envelope) -> str:
    values = {
        "success": envelope.success,
        "values": envelope.values,
        "minimum": envelope.minimum,
        "maximum": envelope.maximum,
        "failure": envelope.failure,
        "failures": envelope.failures,
        "code": envelope.code,
        "message": envelope.message,
        "result": envelope.result,
    }
    given = ", ".join(f"{name}={value!r}" for name, value in values.items() if value not in ("", (), None))
    return f"Envelope({given})"


def result_hint(hint: str) -> str:
    """A result's annotation inside a class, where a method called `list` would hide the type."""
    return _LIST.sub("Sequence[", hint)


def operation_doc(method: Method) -> str:
    """The docstring of an operation's constant."""
    return f"`{method.http_method} {method.path}`: {method.summary}"


def method_doc(method: Method, *, asynchronous: bool) -> str:
    """The docstring of a method."""
    parts = [method.summary, f"`{method.http_method} {method.path}`", method.doc]
    if method.item:
        loop = "an `async for`" if asynchronous else "a `for`"
        parts.append(f"Returns a paginator: use it in {loop} loop for all items, or call its `pages()`.")
    arguments = [f"    {argument.name}: {_described(argument)}" for argument in method.arguments]
    if method.broadcast:
        arguments.append("    broadcast: Whether it may reach everybody, where nothing else says whom.")
    arguments.append("    **options: Options of this call alone; see `engagement_core.CallOptions`.")
    parts.append("Args:\n" + "\n".join(arguments))
    errors = [
        f"    {_error_name(failure.status)}: {failure.status}: {failure.meaning}" for failure in method.error_responses
    ]
    if errors:
        parts.append("Raises:\n" + "\n".join(errors))
    parts.append(f"Source: {sentence(method.source)} {method.source_url}")
    parts.append(method.provenance)
    return "\n\n".join(part for part in parts if part)


def _error_name(status: str) -> str:
    if status.isdecimal():
        return status_error(int(status)).__name__
    return "InternalServerError" if status == "5XX" else "APIStatusError"


def _described(argument: Argument) -> str:
    return argument.doc or "Not described by the vendor."
