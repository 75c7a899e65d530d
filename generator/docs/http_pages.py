"""The pages about a vendor's HTTP API."""

from collections.abc import Iterator

from engagement_core.type_guards import child
from generator.docs.comparison import scheme_words
from generator.docs.operations import Operations
from generator.docs.rendering import render
from generator.docs.schemas import Schemas
from generator.docs.vendor import Vendor


def http_pages(vendor: Vendor) -> Iterator[tuple[str, str]]:
    """The reference made from the spec, and the decisions beside it."""
    yield f"http/{vendor.name}/reference.md", http_reference(vendor)
    yield f"http/{vendor.name}/decisions.md", vendor.document.file.with_name("DECISIONS.md").read_text(encoding="utf-8")


def http_reference(vendor: Vendor) -> str:
    """Every operation, callback, shared answer and schema of one vendor."""
    operations = Operations(vendor)
    root = vendor.document.root
    return render(
        "http",
        vendor=vendor,
        docs_url=root["externalDocs"]["url"],
        servers=root["servers"],
        schemes=child(child(root, "components"), "securitySchemes"),
        scheme_words=scheme_words,
        tags=root["tags"],
        by_tag=operations.by_tag(),
        callbacks=operations.callbacks(),
        shared=operations.shared_answers(),
        entries=Schemas(vendor.name, vendor.document.schemas()).entries(),
    )
