"""Where an answer departs from its documentation, and the words for it."""

from collections.abc import Callable
from types import NoneType
from typing import Any, NamedTuple, TypeAlias

# A linked list that ends at the root: one small tuple per step down, and text only when something is to be said.
Path: TypeAlias = "tuple[Path, str | int] | None"

# `type`, but opaque to type checkers: they would narrow Any to a list of unknowns, which strict checking refuses.
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
    """One place where the JSON is not what the type says; the raw value was kept there."""

    path: str
    expected: str
    found: str


class DecodeContext:
    """What one walk over a document carries along."""

    __slots__ = ("mismatches", "tries")

    def __init__(self, mismatches: list[Mismatch] | None, tries: int) -> None:
        self.mismatches = mismatches
        # How many times more, on the way down, a subtree may be offered to msgspec. Each node is then read a bounded
        # number of times, however deep the document.
        self.tries = tries

    def misfit(self, path: Path, expected: str, raw: Any) -> Any:
        """Note that the value does not fit; returns it, to be kept."""
        self.note(path, expected, json_name(raw))
        return raw

    def note(self, path: Path, expected: str, found: str) -> None:
        """Note one departure, when somebody wants to know."""
        if self.mismatches is not None:
            self.mismatches.append(Mismatch(_render_path(path), expected, found))


def json_name(raw: Any) -> str:
    """What JSON calls a value of this kind; no content, which may be personal."""
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
