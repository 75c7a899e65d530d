"""The tree of resources, from the tags of a spec."""

from collections import defaultdict
from collections.abc import Mapping

from generator.ir.types import Method, Resource
from generator.spec.descriptions import sentence
from generator.spec.document import Document
from generator.spec.naming import attribute_name, pascal_case, snake_case

ByTag = Mapping[str, list[Method]]


def resource_tree(
    document: Document, methods: ByTag, extends: Mapping[str, Mapping[str, list[str]]]
) -> tuple[Resource, ...]:
    """The top-level resources of the client, with their children."""
    docs = {tag["name"]: sentence(tag["description"]) for tag in document.root.get("tags") or ()}
    below: defaultdict[str, list[str]] = defaultdict(list)
    for tag in docs:
        below[tag.rpartition(".")[0]].append(tag)
    return tuple(_resource(tag, docs, below, methods, extends) for tag in below[""])


def _resource(
    tag: str,
    docs: Mapping[str, str],
    below: Mapping[str, list[str]],
    methods: ByTag,
    extends: Mapping[str, Mapping[str, list[str]]],
) -> Resource:
    mixins = extends.get(tag, {})
    return Resource(
        name=tag,
        attribute=attribute_name(tag.rpartition(".")[2]),
        module=snake_case(tag),
        class_name=pascal_case(tag),
        doc=docs[tag],
        methods=tuple(methods.get(tag, ())),
        children=tuple(_resource(child, docs, below, methods, extends) for child in below.get(tag, ())),
        mixins=tuple(mixins.get("sync", ())),
        async_mixins=tuple(mixins.get("asynchronous", ())),
        raw=tuple(mixins.get("raw", ())),
    )
