"""Python expressions and docstrings that would make the templates unreadable."""

import re
import textwrap
from collections.abc import Collection, Iterable
from graphlib import TopologicalSorter

from msgspec.structs import asdict

from engagement_core.errors import status_error
from engagement_core.operation import DocumentedLimit, Envelope
from generator.ir.type_hints import accepted, without_null
from generator.ir.types import Alias, Argument, Field, Method, Model, Resource, ResponseType

_LIST = re.compile(r"\blist\[")
_TYPED_DICT = re.compile(r"\b(\w+)Param\b")


def long_text(text: str) -> str:
    """A text as Python source; one that is too long for a line becomes several literals."""
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
    """The default of a model's field with its leading `=`; empty if it has none."""
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


def typed_dict_hint(field: Field, *, typed_dicts: Collection[str], named: Collection[str]) -> str:
    """The type of a field in a TypedDict."""
    hint = accepted(field.hint, typed_dicts=typed_dicts, named=named, prefix="")
    # A caller may pass the model itself in place of its dictionary.
    hint = _TYPED_DICT.sub(
        lambda found: f"models.{found[1]} | {found[0]}" if found[1] in typed_dicts else found[0], hint
    )
    return hint if field.required else f"NotRequired[{hint}]"


def in_order(aliases: Iterable[Alias]) -> list[Alias]:
    """Aliases of dictionaries, each after those that it contains."""
    by_name = {alias.name: alias for alias in aliases}
    uses = {name: by_name.keys() & set(_TYPED_DICT.findall(alias.accepts)) for name, alias in by_name.items()}
    return [by_name[name] for name in TopologicalSorter(uses).static_order()]


def argument_source(argument: Argument) -> str:
    """The annotation and default of a method's argument."""
    hint = argument.hint
    if "params." in hint:
        hint = re.sub(r"params\.(\w+)Param\b", r"models.\1 | params.\1Param", hint)
    if argument.location == "extras":
        return f"{hint} | UnsetType = UNSET"
    return hint if argument.required else f"{hint} | UnsetType = UNSET"


def uses_params(resource: Resource) -> bool:
    """Whether a method of a resource accepts a dictionary in place of a model."""
    return any("params." in argument.hint for method in resource.methods for argument in method.arguments)


def body_source(method: Method) -> str:
    """The expression for a method's body."""
    whole = [argument.name for argument in method.arguments if argument.location == "whole body"]
    if whole:
        return whole[0]
    fields = "".join(f"{a.wire!r}: {a.name}, " for a in method.arguments if a.location == "body")
    extras = "".join(f"**({a.name} or {{}}), " for a in method.arguments if a.location == "extras")
    return "{" + fields + extras + "}"


def success_response_source(response: ResponseType) -> str:
    """The expression for a documented success response."""
    arguments: list[str] = []
    if response.hint:
        arguments.append(f"lambda: {response.hint}")
    if response.envelope is not None:
        arguments.append(f"envelope={_envelope_source(response.envelope)}")
    return f"SuccessResponse({', '.join(arguments)})"


def error_response_source(response: ResponseType) -> str:
    """The expression for a documented error response."""
    arguments = [f"lambda: {response.hint}" if response.hint else "None", long_text(response.meaning)]
    if response.rejected:
        arguments.append("rejected=True")
    if response.envelope is not None:
        arguments.append(f"envelope={_envelope_source(response.envelope)}")
    return f"ErrorResponse({', '.join(arguments)})"


def _envelope_source(envelope: Envelope) -> str:
    given = ", ".join(f"{name}={value!r}" for name, value in asdict(envelope).items() if value not in ("", (), None))
    return f"Envelope({given})"


def rate_limit_source(limit: DocumentedLimit) -> str:
    """The expression for a documented rate limit."""
    bucket = f", {limit.bucket!r}" if limit.bucket else ""
    return f"DocumentedLimit({limit.calls}, {limit.seconds}{bucket})"


def result_hint(hint: str) -> str:
    """The annotation of a result inside a class, whose method `list` would hide the built-in type."""
    return _LIST.sub("Sequence[", hint)


def operation_doc(method: Method) -> str:
    """The docstring of an operation's constant."""
    return f"`{method.http_method} {method.path}`: {method.summary}"


def method_doc(method: Method, example: str, *, asynchronous: bool) -> str:
    """The docstring of a method; `example` is empty if there is none."""
    parts = [method.summary, f"`{method.http_method} {method.path}`", method.doc, method.provenance]
    if method.item:
        loop = "async for" if asynchronous else "for"
        parts.append(f"Returns a paginator: iterate over it with `{loop}` to get every item, or over its `pages()`.")
    if example:
        parts.append(f"Example:\n{textwrap.indent(example.strip(), '    ')}")
    undocumented = "Not described in the vendor's documentation."
    arguments = [f"    {argument.name}: {argument.doc or undocumented}" for argument in method.arguments]
    if method.broadcast:
        arguments.append("    broadcast: Whether the request may reach every user if it names no recipients.")
    arguments.append("    **options: Options for this call only; see `engagement_core.CallOptions`.")
    parts.append("Args:\n" + "\n".join(arguments))
    errors = [f"    {_error_name(error.status)}: {error.status}: {error.meaning}" for error in method.error_responses]
    if errors:
        parts.append("Raises:\n" + "\n".join(errors))
    parts.append(f"Documentation: {method.source.rstrip('.')}, {method.source_url}")
    return "\n\n".join(part for part in parts if part)


def _error_name(status: str) -> str:
    if status.isdecimal():
        return status_error(int(status)).__name__
    return "InternalServerError" if status == "5XX" else "APIStatusError"
