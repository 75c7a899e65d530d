"""Features of each vendor's client, counted in its spec and overrides."""

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
    """The features of one vendor's client."""

    vendor: str
    name: str
    distribution: str
    operations: int
    resources: int
    credentials: tuple[str, ...]
    """Alternatives for authentication; most operations need one of them."""
    paginated: int
    """Operations that return a paginator."""
    bulk: int
    """Methods that accept any number of objects and split them into batches."""
    callbacks: int
    """Webhooks that the vendor sends."""
    retried: int
    """Operations that are retried after any transient failure."""
    retried_if_unprocessed: int
    """Operations that are retried only if the request was rejected or unsent."""


def features(paths: ProjectPaths, vendor: str) -> Features:
    """Count the features of a vendor whose spec passes the lint."""
    document = Document(paths.spec(vendor), yaml11.read_spec(paths.spec(vendor)))
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
        paginated=len(overrides.pagination),
        bulk=len(set(_bulk_methods(overrides))),
        callbacks=len(child(document.root, "webhooks")),
        retried=retries["safe"] + retries["idempotent"],
        retried_if_unprocessed=retries["if-rejected"] + retries["if-unsent"],
    )


def _credentials(document: Document) -> Iterator[str]:
    schemes = child(child(document.root, "components"), "securitySchemes")
    operations = [operation for _, operation in document.operations()]
    for secured in [document.root, *operations]:
        for requirement in secured.get("security", ()):
            if requirement:
                yield " and ".join(_scheme(schemes[name]) for name in requirement)
    for schema in document.schemas().values():
        for name, field in child(schema, "properties").items():
            if field.get("x-credential") or document.resolve(field).get("x-credential"):
                yield f"`{name}` in the body"


def _scheme(scheme: Mapping[str, Any]) -> str:
    if scheme["type"] == "apiKey":
        return f"`{scheme['name']}` in the {scheme['in']}" if scheme["in"] != "header" else f"`{scheme['name']}`"
    return f"{scheme['scheme']} token" if scheme["type"] == "http" else "OAuth2"


def _bulk_methods(overrides: Overrides) -> Iterator[tuple[str, str]]:
    """Yield the methods that modules named `bulk…` add to resources."""
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
