"""Text: nothing in a spec can turn into code, or into other text than a reviewer sees."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from engagement_core.type_guards import child, is_list, is_mapping
from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.nodes import Kind, Node, all_nodes
from generator.spec.document import Document
from generator.spec.references import NodePath

_NAME = re.compile(r"[^\s\"'`\\{}<>](?:[^\"'`\\{}<>]*[^\s\"'`\\{}<>])?")
_ADDRESS = re.compile(r"https?://[^\s\"'`\\<>{}|^]+")
_SERVER = re.compile(r"https?://[A-Za-z0-9._~:/{}%-]+")
# They reorder what is shown, or end a line for some programs and not for others.
_DECEIVING = re.compile(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]")
_ADDRESS_KEYS = ("url", "termsOfService", "authorizationUrl", "tokenUrl", "refreshUrl", "openIdConnectUrl")
_NAME_KEYS: Mapping[Kind, Sequence[str]] = {
    "operation": ("operationId",),
    "parameter": ("name",),
    "security scheme": ("name", "scheme"),
    "tag": ("name",),
}
_LINE_KEYS = ("title", "summary", "version")


def characters(document: Document) -> Iterator[Diagnostic]:
    """No text holds control characters (newline and tab aside), broken Unicode or marks that reorder what is shown."""
    for path, text in _texts((), document.root):
        for character in text:
            if _is_foul(character):
                message = f"The text holds the character U+{ord(character):04X}, which nobody sees."
                yield document.diagnostic(path, message, "Remove it.")
                break


def names(document: Document) -> Iterator[Diagnostic]:
    """Names are one line of plain text, without quotes, backslashes, braces and angle brackets."""
    for part in all_nodes(document):
        for path, name in _names(part):
            if not isinstance(name, str) or not _NAME.fullmatch(name) or not name.isprintable():
                yield document.diagnostic(
                    path,
                    f"The name {shown(name)} is not plain text.",
                    "Use one line of printable characters, without quotes, backslashes, braces or angle brackets.",
                )


def lines(document: Document) -> Iterator[Diagnostic]:
    """Titles, summaries and values of enums are one line of printable text."""
    for part in all_nodes(document):
        for path, text in _lines(part):
            if isinstance(text, str) and not text.isprintable():
                yield document.diagnostic(
                    path, f"The text {shown(text)} is not one line of printable text.", "Write it on one line."
                )


def addresses(document: Document) -> Iterator[Diagnostic]:
    """Addresses are http or https, so that none becomes a script in the reference."""
    for part in all_nodes(document):
        for path, address in _addresses(part):
            allowed = _SERVER if part.kind == "server" else _ADDRESS
            if not isinstance(address, str) or not allowed.fullmatch(address):
                yield document.diagnostic(
                    path, f"{shown(address)} is not an address.", "Write a complete one, with https."
                )


def _is_foul(character: str) -> bool:
    if character in "\n\t" or " " <= character <= "~":
        return False
    return unicodedata.category(character) in ("Cc", "Cs", "Cn") or bool(_DECEIVING.match(character))


def _texts(path: NodePath, node: Any) -> Iterator[tuple[NodePath, str]]:
    if isinstance(node, str):
        yield path, node
    elif is_mapping(node):
        for key, value in node.items():
            yield (*path, key), key
            yield from _texts((*path, key), value)
    elif is_list(node):
        for index, value in enumerate(node):
            yield from _texts((*path, index), value)


def _names(part: Node) -> Iterator[tuple[NodePath, Any]]:
    if part.is_property or part.is_component or part.role in ("headers", "examples", "links", "callbacks", "webhooks"):
        yield part.path, part.name
    for key in _NAME_KEYS.get(part.kind, ()):
        if key in part.node:
            yield (*part.path, key), part.node[key]
    if part.kind == "operation":
        for index, tag in enumerate(part.node.get("tags", ())):
            yield (*part.path, "tags", index), tag


def _lines(part: Node) -> Iterator[tuple[NodePath, Any]]:
    for key in _LINE_KEYS:
        if key in part.node:
            yield (*part.path, key), part.node[key]
    if part.kind == "schema":
        for index, value in enumerate(part.node.get("enum", ())):
            yield (*part.path, "enum", index), value
        for key in ("const", "pattern", "format"):
            if key in part.node:
                yield (*part.path, key), part.node[key]


def _addresses(part: Node) -> Iterator[tuple[NodePath, Any]]:
    if part.kind == "schema":
        return
    holders: list[tuple[NodePath, Mapping[str, Any]]] = [(part.path, part.node)]
    for name, flow in child(part.node, "flows").items():
        holders.append(((*part.path, "flows", name), flow))
    for path, holder in holders:
        for key in _ADDRESS_KEYS:
            if key in holder:
                yield (*path, key), holder[key]


RULES = (characters, names, lines, addresses)
