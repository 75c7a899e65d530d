"""Values: only what JSON can express, not all of YAML."""

import math
from collections.abc import Iterator
from datetime import date
from typing import Any

from attrs import evolve
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarbool import ScalarBoolean

from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.plain import listing, mapping
from generator.spec.document import Document
from generator.spec.located_yaml import MAX_DEPTH, LocatedMapping
from generator.spec.references import NodePath


def json_values(document: Document) -> Iterator[Diagnostic]:
    """Every key is a string, every value is JSON, and nothing is an alias of something else."""
    for file in document.files:
        # What the strict reader accepts is JSON.
        if not isinstance(file.root, LocatedMapping):
            yield from _json_values(file)


def _json_values(document: Document) -> Iterator[Diagnostic]:
    seen: set[int] = set()
    # A stack instead of recursion: report deep nesting instead of overflowing the stack.
    waiting: list[tuple[NodePath, Any]] = [((), document.root)]
    while waiting:
        path, node = waiting.pop()
        fault = _fault(path, node, seen)
        if fault is not None:
            yield document.diagnostic(path, *fault)
            continue
        seen.add(id(node))
        yield from _keys(document, path, node)
        waiting.extend(reversed(list(_inside(path, node))))


def _fault(path: NodePath, node: Any, seen: set[int]) -> tuple[str, str] | None:
    if not isinstance(node, CommentedMap | CommentedSeq):
        return _scalar_fault(node)
    if id(node) in seen:
        hint = "Write it inline, or make it a component and refer to it with $ref."
        return "This is an alias of another node of the file.", hint
    if len(path) > MAX_DEPTH:
        return "This is nested too deeply.", "Move its parts to components."
    if type(node) not in (CommentedMap, CommentedSeq):
        return "This has a YAML type that JSON lacks.", "Write a plain mapping or list."
    if getattr(node, "merge", None):
        return "The merge key `<<` hides the content of this mapping.", "Write the keys inline."
    return None


def _scalar_fault(value: Any) -> tuple[str, str] | None:
    if isinstance(value, date):
        return "YAML reads this as a date, not as text.", "Put it in quotes."
    if isinstance(value, float) and not math.isfinite(value):
        return "JSON has no such number.", "Write a finite number, or put it in quotes."
    if isinstance(value, ScalarBoolean) or not (value is None or isinstance(value, str | int | float)):
        return "This has a YAML tag or an anchor, which JSON lacks.", "Write the plain value; text in quotes."
    return None


def _keys(document: Document, path: NodePath, node: Any) -> Iterator[Diagnostic]:
    for key in _raw_keys(node):
        if not isinstance(key, str):
            diagnostic = document.diagnostic(
                (*path, str(key)), f"The key {shown(key)} is not a string.", f"Put it in quotes: '{key}'."
            )
            # A path of strings does not find such a key, so its line is looked up here.
            yield evolve(diagnostic, line=node.lc.key(key)[0] + 1)


def _inside(path: NodePath, node: Any) -> Iterator[tuple[NodePath, Any]]:
    # Keys of other types are reported already; their values have no path.
    for key in _raw_keys(node):
        if isinstance(key, str):
            yield (*path, key), node[key]
    for index, value in enumerate(listing(node)):
        yield (*path, index), value


def _raw_keys(node: Any) -> list[object]:
    return list(mapping(node))


RULES = (json_values,)
