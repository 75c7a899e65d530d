"""Rewrites type hints for the modules and positions that use them."""

import ast
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cache

_READ_ONLY = {"list": "Sequence", "dict": "Mapping"}
_TIMES = {"date": "dt.date", "datetime": "dt.datetime"}


@cache
def names_in(hint: str) -> frozenset[str]:
    """The names that a hint uses."""
    return frozenset(node.id for node in ast.walk(ast.parse(hint, mode="eval")) if isinstance(node, ast.Name))


def with_times_qualified(hint: str) -> str:
    """The hint with `dt.date` for `date`, so that a field may be named `date`."""
    return _rewrite(hint, lambda name: _TIMES.get(name, name))


def with_aliases_inlined(hint: str, aliases: Mapping[str, str]) -> str:
    """The hint with the given aliases replaced by their hints."""
    return _rewrite(hint, lambda name: with_aliases_inlined(aliases[name], aliases) if name in aliases else name)


def qualified(hint: str, named: Collection[str]) -> str:
    """The hint for use outside the models package."""
    return _rewrite(hint, lambda name: f"models.{name}" if name in named else name)


def accepted(hint: str, *, typed_dicts: Collection[str], named: Collection[str], prefix: str) -> str:
    """The hint of what callers may pass: objects or dicts, any sequence or mapping, times also as strings."""

    def widen(name: str) -> str:
        if name in typed_dicts:
            return f"{prefix}{name}Param"
        if name in named:
            return f"models.{name}"
        if name in _TIMES.values():
            return f"{name} | str"
        return _READ_ONLY.get(name, name)

    # An alias may already include `str`.
    return " | ".join(dict.fromkeys(union_members(_rewrite(hint, widen))))


def without_null(hint: str) -> tuple[str, bool]:
    """The hint without `None`, and whether it had `None`."""
    members = [member.strip() for member in union_members(hint)]
    kept = [member for member in members if member != "None"]
    return " | ".join(kept), len(kept) < len(members)


@cache
def union_members(hint: str) -> tuple[str, ...]:
    """The members of a union, in order; the hint itself if it is not a union."""
    return tuple(ast.unparse(member) for member in _flattened(ast.parse(hint, mode="eval").body))


def _flattened(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        yield from _flattened(node.left)
        yield from _flattened(node.right)
    else:
        yield node


def _rewrite(hint: str, rename: Callable[[str], str]) -> str:
    if hint.isidentifier() and hint != "None":
        return rename(hint)
    return ast.unparse(_Renamer(rename).visit(ast.parse(hint, mode="eval")))


class _Renamer(ast.NodeTransformer):
    def __init__(self, rename: Callable[[str], str]) -> None:
        self._rename = rename

    def visit_Name(self, node: ast.Name) -> ast.expr:
        renamed = self._rename(node.id)
        return node if renamed == node.id else ast.parse(renamed, mode="eval").body

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        """A union without duplicate members, which renaming may create."""
        visited = (ast.unparse(self.visit(member)) for member in _flattened(node))
        members = dict.fromkeys(member for hint in visited for member in union_members(hint))
        return ast.parse(" | ".join(members), mode="eval").body

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        return ast.parse(self._rename(ast.unparse(node)), mode="eval").body
