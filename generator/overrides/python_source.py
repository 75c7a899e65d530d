"""Reading Python without running it."""

import ast
from pathlib import Path

from generator.diagnostics import Diagnostic, GenerationError


def python_tree(file: Path, *, shown: Path | None = None, hint: str = "Correct the syntax.") -> ast.Module:
    """The syntax tree of a module; raises GenerationError, with the name that is to be shown, where it has none."""
    try:
        return ast.parse(file.read_text(encoding="utf-8"))
    except SyntaxError as error:
        message = f"This is not Python: {error.msg}."
        raise GenerationError([Diagnostic(shown or file, error.lineno or 0, "", message, hint)]) from error
