"""Operations: IDs, descriptions, responses and security."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from engagement_core.type_guards import child
from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.nodes import Node, callbacks, nodes_of, operations
from generator.lint.plain import mapping
from generator.spec.document import Document

_CAMEL_CASE = re.compile(r"[a-z][A-Za-z0-9]*")
_SUCCESS = re.compile(r"2(\d\d|XX)")
_ERROR = re.compile(r"4(\d\d|XX)|default")


def ids(document: Document) -> Iterator[Diagnostic]:
    """Every operation has a unique operationId in camelCase."""
    seen: set[str] = set()
    for node in nodes_of(document, "operation"):
        name = node.value.get("operationId")
        if name is None:
            yield document.diagnostic(
                node.path, "This operation has no `operationId`.", "Add one, such as `createApp`."
            )
            continue
        location = (*node.path, "operationId")
        if not _CAMEL_CASE.fullmatch(name):
            yield document.diagnostic(
                location, f"The operationId {shown(name)} is not in camelCase.", "Write a verb and a noun: `createApp`."
            )
        if name in seen:
            yield document.diagnostic(
                location, f"Another operation also has the operationId {shown(name)}.", "Rename one of them."
            )
        seen.add(name)


def summaries(document: Document) -> Iterator[Diagnostic]:
    """Every operation has a summary that starts with a capital letter and has no full stop."""
    for node in nodes_of(document, "operation"):
        summary = str(node.value.get("summary") or "").strip()
        if not summary:
            yield document.diagnostic(node.path, "This operation has no summary.", "Add one, such as `Create an app`.")
        elif summary.endswith("."):
            yield document.diagnostic((*node.path, "summary"), "The summary ends with a full stop.", "Remove it.")
        elif summary[0] != summary[0].upper():
            yield document.diagnostic(
                (*node.path, "summary"), "The summary does not start with a capital letter.", "Capitalise it."
            )


def descriptions(document: Document) -> Iterator[Diagnostic]:
    """Every operation and every response has a description."""
    for node in nodes_of(document, "operation", "response"):
        if not node.is_reference and not str(node.value.get("description") or "").strip():
            yield document.diagnostic(node.path, f"This {node.kind} has no description.", "Add one, in our own words.")


def sources(document: Document) -> Iterator[Diagnostic]:
    """Every operation names and links its chapter in the vendor's documentation."""
    for node in nodes_of(document, "operation"):
        docs = node.value.get("externalDocs", {})
        missing = [key for key in ("description", "url") if not docs.get(key)]
        if missing:
            yield document.diagnostic(
                (*node.path, "externalDocs"),
                f"This operation does not say where it is documented: externalDocs has no {' and no '.join(missing)}.",
                "Put the name of the chapter in `description` and its URL in `url`.",
            )


def responses(document: Document) -> Iterator[Diagnostic]:
    """Every operation documents a success response and, if the vendor documents any errors, an error response."""
    for node in nodes_of(document, "operation"):
        if not any(_SUCCESS.fullmatch(status) for status in node.value.get("responses", ())):
            yield document.diagnostic(
                (*node.path, "responses"), "This operation has no 2xx response.", "Add its success response."
            )
    called = list(operations(document))
    # Some vendors document no error status at all; if others have one, a missing one is an oversight.
    if not any(_error_statuses(node) - {"default"} for node in called):
        return
    for node in called:
        if not _error_statuses(node):
            yield document.diagnostic(
                (*node.path, "responses"),
                "This operation has no 4xx response.",
                "Add the errors that the vendor documents.",
            )


def security(document: Document) -> Iterator[Diagnostic]:
    """Every operation has `security`, its own or the one at the top, with schemes and scopes that exist."""
    if "security" in document.root:
        yield from _schemes(document, ("security",), document.root["security"])
    for node in nodes_of(document, "operation"):
        if "security" in node.value:
            yield from _schemes(document, (*node.path, "security"), node.value["security"])
    for node in operations(document):
        if "security" not in document.root and "security" not in node.value:
            yield document.diagnostic(
                node.path, "This operation has no `security`.", "Add `security` here or at the top."
            )


def webhooks(document: Document) -> Iterator[Diagnostic]:
    """A callback has `security: []` and a request body."""
    for node in callbacks(document):
        if node.value.get("security") != []:
            yield document.diagnostic(
                node.path, "The vendor calls this operation without our credentials.", "Add `security: []`."
            )
        if "requestBody" not in node.value:
            yield document.diagnostic(node.path, "This callback has no request body.", "Add a `requestBody`.")


def _error_statuses(operation: Node) -> set[str]:
    return {status for status in operation.value.get("responses", ()) if _ERROR.fullmatch(status)}


def _schemes(
    document: Document, path: tuple[str | int, ...], requirements: Sequence[Mapping[str, Any]]
) -> Iterator[Diagnostic]:
    schemes = mapping(child(document.root, "components").get("securitySchemes"))
    for index, requirement in enumerate(requirements):
        for name, scopes in requirement.items():
            key_path = (*path, index, name)
            if name not in schemes:
                yield document.diagnostic(
                    key_path,
                    f"The security scheme {shown(name)} does not exist.",
                    "Add it to components/securitySchemes.",
                )
                continue
            flows = mapping(document.resolve(schemes[name]).get("flows"))
            granted = {scope for flow in flows.values() for scope in flow["scopes"]}
            for scope in scopes if flows else ():
                if scope not in granted:
                    yield document.diagnostic(
                        key_path,
                        f"The scheme {shown(name)} has no scope {shown(scope)}.",
                        "Add it to the flow's scopes.",
                    )


RULES = (ids, summaries, descriptions, sources, responses, security, webhooks)
