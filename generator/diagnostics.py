"""Diagnostics: how every stage reports bad input."""

from collections.abc import Sequence
from pathlib import Path

from attrs import frozen


@frozen(order=True)
class Diagnostic:
    """One error in an input file."""

    file: Path
    line: int
    """Line in the file, from 1; 0 if unknown."""
    pointer: str
    """JSON pointer into the document; empty if the diagnostic is about the whole file."""
    message: str
    """What is wrong, as one sentence."""
    hint: str
    """What to do about it, as one sentence."""

    def __str__(self) -> str:
        location = f"{self.file}:{self.line}" if self.line else str(self.file)
        # Escape control characters: a terminal must not obey the keys of a spec.
        escaped = "".join(char if char.isprintable() else repr(char)[1:-1] for char in self.pointer)
        pointer = f" #{escaped}" if escaped else ""
        return f"{location}{pointer}: {self.message} {self.hint}"


class GenerationError(Exception):
    """An input is invalid; nothing was written."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        super().__init__("\n".join(str(diagnostic) for diagnostic in diagnostics))
        self.diagnostics = tuple(diagnostics)


def file_error(file: Path, message: str, hint: str) -> GenerationError:
    """The error for a file as a whole."""
    return GenerationError([Diagnostic(file, 0, "", message, hint)])
