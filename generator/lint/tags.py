"""Tags: the resources of a client."""

import keyword
import re
from collections.abc import Iterator
from itertools import accumulate

from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.nodes import nodes_of, operations
from generator.spec.document import Document

_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*(\.[a-z][a-z0-9]*(_[a-z0-9]+)*)*")
_OF_CLIENTS = {"close", "from_env", "perform", "preview", "revoke_credentials", "with_options"}
# The last two are names that the code of clients and resources uses.
_OF_RESOURCES = {"with_raw_response", "resource", "resources"}


def names(document: Document) -> Iterator[Diagnostic]:
    """A tag is a dotted path of Python attribute names that clients do not reserve."""
    for node in nodes_of(document, "tag"):
        name = str(node.value["name"])
        steps = name.split(".")
        if not _NAME.fullmatch(name) or any(keyword.iskeyword(step) for step in steps):
            yield document.diagnostic(
                (*node.path, "name"),
                f"{shown(name)} cannot be the name of a resource.",
                "Use lower-case words with underscores, and a dot for a nested resource.",
            )
        elif steps[0] in _OF_CLIENTS or _OF_RESOURCES.intersection(steps):
            yield document.diagnostic(
                (*node.path, "name"), f"{shown(name)} is reserved in every client.", "Choose another noun."
            )


def declared(document: Document) -> Iterator[Diagnostic]:
    """The tags at the top are different, described, below a declared tag and used; operations use no others."""
    used = {
        ancestor
        for node in nodes_of(document, "operation")
        for tag in node.value.get("tags", ())
        for ancestor in accumulate(str(tag).split("."), "{}.{}".format)
    }
    names = {str(node.value["name"]) for node in nodes_of(document, "tag")}
    seen: set[str] = set()
    for node in nodes_of(document, "tag"):
        name = node.value["name"]
        if name in seen:
            yield document.diagnostic(node.path, f"The tag {shown(name)} is declared twice.", "Remove one of the two.")
        if not str(node.value.get("description") or "").strip():
            yield document.diagnostic(
                node.path, f"The tag {shown(name)} has no description.", "Say what the resource is."
            )
        if name not in used:
            yield document.diagnostic(node.path, f"No operation has the tag {shown(name)}.", "Remove it, or use it.")
        parent = str(name).rpartition(".")[0]
        if parent and parent not in names:
            yield document.diagnostic(
                (*node.path, "name"),
                f"The tag {shown(name)} is nested in {shown(parent)}, which is not declared.",
                f"Declare {shown(parent)}, with a description, even if no operation has it.",
            )
        seen.add(name)
    for node in nodes_of(document, "operation"):
        for index, tag in enumerate(node.value.get("tags", ())):
            if tag not in seen:
                yield document.diagnostic(
                    (*node.path, "tags", index),
                    f"The tag {shown(tag)} is not declared.",
                    "Declare it in `tags` at the top, or correct the name.",
                )


def single(document: Document) -> Iterator[Diagnostic]:
    """Every operation has exactly one tag."""
    for node in operations(document):
        if len(node.value.get("tags", ())) != 1:
            yield document.diagnostic(
                (*node.path, "tags"),
                "An operation needs exactly one tag, the resource that its method belongs to.",
                "Name one tag.",
            )


RULES = (names, declared, single)
