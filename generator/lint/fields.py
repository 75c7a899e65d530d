"""Fields of a schema: where a path of names leads, through references, unions and lists."""

from collections.abc import Iterator, Sequence

from engagement_core.type_guards import child
from generator.lint.nodes import Path, target
from generator.lint.plain import listing, mapping
from generator.spec.document import Document

_UNIONS = ("anyOf", "oneOf", "allOf")


def fields(document: Document, schema: Path, names: Sequence[str]) -> list[Path]:
    """The schemas of a field: several behind a union, none where there is no such field."""
    places = [schema]
    for name in names:
        places = list(dict.fromkeys(inner for place in places for inner in _field(document, place, name)))
    return places


def types(document: Document, schema: Path) -> set[str]:
    """The JSON types that a schema allows, null aside; empty where it allows any."""
    found: set[str] = set()
    for member in _members(document, schema):
        given = mapping(document.at(member)).get("type")
        found |= {given} if isinstance(given, str) else set(listing(given))
    return found - {"null"}


def body_schema(document: Document, holder: Path) -> Path | None:
    """The schema of the JSON of a request body or an answer, or None where it has none."""
    path = (*target(document, holder), "content", "application/json", "schema")
    try:
        document.at(path)
    except KeyError:
        return None
    return path


def _field(document: Document, schema: Path, name: str) -> Iterator[Path]:
    for member in _members(document, schema):
        node = mapping(document.at(member))
        if name in child(node, "properties"):
            yield (*member, "properties", name)
        elif node.get("additionalProperties", False) is not False:
            yield (*member, "additionalProperties")
        elif name.isdecimal() and "items" in node:
            yield (*member, "items")


def _members(document: Document, schema: Path) -> Iterator[Path]:
    # Each once: unions of the same unions have more ways to a member than there is time.
    seen: set[Path] = set()
    waiting = [schema]
    while waiting:
        place = target(document, waiting.pop())
        if place in seen:
            continue
        seen.add(place)
        yield place
        node = mapping(document.at(place))
        inner = [(*place, union, index) for union in _UNIONS for index in range(len(listing(node.get(union))))]
        waiting.extend(reversed(inner))
