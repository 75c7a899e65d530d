"""What is wrong with an input, where, and what to do about it."""

from collections.abc import Sequence
from pathlib import Path

from attrs import frozen


@frozen(order=True)
class Problem:
    """One thing that is wrong."""

    file: Path
    line: int
    """Line of the file, from 1; 0 where it has none."""
    pointer: str
    """JSON pointer into the document; empty where it has none."""
    message: str
    """What is wrong, in one sentence."""
    remedy: str
    """What to do about it, in one sentence."""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else str(self.file)
        # A hostile key must not reach the terminal as it is.
        shown = "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in self.pointer)
        pointer = f" #{shown}" if shown else ""
        return f"{place}{pointer}: {self.message} {self.remedy}"


class GenerationError(Exception):
    """An input cannot be used; nothing was written."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)


def refused(file: Path, message: str, remedy: str) -> GenerationError:
    """The error for a file that is wrong as a whole."""
    return GenerationError([Problem(file, 0, "", message, remedy)])
