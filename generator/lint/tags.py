"""Tags: the resources of a client."""

import keyword
import re
from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.nodes import operations, parts
from generator.spec.document import Document

_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*(\.[a-z][a-z0-9]*(_[a-z0-9]+)*)*")
_OF_CLIENTS = {"close", "from_env", "perform", "preview", "revoke_credentials", "with_options"}
_OF_RESOURCES = {"with_raw_response"}


def names(document: Document) -> Iterator[Diagnostic]:
    """A tag is a dotted path of Python attributes that clients do not have already."""
    for part in parts(document, "tag"):
        name = str(part.node["name"])
        steps = name.split(".")
        if not _NAME.fullmatch(name) or any(keyword.iskeyword(step) for step in steps):
            yield document.diagnostic(
                (*part.path, "name"),
                f"{shown(name)} cannot be the name of a resource.",
                "Use lower-case words with underscores, and a dot for a resource in a resource.",
            )
        elif steps[0] in _OF_CLIENTS or _OF_RESOURCES.intersection(steps):
            yield document.diagnostic(
                (*part.path, "name"), f"{shown(name)} is taken: every client has it.", "Choose another noun."
            )


def declared(document: Document) -> Iterator[Diagnostic]:
    """The tags at the top are different, described and used; operations use no others."""
    used = {tag for part in parts(document, "operation") for tag in part.node.get("tags", ())}
    seen: set[str] = set()
    for part in parts(document, "tag"):
        name = part.node["name"]
        if name in seen:
            yield document.diagnostic(part.path, f"The tag {shown(name)} is declared twice.", "Remove one of the two.")
        if not str(part.node.get("description") or "").strip():
            yield document.diagnostic(
                part.path, f"The tag {shown(name)} has no description.", "Say what the resource is."
            )
        if name not in used:
            yield document.diagnostic(part.path, f"No operation has the tag {shown(name)}.", "Remove it, or use it.")
        seen.add(name)
    for part in parts(document, "operation"):
        for index, tag in enumerate(part.node.get("tags", ())):
            if tag not in seen:
                yield document.diagnostic(
                    (*part.path, "tags", index),
                    f"The tag {shown(tag)} is not declared.",
                    "Declare it in `tags` at the top, or correct the name.",
                )


def single(document: Document) -> Iterator[Diagnostic]:
    """Every operation has exactly one tag."""
    for part in operations(document):
        if len(part.node.get("tags", ())) != 1:
            yield document.diagnostic(
                (*part.path, "tags"),
                "An operation needs exactly one tag, the resource that its method belongs to.",
                "Name one tag.",
            )


RULES = (names, declared, single)
