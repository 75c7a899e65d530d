"""The README of a bundle: how to use it from other languages, and what no generator can do."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from generator.config import ClientConfig
from generator.lint.nodes import Node, callbacks, nodes_of, operations
from generator.spec.document import Document


@frozen
class Secret:
    """Something that a request needs and no generated client knows."""

    name: str
    place: str
    description: str


def readme(document: Document, settings: ClientConfig) -> str:
    """The text of README.md."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=select_autoescape(enabled_extensions=()),
    )
    return environment.get_template("README.md.jinja").render(
        settings=settings,
        info=document.root["info"],
        docs=document.root["externalDocs"],
        operations=len(list(operations(document))),
        server=document.root["servers"][0]["url"],
        callbacks=_listed(callbacks(document)),
        secrets=[*_schemes(document), *_fields(document)],
        if_unsent=_retried(document, "if-unsent"),
        if_rejected=_retried(document, "if-rejected"),
    )


def _schemes(document: Document) -> Iterator[Secret]:
    for part in nodes_of(document, "security scheme"):
        yield Secret(part.name, _place(part), _line(part.value))


def _place(scheme: Node) -> str:
    node = scheme.value
    match node["type"]:
        case "apiKey":
            return f"{node['in']} `{node['name']}`"
        case "http":
            return f"header `Authorization`, {node['scheme']}"
        case kind:
            return str(kind)


def _fields(document: Document) -> Iterator[Secret]:
    """Credentials inside of bodies, each once, whatever the number of bodies that hold it."""
    found: dict[str, Secret] = {}
    for part in nodes_of(document, "schema"):
        if part.is_property and part.value.get("x-credential") is True:
            found.setdefault(part.name, Secret(part.name, "field of the body", _line(part.value)))
    yield from found.values()


def _retried(document: Document, rule: str) -> str:
    return _listed(part for part in operations(document) if part.value.get("x-retry") == rule)


def _listed(found: Iterable[Node]) -> str:
    return ", ".join(f"`{part.value['operationId']}`" for part in found)


def _line(node: Mapping[str, Any]) -> str:
    """A description that fits into the cell of a table."""
    return " ".join(str(node.get("description", "")).split()).replace("|", "\\|")
