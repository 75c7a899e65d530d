"""Finds what modules define, without importing them."""

import ast
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from generator.diagnostics import Diagnostic, GenerationError


def python_tree(file: Path, *, shown: Path | None = None, hint: str = "Correct the syntax.") -> ast.Module:
    """The syntax tree of a module; raises GenerationError for `shown`, or the file, if the syntax is invalid."""
    try:
        return _parsed(file.read_text(encoding="utf-8"))
    except SyntaxError as error:
        message = f"The Python is invalid: {error.msg}."
        raise GenerationError([Diagnostic(shown or file, error.lineno or 0, "", message, hint)]) from error


# Several stages read the same modules; none changes a tree.
@lru_cache(maxsize=256)
def _parsed(text: str) -> ast.Module:
    return ast.parse(text)


def defines(file: Path, name: str) -> bool:
    """Whether a module defines a class, function or variable with this name."""
    return file.exists() and name in set(_names(python_tree(file).body))


def members(file: Path, name: str) -> set[str]:
    """The public members of a class and of its bases in the same module."""
    classes = {node.name: node for node in python_tree(file).body if isinstance(node, ast.ClassDef)}
    found: set[str] = set()
    pending = [name]
    while pending:
        node = classes.pop(pending.pop(), None)
        if node is not None:
            found.update(_names(node.body))
            pending += [base.id for each in node.bases for base in ast.walk(each) if isinstance(base, ast.Name)]
    return {member for member in found if not member.startswith("_")}


def _names(body: list[ast.stmt]) -> Iterator[str]:
    for node in body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
        elif isinstance(node, ast.Assign):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id
