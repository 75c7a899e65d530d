"""Servers: clients can call the first of each list, and send it credentials."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import httpx

from engagement_core.type_guards import child
from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.nodes import nodes_of
from generator.lint.plain import listing
from generator.spec.document import Document
from generator.spec.references import NodePath

_FOR_SECRETS = ("authorizationUrl", "tokenUrl", "refreshUrl")


def present(document: Document) -> Iterator[Diagnostic]:
    """The document names the server that the clients call."""
    if not document.root.get("servers"):
        yield document.diagnostic(
            (), "The document names no server.", "Add `servers` with the vendor's production server."
        )


def called(document: Document) -> Iterator[Diagnostic]:
    """The first server of the document and of each operation, which the clients call, has a URL that they can call."""
    for part in nodes_of(document, "document", "operation"):
        if listing(part.value.get("servers")):
            path = (*part.path, "servers", 0, "url")
            url = str(document.at(path))
            yield from _unencrypted(document, path, url)
            if "{" in url:
                yield document.diagnostic(
                    path, f"The clients fill in no variables of {shown(url)}.", "Write out the address of one server."
                )
            # The rule for URLs reports other schemes.
            elif url.startswith("https:") and not _has_host(url):
                yield document.diagnostic(path, f"{shown(url)} is not an address.", "Write a complete one, with https.")


def of_paths(document: Document) -> Iterator[Diagnostic]:
    """A path has no servers of its own."""
    for part in nodes_of(document, "path item"):
        if "servers" in part.value:
            yield document.diagnostic(
                (*part.path, "servers"),
                "Servers of a path are not passed on to its operations here.",
                "List them in each operation.",
            )


def authorities(document: Document) -> Iterator[Diagnostic]:
    """Secrets are exchanged for tokens over https."""
    for part in nodes_of(document, "security scheme"):
        for name, flow in child(part.value, "flows").items():
            for key in _FOR_SECRETS:
                if key in flow:
                    yield from _unencrypted(document, (*part.path, "flows", name, key), str(flow[key]))


def _unencrypted(document: Document, path: NodePath, url: str) -> Iterator[Diagnostic]:
    if url.startswith("http://"):
        yield document.diagnostic(
            path,
            f"{shown(url)} is not encrypted, so no client calls it: credentials could be read on the way.",
            "Write the address with https; servers without it may follow one that has it.",
        )


def _has_host(url: str) -> bool:
    try:
        return bool(httpx.URL(url).host) and urlsplit(url).port != 0
    except (httpx.InvalidURL, ValueError):
        return False


RULES = (present, called, of_paths, authorities)
