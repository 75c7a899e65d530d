"""Rewriting type hints for the places where they are used."""

import ast
from collections.abc import Callable, Collection, Iterator, Mapping

_READ_ONLY = {"list": "Sequence", "dict": "Mapping"}
_TIMES = {"date": "dt.date", "datetime": "dt.datetime"}


def names_in(hint: str) -> set[str]:
    """The names that a hint uses."""
    return {node.id for node in ast.walk(ast.parse(hint, mode="eval")) if isinstance(node, ast.Name)}


def with_times_qualified(hint: str) -> str:
    """The hint with the types of times as parts of their module, so that a field may be called `date`."""
    return _rewrite(hint, lambda name: _TIMES.get(name, name))


def with_aliases_inlined(hint: str, aliases: Mapping[str, str]) -> str:
    """The hint with each alias of the mapping replaced by what it stands for."""
    return _rewrite(hint, lambda name: with_aliases_inlined(aliases[name], aliases) if name in aliases else name)


def qualified(hint: str, named: Collection[str]) -> str:
    """The hint as written outside the models package."""
    return _rewrite(hint, lambda name: f"models.{name}" if name in named else name)


def accepted(hint: str, *, twins: Collection[str], named: Collection[str], prefix: str) -> str:
    """The hint of what a caller may pass: objects or dicts, any sequence or mapping, times as text."""

    def widen(name: str) -> str:
        if name in twins:
            return f"{prefix}{name}Param"
        if name in named:
            return f"models.{name}"
        if name in _TIMES.values():
            return f"{name} | str"
        return _READ_ONLY.get(name, name)

    # An alias of times in several forms has a text of its own.
    return " | ".join(dict.fromkeys(union_members(_rewrite(hint, widen))))


def without_null(hint: str) -> tuple[str, bool]:
    """The hint without `None`, and whether it had it."""
    members = [member.strip() for member in union_members(hint)]
    kept = [member for member in members if member != "None"]
    return " | ".join(kept), len(kept) < len(members)


def union_members(hint: str) -> list[str]:
    """The members of a union, in order; the hint alone if it is none."""
    return [ast.unparse(member) for member in _flattened(ast.parse(hint, mode="eval").body)]


def _flattened(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        yield from _flattened(node.left)
        yield from _flattened(node.right)
    else:
        yield node


def _rewrite(hint: str, rename: Callable[[str], str]) -> str:
    return ast.unparse(_Renamer(rename).visit(ast.parse(hint, mode="eval")))


class _Renamer(ast.NodeTransformer):
    def __init__(self, rename: Callable[[str], str]) -> None:
        self._rename = rename

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return ast.parse(self._rename(node.id), mode="eval").body

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        """A union, each of its members once: two may have become the same."""
        visited = (ast.unparse(self.visit(member)) for member in _flattened(node))
        members = dict.fromkeys(member for hint in visited for member in union_members(hint))
        return ast.parse(" | ".join(members), mode="eval").body

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        return ast.parse(self._rename(ast.unparse(node)), mode="eval").body
