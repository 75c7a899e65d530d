"""YAML that means one thing to readers of version 1.2 and another to those of 1.1, such as PyYAML and Ruby's."""

from collections.abc import Iterator
from typing import Any

import yaml

from engagement_core.type_guards import is_list, is_mapping
from generator.diagnostics import Diagnostic
from generator.lint.formatting import sentence, shown
from generator.spec import yaml11
from generator.spec.document import Document
from generator.spec.references import NodePath

_HINT = "Put it in quotes, or write the number in another way."


def same_for_older_readers(document: Document) -> Iterator[Diagnostic]:
    """Every reader finds the same values in the file."""
    try:
        root = yaml11.read(document.file)
    except yaml.YAMLError as error:
        mark = error.problem_mark if isinstance(error, yaml.MarkedYAMLError) else None
        line = mark.line + 1 if mark is not None else 0
        reason = error.problem if isinstance(error, yaml.MarkedYAMLError) and error.problem else str(error)
        yield Diagnostic(document.file, line, "", f"Readers of YAML 1.1 fail here: {sentence(reason)}", _HINT)
    else:
        yield from _differences(document, (), document.root, root)


def _differences(document: Document, path: NodePath, value: Any, older: Any) -> Iterator[Diagnostic]:
    if is_mapping(value):
        for key, inner in value.items():
            if key in older:
                yield from _differences(document, (*path, key), inner, older[key])
            else:
                yield _problem(document, (*path, key), f"the key {shown(key)}")
    elif is_list(value):
        for index, (inner, other) in enumerate(zip(value, older, strict=True)):
            yield from _differences(document, (*path, index), inner, other)
    # True is 1 to Python.
    elif value != older or isinstance(value, bool) != isinstance(older, bool):
        yield _problem(document, path, shown(value))


def _problem(document: Document, path: NodePath, what: str) -> Diagnostic:
    return document.diagnostic(path, f"Readers of YAML 1.1 find something else than {what} here.", _HINT)


RULES = (same_for_older_readers,)
