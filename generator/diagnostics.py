"""What is wrong with an input, where, and what to do about it."""

from collections.abc import Sequence
from pathlib import Path

from attrs import frozen


@frozen(order=True)
class Diagnostic:
    """One thing that is wrong."""

    file: Path
    line: int
    """Line of the file, from 1; 0 where it has none."""
    pointer: str
    """JSON pointer into the document; empty where it has none."""
    message: str
    """What is wrong, in one sentence."""
    hint: str
    """What to do about it, in one sentence."""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else str(self.file)
        # A hostile key must not reach the terminal as it is.
        shown = "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in self.pointer)
        pointer = f" #{shown}" if shown else ""
        return f"{place}{pointer}: {self.message} {self.hint}"


class GenerationError(Exception):
    """An input cannot be used; nothing was written."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        super().__init__("\n".join(str(diagnostic) for diagnostic in diagnostics))
        self.diagnostics = tuple(diagnostics)


def refused(file: Path, message: str, hint: str) -> GenerationError:
    """The error for a file that is wrong as a whole."""
    return GenerationError([Diagnostic(file, 0, "", message, hint)])
