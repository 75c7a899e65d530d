"""What hand-written modules define, read without running them."""

import ast
from collections.abc import Iterator
from pathlib import Path

from generator.diagnostics import Diagnostic, GenerationError


def python_tree(file: Path, *, shown: Path | None = None, hint: str = "Correct the syntax.") -> ast.Module:
    """The syntax tree of a module; raises GenerationError, with the name that is to be shown, where it has none."""
    try:
        return ast.parse(file.read_text(encoding="utf-8"))
    except SyntaxError as error:
        message = f"This is not Python: {error.msg}."
        raise GenerationError([Diagnostic(shown or file, error.lineno or 0, "", message, hint)]) from error


def defines(file: Path, name: str) -> bool:
    """Whether a module defines a name at its top level: a class, a function or a variable."""
    return file.exists() and name in set(_names(python_tree(file).body))


def members(file: Path, name: str) -> set[str]:
    """What a class and its bases in the same module define, all that starts with an underscore left out."""
    classes = {node.name: node for node in python_tree(file).body if isinstance(node, ast.ClassDef)}
    found: set[str] = set()
    waiting = [name]
    while waiting:
        node = classes.pop(waiting.pop(), None)
        if node is not None:
            found.update(_names(node.body))
            waiting += [base.id for each in node.bases for base in ast.walk(each) if isinstance(base, ast.Name)]
    return {member for member in found if not member.startswith("_")}


def _names(body: list[ast.stmt]) -> Iterator[str]:
    for node in body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
        elif isinstance(node, ast.Assign):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id
