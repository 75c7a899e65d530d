"""What each vendor's client can do, counted in its spec and its overrides."""

import ast
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from engagement_core.type_guards import child
from generator.overrides.ast_utils import python_tree
from generator.overrides.load import Overrides
from generator.paths import ProjectPaths
from generator.spec import yaml11
from generator.spec.document import Document


@frozen(kw_only=True)
class Features:
    """One vendor."""

    vendor: str
    name: str
    distribution: str
    operations: int
    resources: int
    credentials: tuple[str, ...]
    """Ways to prove who calls; one of them is enough for most operations."""
    paged: int
    """Operations that walk through pages."""
    bulk: int
    """Methods that take any number of objects."""
    callbacks: int
    """Kinds of messages that the vendor sends."""
    free: int
    """Operations that are repeated after any passing failure."""
    refused: int
    """Operations that are repeated only where the vendor certainly did nothing."""


def features(paths: ProjectPaths, vendor: str) -> Features:
    """Count what a vendor has, in a spec that the generator takes."""
    document = Document(paths.spec(vendor), yaml11.read(paths.spec(vendor)))
    overrides = Overrides(paths.overrides(vendor))
    operations = [operation for _, operation in document.operations()]
    retries = Counter(operation["x-retry"] for operation in operations)
    return Features(
        vendor=vendor,
        name=overrides.config.name,
        distribution=overrides.config.distribution,
        operations=len(operations),
        resources=len({operation["tags"][0] for operation in operations}),
        credentials=tuple(dict.fromkeys(_credentials(document))),
        paged=len(overrides.pagination),
        bulk=len(set(_bulk_methods(overrides))),
        callbacks=len(child(document.root, "webhooks")),
        free=retries["safe"] + retries["idempotent"],
        refused=retries["if-rejected"] + retries["if-unsent"],
    )


def _credentials(document: Document) -> Iterator[str]:
    schemes = child(child(document.root, "components"), "securitySchemes")
    operations = [operation for _, operation in document.operations()]
    for demands in [document.root, *operations]:
        for together in demands.get("security", ()):
            if together:
                yield " and ".join(_scheme(schemes[name]) for name in together)
    for schema in document.schemas().values():
        for name, part in child(schema, "properties").items():
            if part.get("x-credential") or document.resolve(part).get("x-credential"):
                yield f"`{name}` in the body"


def _scheme(scheme: Mapping[str, Any]) -> str:
    if scheme["type"] == "apiKey":
        return f"`{scheme['name']}` in the {scheme['in']}" if scheme["in"] != "header" else f"`{scheme['name']}`"
    return f"{scheme['scheme']} token" if scheme["type"] == "http" else "OAuth2"


def _bulk_methods(overrides: Overrides) -> Iterator[tuple[str, str]]:
    """The methods that modules named `bulk…` add to resources."""
    for tag, mixins in overrides.config.extends.items():
        for mixin in mixins.get("sync", ()):
            module, _, name = mixin.partition(":")
            if module.startswith("bulk"):
                yield from ((tag, method) for method in _public_methods(overrides.folder / f"{module}.py", name))


def _public_methods(file: Path, name: str) -> Iterator[str]:
    for node in python_tree(file).body:
        if isinstance(node, ast.ClassDef) and node.name == name:
            yield from (
                part.name for part in node.body if isinstance(part, ast.FunctionDef) and not part.name.startswith("_")
            )
