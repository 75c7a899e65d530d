"""YAML that parsers of YAML 1.1, such as PyYAML and Psych, read differently from parsers of 1.2."""

from collections.abc import Iterator
from typing import Any

import yaml

from engagement_core.type_guards import is_list, is_mapping
from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown, tool_message
from generator.spec import yaml11
from generator.spec.document import Document
from generator.spec.located_yaml import LocatedMapping
from generator.spec.references import NodePath

_HINT = "Put it in quotes, or write the number in another way."


def same_values(document: Document) -> Iterator[Diagnostic]:
    """YAML 1.1 and 1.2 parsers read the same values."""
    for file in document.files:
        # The strict reader compares the versions itself.
        if not isinstance(file.root, LocatedMapping):
            yield from _same_values(file)


def _same_values(document: Document) -> Iterator[Diagnostic]:
    try:
        root = yaml11.read(document.file)
    except yaml.YAMLError as error:
        mark = error.problem_mark if isinstance(error, yaml.MarkedYAMLError) else None
        line = mark.line + 1 if mark is not None else 0
        reason = error.problem if isinstance(error, yaml.MarkedYAMLError) and error.problem else str(error)
        yield Diagnostic(document.file, line, "", f"Parsers of YAML 1.1 fail here: {tool_message(reason)}", _HINT)
    else:
        yield from _differences(document, (), document.root, root)


def _differences(document: Document, path: NodePath, value: Any, older: Any) -> Iterator[Diagnostic]:
    if is_mapping(value):
        for key, inner in value.items():
            if key in older:
                yield from _differences(document, (*path, key), inner, older[key])
            else:
                yield _mismatch(document, (*path, key), f"the key {shown(key)}")
    elif is_list(value):
        for index, (inner, other) in enumerate(zip(value, older, strict=True)):
            yield from _differences(document, (*path, index), inner, other)
    # True is 1 to Python.
    elif value != older or isinstance(value, bool) != isinstance(older, bool):
        yield _mismatch(document, path, shown(value))


def _mismatch(document: Document, path: NodePath, what: str) -> Diagnostic:
    return document.diagnostic(path, f"Parsers of YAML 1.1 do not read {what} here.", _HINT)


RULES = (same_values,)
