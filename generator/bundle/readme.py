"""The README of a bundle: how to use it from other languages, and what to add to generated code."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from generator.config import ClientConfig
from generator.lint.nodes import Node, callbacks, nodes_of, operations
from generator.render.renderer import template_environment
from generator.spec.document import Document


@frozen
class Credential:
    """A credential that users of generated code must send."""

    name: str
    location: str
    description: str


def readme(document: Document, settings: ClientConfig) -> str:
    """Return the text of README.md."""
    return (
        template_environment(Path(__file__).parent)
        .get_template("README.md.jinja")
        .render(
            settings=settings,
            info=document.root["info"],
            docs=document.root["externalDocs"],
            operations=len(list(operations(document))),
            server=document.root["servers"][0]["url"],
            callbacks=_listed(callbacks(document)),
            credentials=[*_schemes(document), *_fields(document)],
            if_unsent=_retried(document, "if-unsent"),
            if_rejected=_retried(document, "if-rejected"),
        )
    )


def _schemes(document: Document) -> Iterator[Credential]:
    for scheme in nodes_of(document, "security scheme"):
        yield Credential(scheme.name, _location(scheme), _line(scheme.value))


def _location(scheme: Node) -> str:
    node = scheme.value
    match node["type"]:
        case "apiKey":
            return f"{node['in']} `{node['name']}`"
        case "http":
            return f"header `Authorization`, {node['scheme']}"
        case kind:
            return str(kind)


def _fields(document: Document) -> Iterator[Credential]:
    """Yield the credentials in request bodies, each once."""
    found: dict[str, Credential] = {}
    for schema in nodes_of(document, "schema"):
        if schema.is_property and schema.value.get("x-credential") is True:
            found.setdefault(schema.name, Credential(schema.name, "field of the body", _line(schema.value)))
    yield from found.values()


def _retried(document: Document, rule: str) -> str:
    return _listed(operation for operation in operations(document) if operation.value.get("x-retry") == rule)


def _listed(found: Iterable[Node]) -> str:
    return ", ".join(f"`{operation.value['operationId']}`" for operation in found)


def _line(node: Mapping[str, Any]) -> str:
    """Return the description for a table cell."""
    return " ".join(str(node.get("description", "")).split()).replace("|", "\\|")
