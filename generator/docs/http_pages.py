"""Pages about a vendor's HTTP API."""

from collections.abc import Iterator

from engagement_core.type_guards import child
from generator.docs.comparison import describe_scheme
from generator.docs.markdown import render
from generator.docs.operations import Operations
from generator.docs.schemas import Schemas
from generator.docs.vendor import Vendor


def http_pages(vendor: Vendor) -> Iterator[tuple[str, str]]:
    """Yield the reference, generated from the spec, and the decisions."""
    yield f"http/{vendor.name}/reference.md", http_reference(vendor)
    yield f"http/{vendor.name}/decisions.md", vendor.document.file.with_name("DECISIONS.md").read_text(encoding="utf-8")


def http_reference(vendor: Vendor) -> str:
    """Return the reference: operations, webhooks, shared responses and schemas."""
    operations = Operations(vendor)
    root = vendor.document.root
    return render(
        "http",
        vendor=vendor,
        docs_url=root["externalDocs"]["url"],
        servers=root["servers"],
        schemes=child(child(root, "components"), "securitySchemes"),
        describe_scheme=describe_scheme,
        tags=root["tags"],
        by_tag=operations.by_tag(),
        webhooks=operations.webhooks(),
        shared=operations.shared_responses(),
        entries=Schemas(vendor.name, vendor.document.schemas()).entries(),
    )
