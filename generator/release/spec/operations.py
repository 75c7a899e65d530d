"""Comparison of two versions of an operation or webhook."""

from collections.abc import Mapping
from typing import Any

from generator.release.change import Severity
from generator.release.spec.alternatives import unmatched_groups
from generator.release.spec.findings import Direction, Findings
from generator.release.spec.schemas import Schemas
from generator.release.spec.spec_node import SpecNode


def compare_operations(old: SpecNode, new: SpecNode, findings: Findings) -> None:
    """Report the differences between two versions of an operation."""
    _compare_names(old, new, findings)
    _compare_parameters(old, new, Schemas(Direction.REQUEST, findings))
    _compare_body(old, new, Schemas(Direction.REQUEST, findings))
    _compare_responses(old, new, Schemas(Direction.RESPONSE, findings))
    _compare_security(old, new, findings)
    if old.get("x-retry") != new.get("x-retry"):
        text = f"the retry rule changed from `{old.get('x-retry')}` to `{new.get('x-retry')}`"
        findings.add(Severity.ADDITION, new, text)


def compare_webhooks(old: SpecNode, new: SpecNode, findings: Findings) -> None:
    """Report the differences between two versions of a webhook, whose body is sent by the vendor, as a response is."""
    _compare_content(old.child("requestBody"), new.child("requestBody"), Schemas(Direction.RESPONSE, findings))


def _compare_names(old: SpecNode, new: SpecNode, findings: Findings) -> None:
    if old.get("operationId") != new.get("operationId"):
        text = f"the operation was renamed from {old.get('operationId')} to {new.get('operationId')}"
        findings.add(Severity.BREAK, new, text)
    if new.get("deprecated") and not old.get("deprecated"):
        findings.add(Severity.ADDITION, new, "the operation is now deprecated")


def _compare_parameters(old: SpecNode, new: SpecNode, schemas: Schemas) -> None:
    before, after = _parameters(old), _parameters(new)
    for key in sorted(before.keys() - after.keys()):
        schemas.findings.add(Severity.BREAK, new, f"the parameter `{key[1]}` ({key[0]}) was removed")
    for key in sorted(after.keys() - before.keys()):
        required = after[key].get("required")
        text = f"the {'required' if required else 'optional'} parameter `{key[1]}` ({key[0]}) was added"
        schemas.findings.add(Severity.BREAK if required else Severity.ADDITION, after[key], text)
    for key in sorted(before.keys() & after.keys()):
        _compare_parameter(before[key], after[key], schemas)


def _compare_parameter(old: SpecNode, new: SpecNode, schemas: Schemas) -> None:
    if bool(old.get("required")) != bool(new.get("required")):
        required = new.get("required")
        text = f"the parameter is now {'required' if required else 'optional'}"
        schemas.findings.add(Severity.BREAK if required else Severity.ADDITION, new, text)
    if any(old.get(key) != new.get(key) for key in ("style", "explode")):
        schemas.findings.add(Severity.BREAK, new, "the serialization of the parameter changed")
    schemas.compare(old.child("schema"), new.child("schema"))


def _compare_body(old: SpecNode, new: SpecNode, schemas: Schemas) -> None:
    before, after = old.child("requestBody"), new.child("requestBody")
    required = bool(after.get("required"))
    if before.value is None and after.value is not None:
        text = f"the request now has {'a required' if required else 'an optional'} body"
        schemas.findings.add(Severity.BREAK if required else Severity.ADDITION, new, text)
    elif before.value is not None and after.value is None:
        schemas.findings.add(Severity.BREAK, new, "the request body was removed")
    elif before.value is not None:
        if required != bool(before.get("required")):
            text = f"the request body is now {'required' if required else 'optional'}"
            schemas.findings.add(Severity.BREAK if required else Severity.ADDITION, after, text)
        _compare_content(before, after, schemas)


def _compare_responses(old: SpecNode, new: SpecNode, schemas: Schemas) -> None:
    before, after = old.child("responses"), new.child("responses")
    for status in sorted(before.keys - after.keys):
        # A removed error response breaks no code that handles it.
        severity = Severity.BREAK if status.startswith("2") else Severity.ADDITION
        schemas.findings.add(severity, after, f"the status {status} was removed")
    returned = [_returned(before.child(status)) for status in before.keys if status.startswith("2")]
    for status in sorted(after.keys - before.keys):
        if status.startswith("2") and _returned(after.child(status)) not in returned:
            text = "the status was added, with a different body"
            schemas.findings.add(schemas.direction.widened, after.unresolved_child(status), text)
        else:
            schemas.findings.add(Severity.ADDITION, after.unresolved_child(status), "the status was added")
    for status in sorted(before.keys & after.keys):
        _compare_response(before.child(status), after.child(status), schemas)


def _compare_response(old: SpecNode, new: SpecNode, schemas: Schemas) -> None:
    _compare_content(old, new, schemas)
    _compare_headers(old.child("headers"), new.child("headers"), schemas)
    if old.child("x-envelope").get("result") != new.child("x-envelope").get("result"):
        schemas.findings.add(Severity.BREAK, new, "clients now return another part of the response")
    elif old.get("x-envelope") != new.get("x-envelope"):
        schemas.findings.add(Severity.ADDITION, new, "the rule that distinguishes success from failure changed")
    if old.get("x-rejected") != new.get("x-rejected"):
        schemas.findings.add(Severity.ADDITION, new, "whether clients retry after this response changed")


def _returned(response: SpecNode) -> tuple[dict[str, Any], Any]:
    """What clients return: the body schema by media type, and the field that holds the result."""
    content = response.child("content")
    schemas = {media_type: content.child(media_type, "schema").value for media_type in content.keys}
    return schemas, response.child("x-envelope").get("result")


def _compare_content(old: SpecNode, new: SpecNode, schemas: Schemas) -> None:
    before, after = old.child("content"), new.child("content")
    for media_type in sorted(before.keys - after.keys):
        schemas.findings.add(Severity.BREAK, new, f"{schemas.direction.value} can no longer be {media_type}")
    for media_type in sorted(after.keys - before.keys):
        schemas.findings.add(schemas.direction.widened, new, f"{schemas.direction.value} can now be {media_type}")
    for media_type in sorted(before.keys & after.keys):
        schemas.compare(before.child(media_type, "schema"), after.child(media_type, "schema"))


def _compare_headers(old: SpecNode, new: SpecNode, schemas: Schemas) -> None:
    for name in sorted(old.keys - new.keys):
        schemas.findings.add(Severity.BREAK, old.unresolved_child(name), "the header was removed")
    for name in sorted(new.keys - old.keys):
        schemas.findings.add(Severity.ADDITION, new.unresolved_child(name), "the header was added")
    for name in sorted(old.keys & new.keys):
        schemas.compare(old.child(name, "schema"), new.child(name, "schema"))


def _compare_security(old: SpecNode, new: SpecNode, findings: Findings) -> None:
    before, after = _security(old), _security(new)
    for alternative in sorted(before.keys() - after.keys()):
        findings.add(Severity.BREAK, new, f"requests can no longer be authenticated with {alternative}")
    for alternative in sorted(after.keys() - before.keys()):
        findings.add(Severity.ADDITION, new, f"requests can now be authenticated with {alternative}")
    for alternative in sorted(before.keys() & after.keys()):
        if narrower := unmatched_groups(before[alternative], after[alternative]):
            findings.add(
                Severity.BREAK, new, f"requests authenticated with {alternative} now need more scopes than {narrower}"
            )
        if wider := unmatched_groups(after[alternative], before[alternative]):
            findings.add(
                Severity.ADDITION, new, f"requests authenticated with {alternative} now need only the scopes {wider}"
            )


def _parameters(operation: SpecNode) -> Mapping[tuple[str, str], SpecNode]:
    """Return the parameters by location and name; those of the operation override those of its path."""
    path = SpecNode(operation.root, operation.path[:-1], operation.root["paths"][operation.path[1]])
    parameters = (*path.items("parameters"), *operation.items("parameters"))
    return {(parameter.get("in"), parameter.get("name")): parameter for parameter in parameters}


def _security(operation: SpecNode) -> Mapping[str, set[frozenset[str]]]:
    """Return the alternatives of authentication, each with the sets of scopes of which one suffices."""
    stated = operation.get("security")
    listed: list[Mapping[str, list[str]]] = (operation.root.get("security") if stated is None else stated) or [{}]
    alternatives: dict[str, set[frozenset[str]]] = {}
    for requirement in listed:
        scopes = frozenset(scope for names in requirement.values() for scope in names)
        alternatives.setdefault(" and ".join(sorted(requirement)) or "nothing", set()).add(scopes)
    return alternatives
