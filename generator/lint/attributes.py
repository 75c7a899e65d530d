"""Python names of fields and arguments: valid, unreserved and unique."""

from collections.abc import Iterator, Mapping
from typing import Any

from engagement_core.options import CallOptions
from generator.diagnostics import Diagnostic
from generator.lint.fields import body_schema
from generator.lint.formatting import shown
from generator.lint.nodes import Node, nodes_of, operations, parameters
from generator.spec.document import Document
from generator.spec.naming import attribute_name
from generator.spec.references import NodePath

_HINT = "Give it another Python name with `x-python-name`."
# The first argument of every method, the field for the extra properties of an open object, and the methods of models.
_RESERVED_FIELDS = {"self", "additional_properties", "to_dict", "to_json", "from_dict"}
# The other arguments of every method, and the names that its code uses.
_RESERVED_ARGUMENTS = {
    *("self", "options", *CallOptions.__annotations__),
    *("operations", "Call", "Paginator", "AsyncPaginator", "PAGINATION"),
}


def field_names(document: Document) -> Iterator[Diagnostic]:
    """The fields of a schema have valid and unique attribute names."""
    for node in nodes_of(document, "schema"):
        properties = node.value.get("properties", {})
        entries = [((*node.path, "properties", wire), wire, child) for wire, child in properties.items()]
        yield from _clashes(document, entries, _RESERVED_FIELDS, "every model reserves")


def argument_names(document: Document) -> Iterator[Diagnostic]:
    """The parameters and body fields of an operation have valid and unique argument names."""
    for operation in operations(document):
        entries = [(path, each["name"], each) for _, path, each in parameters(document, operation)]
        entries += _body_fields(document, operation)
        taken = [(path, wire, node) for path, wire, node in entries if not node.get("x-credential")]
        yield from _clashes(document, taken, _RESERVED_ARGUMENTS, "every method reserves")


def python_name(wire: str, node: Mapping[str, Any]) -> str:
    """The Python name of a field or parameter."""
    return str(node.get("x-python-name") or attribute_name(wire))


def _clashes(
    document: Document, entries: list[tuple[NodePath, str, Mapping[str, Any]]], reserved: set[str], why: str
) -> Iterator[Diagnostic]:
    first: dict[str, str] = {}
    for path, wire, node in entries:
        name = python_name(wire, node)
        if name in reserved:
            yield document.diagnostic(path, f"{shown(wire)} would become {shown(name)}, which {why}.", _HINT)
        if name in first:
            yield document.diagnostic(
                path, f"{shown(wire)} and {shown(first[name])} would both become {shown(name)} in Python.", _HINT
            )
        first.setdefault(name, wire)


def _body_fields(document: Document, operation: Node) -> Iterator[tuple[NodePath, str, Mapping[str, Any]]]:
    schema = body_schema(document, (*operation.path, "requestBody")) if "requestBody" in operation.value else None
    if schema is None:
        return
    path = document.resolve_path(schema)
    node = document.at(path)
    if "properties" not in node:
        yield (*operation.path, "requestBody"), "body", {}
    for wire, child in node.get("properties", {}).items():
        yield (*path, "properties", wire), wire, child


RULES = (field_names, argument_names)
