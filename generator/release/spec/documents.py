"""Comparison of two OpenAPI documents."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from generator.release.change import Change, Severity
from generator.release.spec.findings import Findings
from generator.release.spec.operations import compare_operations, compare_webhooks
from generator.release.spec.spec_node import SpecNode
from generator.spec import yaml11
from generator.spec.document import METHODS

_Key = tuple[str, ...]


def compare_specs(old: Path, new: Path) -> list[Change]:
    """List the changes that affect users of a spec or of its generated client."""
    before, after = _load(old), _load(new)
    if before.value == after.value:
        return []
    findings = Findings()
    _compare_document(before, after, findings)
    _compare_each("operation", _operations(before), _operations(after), findings, compare_operations)
    _compare_each("webhook", _webhooks(before), _webhooks(after), findings, compare_webhooks)
    if not findings.changes():
        findings.add(Severity.DETAIL, after, "texts or examples of the spec changed")
    return findings.changes()


def _compare_document(old: SpecNode, new: SpecNode, findings: Findings) -> None:
    before, after = ([server["url"] for server in node.get("servers") or ()] for node in (old, new))
    if before != after:
        text = f"the server URLs changed from {', '.join(before)} to {', '.join(after)}"
        findings.add(Severity.ADDITION, new.unresolved_child("servers"), text)
    schemes, others = (node.child("components", "securitySchemes") for node in (old, new))
    for name in sorted(schemes.keys & others.keys):
        if _without_text(schemes.get(name)) != _without_text(others.get(name)):
            findings.add(Severity.BREAK, others.unresolved_child(name), "the authentication scheme changed")


def _compare_each(
    noun: str,
    before: Mapping[_Key, SpecNode],
    after: Mapping[_Key, SpecNode],
    findings: Findings,
    compare: Callable[[SpecNode, SpecNode, Findings], None],
) -> None:
    for key in [key for key in before if key not in after]:
        findings.add(Severity.BREAK, before[key], f"the {noun} {_name(before[key])} was removed")
    for key in [key for key in after if key not in before]:
        findings.add(Severity.ADDITION, after[key], f"the {noun} {_name(after[key])} was added")
    for key in [key for key in before if key in after]:
        findings.start(_name(after[key]))
        compare(before[key], after[key], findings)
    findings.start("")


def _operations(document: SpecNode) -> dict[_Key, SpecNode]:
    return dict(_methods(document.child("paths"), ()))


def _webhooks(document: SpecNode) -> dict[_Key, SpecNode]:
    """Return what the vendor sends: the webhooks, and the callbacks of operations."""
    webhooks = dict(_methods(document.child("webhooks"), ()))
    for place, operation in _operations(document).items():
        callbacks = operation.child("callbacks")
        for name in callbacks.value or ():
            webhooks.update(_methods(callbacks.child(name), (*place, name)))
    return webhooks


def _methods(paths: SpecNode, place: _Key) -> Iterator[tuple[_Key, SpecNode]]:
    for path in paths.value or ():
        for method in METHODS:
            if method in paths.child(path).keys:
                yield (*place, path, method), paths.child(path, method)


def _name(operation: SpecNode) -> str:
    return str(operation.get("operationId") or operation.path[1])


def _without_text(scheme: Any) -> dict[str, Any]:
    return {key: value for key, value in scheme.items() if key != "description"}


def _load(file: Path) -> SpecNode:
    # Both files have passed the lint: the old one before its release.
    root = yaml11.read_spec(file)
    return SpecNode(root, (), root)
