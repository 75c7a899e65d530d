"""Text: nothing in a spec can turn into code or differ from what a reviewer sees."""

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
_URL = re.compile(r"https?://[^\s\"'`\\<>{}|^]+")
_SERVER = re.compile(r"https?://[A-Za-z0-9._~:/{}%-]+")
# These reorder the displayed text, or end a line for some programs only.
_INVISIBLE = re.compile(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]")
_ALLOWED = str.maketrans("", "", "\n\t")
_URL_KEYS = ("url", "termsOfService", "authorizationUrl", "tokenUrl", "refreshUrl", "openIdConnectUrl")
_NAME_KEYS: Mapping[Kind, Sequence[str]] = {
    "operation": ("operationId",),
    "parameter": ("name",),
    "security scheme": ("name", "scheme"),
    "tag": ("name",),
}
_LINE_KEYS = ("title", "summary", "version")


def characters(document: Document) -> Iterator[Diagnostic]:
    """No text has control characters (except newline and tab), invalid Unicode or direction marks."""
    for path, text in _texts((), document.root):
        # Whatever is unsafe is not printable, and few texts have it.
        if text.translate(_ALLOWED).isprintable():
            continue
        for character in text:
            if _is_unsafe(character):
                message = f"The text contains the invisible character U+{ord(character):04X}."
                yield document.diagnostic(path, message, "Remove it.")
                break


def names(document: Document) -> Iterator[Diagnostic]:
    """Names are one line of plain text, without quotes, backslashes, braces and angle brackets."""
    for node in all_nodes(document):
        for path, name in _names(node):
            if not isinstance(name, str) or not _NAME.fullmatch(name) or not name.isprintable():
                yield document.diagnostic(
                    path,
                    f"The name {shown(name)} is not plain text.",
                    "Use one line of printable characters, without quotes, backslashes, braces or angle brackets.",
                )


def lines(document: Document) -> Iterator[Diagnostic]:
    """Titles, summaries and values of enums are one line of printable text."""
    for node in all_nodes(document):
        for path, text in _lines(node):
            if isinstance(text, str) and not text.isprintable():
                yield document.diagnostic(
                    path, f"The text {shown(text)} is not one line of printable text.", "Write it on one line."
                )


def urls(document: Document) -> Iterator[Diagnostic]:
    """URLs are http or https, so that none becomes a script in the documentation."""
    for node in all_nodes(document):
        for path, url in _urls(node):
            allowed = _SERVER if node.kind == "server" else _URL
            if not isinstance(url, str) or not allowed.fullmatch(url):
                yield document.diagnostic(path, f"{shown(url)} is not a valid URL.", "Write an absolute https URL.")


def _is_unsafe(character: str) -> bool:
    if character in "\n\t":
        return False
    return unicodedata.category(character) in ("Cc", "Cs", "Cn") or bool(_INVISIBLE.match(character))


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


def _names(node: Node) -> Iterator[tuple[NodePath, Any]]:
    if node.is_property or node.is_component or node.role in ("headers", "examples", "links", "callbacks", "webhooks"):
        yield node.path, node.name
    for key in _NAME_KEYS.get(node.kind, ()):
        if key in node.value:
            yield (*node.path, key), node.value[key]
    if node.kind == "operation":
        for index, tag in enumerate(node.value.get("tags", ())):
            yield (*node.path, "tags", index), tag


def _lines(node: Node) -> Iterator[tuple[NodePath, Any]]:
    for key in _LINE_KEYS:
        if key in node.value:
            yield (*node.path, key), node.value[key]
    if node.kind == "schema":
        for index, value in enumerate(node.value.get("enum", ())):
            yield (*node.path, "enum", index), value
        for key in ("const", "pattern", "format"):
            if key in node.value:
                yield (*node.path, key), node.value[key]


def _urls(node: Node) -> Iterator[tuple[NodePath, Any]]:
    if node.kind == "schema":
        return
    holders: list[tuple[NodePath, Mapping[str, Any]]] = [(node.path, node.value)]
    for name, flow in child(node.value, "flows").items():
        holders.append(((*node.path, "flows", name), flow))
    for path, holder in holders:
        for key in _URL_KEYS:
            if key in holder:
                yield (*path, key), holder[key]


RULES = (characters, names, lines, urls)
