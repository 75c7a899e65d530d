"""Differences between two versions of one operation, or of one message that the vendor sends."""

from collections.abc import Mapping
from typing import Any

from generator.release.change import Severity
from generator.release.spec.alternatives import unguarded
from generator.release.spec.direction import Direction
from generator.release.spec.findings import Findings
from generator.release.spec.part import Part
from generator.release.spec.schemas import Schemas


def compare_operations(old: Part, new: Part, findings: Findings) -> None:
    """Report what is different in an operation that callers call."""
    _compare_names(old, new, findings)
    _compare_parameters(old, new, Schemas(Direction.REQUEST, findings))
    _compare_body(old, new, Schemas(Direction.REQUEST, findings))
    _compare_answers(old, new, Schemas(Direction.ANSWER, findings))
    _compare_security(old, new, findings)
    if old.get("x-retry") != new.get("x-retry"):
        text = f"clients retry it by the rule `{new.get('x-retry')}` now, was `{old.get('x-retry')}`"
        findings.add(Severity.ADDITION, new, text)


def compare_messages(old: Part, new: Part, findings: Findings) -> None:
    """Report what is different in a message that the vendor sends: its body is the vendor's, as an answer is."""
    _compare_content(old.part("requestBody"), new.part("requestBody"), Schemas(Direction.ANSWER, findings))


def _compare_names(old: Part, new: Part, findings: Findings) -> None:
    if old.get("operationId") != new.get("operationId"):
        text = f"the operation is called {new.get('operationId')} now, was {old.get('operationId')}"
        findings.add(Severity.BREAK, new, text)
    if new.get("deprecated") and not old.get("deprecated"):
        findings.add(Severity.ADDITION, new, "the operation is deprecated now")


def _compare_parameters(old: Part, new: Part, schemas: Schemas) -> None:
    before, after = _parameters(old), _parameters(new)
    for key in sorted(before.keys() - after.keys()):
        schemas.findings.add(Severity.BREAK, new, f"the parameter `{key[1]}` ({key[0]}) is gone")
    for key in sorted(after.keys() - before.keys()):
        needed = after[key].get("required")
        text = f"the parameter `{key[1]}` ({key[0]}) is new" + (" and required" if needed else "")
        schemas.findings.add(Severity.BREAK if needed else Severity.ADDITION, after[key], text)
    for key in sorted(before.keys() & after.keys()):
        _compare_parameter(before[key], after[key], schemas)


def _compare_parameter(old: Part, new: Part, schemas: Schemas) -> None:
    if bool(old.get("required")) != bool(new.get("required")):
        needed = new.get("required")
        text = "the parameter is required now" if needed else "the parameter may be left out now"
        schemas.findings.add(Severity.BREAK if needed else Severity.ADDITION, new, text)
    if any(old.get(key) != new.get(key) for key in ("style", "explode")):
        schemas.findings.add(Severity.BREAK, new, "the parameter is written in another way now")
    schemas.compare(old.part("schema"), new.part("schema"))


def _compare_body(old: Part, new: Part, schemas: Schemas) -> None:
    before, after = old.part("requestBody"), new.part("requestBody")
    needed = bool(after.get("required"))
    if before.value is None and after.value is not None:
        text = "the request has a body now" + (", which is required" if needed else "")
        schemas.findings.add(Severity.BREAK if needed else Severity.ADDITION, new, text)
    elif before.value is not None and after.value is None:
        schemas.findings.add(Severity.BREAK, new, "the request has no body any more")
    elif before.value is not None:
        if needed != bool(before.get("required")):
            text = "the body is required now" if needed else "the body may be left out now"
            schemas.findings.add(Severity.BREAK if needed else Severity.ADDITION, after, text)
        _compare_content(before, after, schemas)


def _compare_answers(old: Part, new: Part, schemas: Schemas) -> None:
    before, after = old.part("responses"), new.part("responses")
    for status in sorted(before.keys - after.keys):
        # Who handles an error that no longer comes is not harmed.
        weight = Severity.BREAK if status.startswith("2") else Severity.ADDITION
        schemas.findings.add(weight, after, f"the status {status} is gone")
    returned = [_returned(before.part(status)) for status in before.keys if status.startswith("2")]
    for status in sorted(after.keys - before.keys):
        if status.startswith("2") and _returned(after.part(status)) not in returned:
            text = "the status is new, and answers have another body with it"
            schemas.findings.add(schemas.side.more, after.child_place(status), text)
        else:
            schemas.findings.add(Severity.ADDITION, after.child_place(status), "the status is new")
    for status in sorted(before.keys & after.keys):
        _compare_answer(before.part(status), after.part(status), schemas)


def _compare_answer(old: Part, new: Part, schemas: Schemas) -> None:
    _compare_content(old, new, schemas)
    _compare_headers(old.part("headers"), new.part("headers"), schemas)
    if old.part("x-envelope").get("result") != new.part("x-envelope").get("result"):
        schemas.findings.add(Severity.BREAK, new, "clients return another part of the answer now")
    elif old.get("x-envelope") != new.get("x-envelope"):
        schemas.findings.add(Severity.ADDITION, new, "clients tell success from failure by another rule now")
    if old.get("x-rejected") != new.get("x-rejected"):
        schemas.findings.add(Severity.ADDITION, new, "whether clients retry the call after this response has changed")


def _returned(answer: Part) -> tuple[dict[str, Any], Any]:
    """What clients return of an answer: the schema of each form of its body, and the part that stands for the whole."""
    content = answer.part("content")
    schemas = {media_type: content.part(media_type, "schema").value for media_type in content.keys}
    return schemas, answer.part("x-envelope").get("result")


def _compare_content(old: Part, new: Part, schemas: Schemas) -> None:
    before, after = old.part("content"), new.part("content")
    for media_type in sorted(before.keys - after.keys):
        schemas.findings.add(Severity.BREAK, new, f"{schemas.side.value} can no longer be {media_type}")
    for media_type in sorted(after.keys - before.keys):
        schemas.findings.add(schemas.side.more, new, f"{schemas.side.value} can be {media_type} now")
    for media_type in sorted(before.keys & after.keys):
        schemas.compare(before.part(media_type, "schema"), after.part(media_type, "schema"))


def _compare_headers(old: Part, new: Part, schemas: Schemas) -> None:
    for name in sorted(old.keys - new.keys):
        schemas.findings.add(Severity.BREAK, old.child_place(name), "the header is gone from the answer")
    for name in sorted(new.keys - old.keys):
        schemas.findings.add(Severity.ADDITION, new.child_place(name), "the header is new")
    for name in sorted(old.keys & new.keys):
        schemas.compare(old.part(name, "schema"), new.part(name, "schema"))


def _compare_security(old: Part, new: Part, findings: Findings) -> None:
    before, after = _security(old), _security(new)
    for way in sorted(before.keys() - after.keys()):
        findings.add(Severity.BREAK, new, f"requests cannot be signed with {way} any more")
    for way in sorted(after.keys() - before.keys()):
        findings.add(Severity.ADDITION, new, f"requests can be signed with {way} now")
    for way in sorted(before.keys() & after.keys()):
        if lost := unguarded(before[way], after[way]):
            findings.add(Severity.BREAK, new, f"requests signed with {way} need more scopes than {lost} now")
        if won := unguarded(after[way], before[way]):
            findings.add(Severity.ADDITION, new, f"requests signed with {way} need no more scopes than {won} now")


def _parameters(operation: Part) -> Mapping[tuple[str, str], Part]:
    """The parameters of an operation and of its path, by place and name; the operation's own come last and win."""
    path = Part(operation.root, operation.path[:-1], operation.root["paths"][operation.path[1]])
    every = (*path.items("parameters"), *operation.items("parameters"))
    return {(part.get("in"), part.get("name")): part for part in every}


def _security(operation: Part) -> Mapping[str, set[frozenset[str]]]:
    """The ways to sign a request, each with the sets of scopes of which one is enough."""
    stated = operation.get("security")
    listed: list[Mapping[str, list[str]]] = (operation.root.get("security") if stated is None else stated) or [{}]
    ways: dict[str, set[frozenset[str]]] = {}
    for way in listed:
        scopes = frozenset(scope for names in way.values() for scope in names)
        ways.setdefault(" and ".join(sorted(way)) or "nothing", set()).add(scopes)
    return ways
