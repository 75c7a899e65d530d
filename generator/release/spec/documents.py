"""Differences between two documents."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from generator.release.change import Change, Severity
from generator.release.spec.findings import Findings
from generator.release.spec.operations import compare_messages, compare_operations
from generator.release.spec.part import Part
from generator.spec import yaml11
from generator.spec.document import METHODS

_Place = tuple[str, ...]


def compare_specs(old: Path, new: Path) -> list[Change]:
    """What is different for those who use a spec or a client made from it."""
    if old.read_bytes() == new.read_bytes():
        return []
    before, after = _load(old), _load(new)
    findings = Findings()
    _compare_surroundings(before, after, findings)
    _compare_each("operation", _operations(before), _operations(after), findings, compare_operations)
    _compare_each("message", _messages(before), _messages(after), findings, compare_messages)
    if before.value != after.value and not findings.changes():
        findings.add(Severity.DETAIL, after, "texts or examples of the spec changed")
    return findings.changes()


def _compare_surroundings(old: Part, new: Part, findings: Findings) -> None:
    before, after = ([server["url"] for server in part.get("servers") or ()] for part in (old, new))
    if before != after:
        text = f"the addresses are {', '.join(after)} now, were {', '.join(before)}"
        findings.add(Severity.ADDITION, new.child_place("servers"), text)
    schemes, others = (part.part("components", "securitySchemes") for part in (old, new))
    for name in sorted(schemes.keys & others.keys):
        if _without_text(schemes.get(name)) != _without_text(others.get(name)):
            findings.add(Severity.BREAK, others.child_place(name), "requests are signed in another way now")


def _compare_each(
    noun: str,
    before: Mapping[_Place, Part],
    after: Mapping[_Place, Part],
    findings: Findings,
    compare: Callable[[Part, Part, Findings], None],
) -> None:
    for key in [key for key in before if key not in after]:
        findings.add(Severity.BREAK, before[key], f"the {noun} {_name(before[key])} is gone")
    for key in [key for key in after if key not in before]:
        findings.add(Severity.ADDITION, after[key], f"the {noun} {_name(after[key])} is new")
    for key in [key for key in before if key in after]:
        findings.begin(_name(after[key]))
        compare(before[key], after[key], findings)
    findings.begin("")


def _operations(document: Part) -> dict[_Place, Part]:
    return dict(_methods(document.part("paths"), ()))


def _messages(document: Part) -> dict[_Place, Part]:
    """What the vendor sends: the webhooks, and the callbacks of single operations."""
    messages = dict(_methods(document.part("webhooks"), ()))
    for place, operation in _operations(document).items():
        callbacks = operation.part("callbacks")
        for name in callbacks.value or ():
            messages.update(_methods(callbacks.part(name), (*place, name)))
    return messages


def _methods(paths: Part, place: _Place) -> Iterator[tuple[_Place, Part]]:
    for path in paths.value or ():
        for method in METHODS:
            if method in paths.part(path).keys:
                yield (*place, path, method), paths.part(path, method)


def _name(operation: Part) -> str:
    return str(operation.get("operationId") or operation.path[1])


def _without_text(scheme: Any) -> dict[str, Any]:
    return {key: value for key, value in scheme.items() if key != "description"}


def _load(file: Path) -> Part:
    # Both files have passed the lint rules, the old one before its release.
    root = yaml11.read(file)
    return Part(root, (), root)
