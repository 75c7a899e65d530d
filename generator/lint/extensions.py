"""Extensions: only those of specs/README.md, on the right objects and with valid values."""

from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any, NamedTuple

from engagement_core.type_guards import child, is_list, is_mapping
from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.nodes import Node, all_nodes, operations
from generator.spec.document import Document
from generator.spec.naming import attribute_name, is_method_name
from generator.spec.preparation import json_schema

_RETRIES = ("safe", "idempotent", "if-rejected", "if-unsent")
_RENAMED = {"refused-only": "if-rejected", "never": "if-unsent"}
_OF_CALLS = ("x-method", "x-retry", "x-rate-limit")
_CONFIDENCES = ("high", "medium", "low")


class _Extension(NamedTuple):
    kinds: tuple[str, ...]
    """Kinds of objects; `property` for the schema of a field."""
    is_valid: Callable[[Any, Node], bool]
    expected: str
    """Description of a valid value."""


def known(document: Document) -> Iterator[Diagnostic]:
    """Every key that starts with `x-` is known and on an object that it applies to."""
    called = set(operations(document))
    for node in all_nodes(document):
        for key in _keys(node):
            extension = _EXTENSIONS.get(key)
            if extension is None:
                near = get_close_matches(key, _EXTENSIONS, n=1)
                hint = f"Did you mean `{near[0]}`?" if near else "Remove it; specs/README.md lists the extensions."
                yield document.diagnostic((*node.path, key), f"The extension {shown(key)} is unknown.", hint)
            elif not _applies(node, extension.kinds):
                yield document.diagnostic(
                    (*node.path, key),
                    f"{shown(key)} has no effect here.",
                    f"Remove it; it applies to: {', '.join(extension.kinds)}.",
                )
            elif node.kind == "operation" and key in _OF_CALLS and node not in called:
                yield document.diagnostic(
                    (*node.path, key),
                    f"{shown(key)} has no effect: the vendor calls this operation.",
                    "Remove it.",
                )


def values(document: Document) -> Iterator[Diagnostic]:
    """Every extension has a valid value."""
    for node in all_nodes(document):
        for key in _keys(node):
            extension = _EXTENSIONS.get(key)
            if extension is not None and not extension.is_valid(node.value[key], node):
                renamed = _RENAMED.get(str(node.value[key])) if key == "x-retry" else None
                hint = f"Write `{renamed}`, its new name." if renamed else f"It must be {extension.expected}."
                yield document.diagnostic((*node.path, key), f"The value of `{key}` is invalid.", hint)


def buckets(document: Document) -> Iterator[Diagnostic]:
    """Operations that share the bucket of a rate limit have the same limit."""
    first: dict[str, Node] = {}
    for node in operations(document):
        limit = child(node.value, "x-rate-limit")
        bucket = limit.get("bucket")
        if not isinstance(bucket, str):
            continue
        other = first.setdefault(bucket, node)
        if limit != other.value["x-rate-limit"]:
            yield document.diagnostic(
                (*node.path, "x-rate-limit"),
                f"The bucket {shown(bucket)} has another limit in {shown(other.value['operationId'])}.",
                "Correct one of the two, or rename the bucket.",
            )


def idempotency_keys(document: Document) -> Iterator[Diagnostic]:
    """An idempotency key is a field of the body."""
    for node in operations(document):
        key = node.value.get("x-idempotency-key")
        schema = json_schema(document.resolve(node.value.get("requestBody") or {}))
        if key and isinstance(key, str) and key not in child(document.resolve(schema or {}), "properties"):
            yield document.diagnostic(
                (*node.path, "x-idempotency-key"), f"The body has no field {shown(key)}.", "Correct the name."
            )


def _keys(node: Node) -> list[str]:
    return [key for key in node.value if key.startswith("x-")]


def _applies(node: Node, allowed: tuple[str, ...]) -> bool:
    return node.kind in allowed or (node.is_property and "property" in allowed)


def _is_true(value: Any, _: Node) -> bool:
    return value is True


def _is_method(value: Any, _: Node) -> bool:
    return isinstance(value, str) and is_method_name(value)


def _is_name(value: Any, _: Node) -> bool:
    return isinstance(value, str) and bool(value)


def _is_retry(value: Any, _: Node) -> bool:
    return value in _RETRIES


def _is_rate_limit(value: Any, node: Node) -> bool:
    return (
        is_mapping(value)
        and {"calls", "seconds"} <= set(value) <= {"calls", "seconds", "bucket"}
        and all(_is_positive(value[key]) for key in ("calls", "seconds"))
        and ("bucket" not in value or _is_method(value["bucket"], node))
    )


def _is_positive(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _is_python_name(value: Any, node: Node) -> bool:
    wire = node.value.get("name") if node.kind == "parameter" else node.name
    return isinstance(value, str) and attribute_name(value) == value != attribute_name(str(wire))


def _is_heading(value: Any, _: Node) -> bool:
    return isinstance(value, str) and bool(value.strip()) and value.isprintable()


def _is_provenance(value: Any, _: Node) -> bool:
    return (
        is_mapping(value)
        and set(value) == {"source", "confidence"}
        and isinstance(value["source"], str)
        and bool(value["source"].strip())
        and value["confidence"] in _CONFIDENCES
    )


def _is_meanings(value: Any, node: Node) -> bool:
    if not is_mapping(value) or not value:
        return False
    if not all(isinstance(meaning, str) and meaning.strip() for meaning in value.values()):
        return False
    enum = node.value.get("enum")
    return enum is None or set(value) <= {str(member) for member in enum}


def _is_envelope(value: Any, _: Node) -> bool:
    if not is_mapping(value) or not value or not set(value) <= {"success", "failure", "code", "message", "result"}:
        return False
    paths = [value[key] for key in ("code", "message", "result") if key in value]
    return (
        all(_is_path(path) for path in paths)
        and ("success" not in value or _is_success(value["success"]))
        and ("failure" not in value or _is_failure(value["failure"]))
    )


def _is_success(value: Any) -> bool:
    if not is_mapping(value) or not _is_path(value.get("field")):
        return False
    rest = set(value) - {"field"}
    if rest == {"values"}:
        return is_list(value["values"]) and bool(value["values"])
    bounds = [value[key] for key in rest]
    numbers = all(isinstance(bound, int | float) and not isinstance(bound, bool) for bound in bounds)
    return bool(rest) and rest <= {"minimum", "maximum"} and numbers


def _is_failure(value: Any) -> bool:
    return _is_success(value) and "values" in value


def _is_path(value: Any) -> bool:
    return isinstance(value, str) and bool(value) and all(value.split("."))


_EXTENSIONS: Mapping[str, _Extension] = {
    "x-method": _Extension(("operation",), _is_method, "a name in snake_case that Python does not reserve"),
    "x-retry": _Extension(("operation",), _is_retry, "one of " + ", ".join(_RETRIES)),
    "x-rate-limit": _Extension(
        ("operation",),
        _is_rate_limit,
        "{calls, seconds} or {calls, seconds, bucket}, two positive integers and a name in snake_case",
    ),
    "x-idempotency-key": _Extension(("operation",), _is_name, "the name of a field of the request body"),
    "x-rejected": _Extension(("response",), _is_true, "true, or absent"),
    "x-credential": _Extension(("parameter", "property"), _is_true, "true, or absent"),
    "x-secret": _Extension(("property",), _is_true, "true, or absent"),
    "x-envelope": _Extension(
        ("response",),
        _is_envelope,
        "`success` ({field, values} or {field, minimum, maximum}), `failure` ({field, values}), `code`, `message` and"
        " `result`, all of them optional",
    ),
    "x-meanings": _Extension(
        ("schema",), _is_meanings, "a mapping from values (of the enum, if there is one) to their meanings"
    ),
    "x-provenance": _Extension(
        ("operation", "response", "schema", "property"),
        _is_provenance,
        "{source, confidence}, with confidence high, medium or low",
    ),
    "x-python-name": _Extension(
        ("parameter", "property"),
        _is_python_name,
        "a valid Python name that differs from the default one",
    ),
    "x-displayName": _Extension(("tag",), _is_heading, "a heading on one line"),
}

RULES = (known, values, buckets, idempotency_keys)
