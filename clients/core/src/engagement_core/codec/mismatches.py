"""Where a response does not match its type."""

from collections.abc import Callable
from types import NoneType
from typing import Any, NamedTuple, TypeAlias

import msgspec

# A linked list that ends at the root: one small tuple per level, rendered only if there is a mismatch to report.
Path: TypeAlias = "tuple[Path, str | int] | None"

# `type`, but opaque to type checkers: they would narrow Any to a list of unknown types, which strict mode rejects.
kind_of: Callable[[object], type[Any]] = type

_JSON_NAMES: dict[type, str] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    NoneType: "null",
    list: "array",
    dict: "object",
}


class Mismatch(NamedTuple):
    """One value of the JSON that does not match its type and was kept raw."""

    path: str
    expected: str
    found: str


class DecodeContext:
    """The state of decoding one document."""

    __slots__ = ("mismatches", "msgspec_levels")

    def __init__(self, mismatches: list[Mismatch] | None, msgspec_levels: int) -> None:
        self.mismatches = mismatches
        # For how many more levels nested objects are tried with msgspec. This bounds how often each object is decoded,
        # however deep the document is.
        self.msgspec_levels = msgspec_levels

    def mismatch(self, path: Path, expected: str, raw: Any) -> Any:
        """Report a value that does not match; returns it, to be kept."""
        self.note(path, expected, json_name(raw))
        return raw

    def note(self, path: Path, expected: str, found: str) -> None:
        """Report a mismatch, if mismatches are collected."""
        if self.mismatches is not None:
            self.mismatches.append(Mismatch(_render_path(path), expected, found))


class Mismatching(Exception):
    """A value does not match its type."""


# What msgspec.convert raises for JSON values: also UnicodeEncodeError for a lone surrogate, RecursionError for depth.
CONVERT_ERRORS = (msgspec.ValidationError, ValueError, RecursionError)
# What native decoding raises for a value that does not match; the tolerant decoders then say where.
NATIVE_ERRORS = (*CONVERT_ERRORS, Mismatching)


class StrictContext(DecodeContext):
    """The state of decoding a part of a document that is decoded anew if anything does not match."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(None, 1)

    def note(self, path: Path, expected: str, found: str) -> None:
        """Raise Mismatching."""
        raise Mismatching


def json_name(raw: Any) -> str:
    """The JSON type of a value, without its content, which may be personal data."""
    kind = kind_of(raw)
    return _JSON_NAMES.get(kind, kind.__name__)


def render_steps(steps: list[str | int]) -> str:
    """A JSON path such as `$.results[3].status`."""
    parts = ["$"]
    for step in steps:
        if isinstance(step, int):
            parts.append(f"[{step}]")
        elif step.isidentifier():
            parts.append(f".{step}")
        else:
            parts.append(f"[{step!r}]")
    return "".join(parts)


def _render_path(path: Path) -> str:
    steps: list[str | int] = []
    while path is not None:
        path, step = path
        steps.append(step)
    return render_steps(steps[::-1])
