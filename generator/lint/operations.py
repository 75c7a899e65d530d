"""Operations: named, explained, answered and secured."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from engagement_core.type_guards import child
from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.nodes import Node, callbacks, operations, parts
from generator.lint.plain import mapping
from generator.spec.document import Document

_CAMEL_CASE = re.compile(r"[a-z][A-Za-z0-9]*")
_SUCCESS = re.compile(r"2(\d\d|XX)")
_REFUSAL = re.compile(r"4(\d\d|XX)|default")


def ids(document: Document) -> Iterator[Diagnostic]:
    """Every operation has an operationId of its own, in camelCase."""
    seen: set[str] = set()
    for part in parts(document, "operation"):
        name = part.node.get("operationId")
        if name is None:
            yield document.diagnostic(
                part.path, "This operation has no `operationId`.", "Add one, such as `createApp`."
            )
            continue
        place = (*part.path, "operationId")
        if not _CAMEL_CASE.fullmatch(name):
            yield document.diagnostic(
                place, f"The operationId {shown(name)} is not in camelCase.", "Write a verb and a noun: `createApp`."
            )
        if name in seen:
            yield document.diagnostic(
                place, f"Another operation has the operationId {shown(name)} already.", "Rename one of the two."
            )
        seen.add(name)


def summaries(document: Document) -> Iterator[Diagnostic]:
    """Every operation has a summary: a phrase that starts with a capital and has no full stop."""
    for part in parts(document, "operation"):
        summary = str(part.node.get("summary") or "").strip()
        if not summary:
            yield document.diagnostic(part.path, "This operation has no summary.", "Add one, such as `Create an app`.")
        elif summary.endswith("."):
            yield document.diagnostic((*part.path, "summary"), "The summary ends with a full stop.", "Remove it.")
        elif summary[0] != summary[0].upper():
            yield document.diagnostic(
                (*part.path, "summary"), "The summary does not start with a capital letter.", "Capitalise it."
            )


def descriptions(document: Document) -> Iterator[Diagnostic]:
    """Every operation and every answer has a description."""
    for part in parts(document, "operation", "response"):
        if not part.is_reference and not str(part.node.get("description") or "").strip():
            yield document.diagnostic(part.path, f"This {part.kind} has no description.", "Add one, in our own words.")


def sources(document: Document) -> Iterator[Diagnostic]:
    """Every operation names and links the chapter of the vendor's documentation that it comes from."""
    for part in parts(document, "operation"):
        docs = part.node.get("externalDocs", {})
        missing = [key for key in ("description", "url") if not docs.get(key)]
        if missing:
            yield document.diagnostic(
                (*part.path, "externalDocs"),
                f"This operation does not say where it is documented: externalDocs has no {' and no '.join(missing)}.",
                "Name the chapter in `description` and give its address in `url`.",
            )


def answers(document: Document) -> Iterator[Diagnostic]:
    """Every operation documents a success and, where the vendor documents errors at all, a refusal."""
    for part in parts(document, "operation"):
        if not any(_SUCCESS.fullmatch(status) for status in part.node.get("responses", ())):
            yield document.diagnostic(
                (*part.path, "responses"), "This operation has no 2xx answer.", "Add the answer that means success."
            )
    called = list(operations(document))
    # A vendor may document no error status whatever; an operation that lacks what all others have is an oversight.
    if not any(_refusals(part) - {"default"} for part in called):
        return
    for part in called:
        if not _refusals(part):
            yield document.diagnostic(
                (*part.path, "responses"),
                "This operation documents no 4xx answer.",
                "Add the errors that the vendor documents.",
            )


def security(document: Document) -> Iterator[Diagnostic]:
    """Every operation says how it is secured, itself or for all at the top, with schemes and scopes that exist."""
    if "security" in document.root:
        yield from _schemes(document, ("security",), document.root["security"])
    for part in parts(document, "operation"):
        if "security" in part.node:
            yield from _schemes(document, (*part.path, "security"), part.node["security"])
    for part in operations(document):
        if "security" not in document.root and "security" not in part.node:
            yield document.diagnostic(
                part.path, "This operation does not say how it is secured.", "Add `security` here or at the top."
            )


def webhooks(document: Document) -> Iterator[Diagnostic]:
    """A callback says that our credentials are not needed, and what is sent."""
    for part in callbacks(document):
        if part.node.get("security") != []:
            yield document.diagnostic(
                part.path, "The vendor calls this and has none of our credentials.", "Add `security: []`."
            )
        if "requestBody" not in part.node:
            yield document.diagnostic(part.path, "This callback does not say what is sent.", "Add a `requestBody`.")


def _refusals(operation: Node) -> set[str]:
    return {status for status in operation.node.get("responses", ()) if _REFUSAL.fullmatch(status)}


def _schemes(
    document: Document, path: tuple[str | int, ...], requirements: Sequence[Mapping[str, Any]]
) -> Iterator[Diagnostic]:
    schemes = mapping(child(document.root, "components").get("securitySchemes"))
    for index, requirement in enumerate(requirements):
        for name, scopes in requirement.items():
            place = (*path, index, name)
            if name not in schemes:
                yield document.diagnostic(
                    place, f"There is no security scheme {shown(name)}.", "Add it to components/securitySchemes."
                )
                continue
            flows = mapping(document.resolve(schemes[name]).get("flows"))
            granted = {scope for flow in flows.values() for scope in flow["scopes"]}
            for scope in scopes if flows else ():
                if scope not in granted:
                    yield document.diagnostic(
                        place, f"The scheme {shown(name)} has no scope {shown(scope)}.", "Add it to the flow's scopes."
                    )


RULES = (ids, summaries, descriptions, sources, answers, security, webhooks)
