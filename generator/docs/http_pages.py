"""Pages about a vendor's HTTP API."""

from collections.abc import Iterator, Mapping
from typing import Any

from generator.docs.facts import facts
from generator.docs.markdown import render
from generator.docs.vendor import MethodName, Vendor


def http_pages(vendor: Vendor) -> Iterator[tuple[str, str]]:
    """Yield the reference and the decisions."""
    yield f"http/{vendor.name}/reference.md", http_reference(vendor)
    yield f"http/{vendor.name}/decisions.md", vendor.decisions


def http_reference(vendor: Vendor) -> str:
    """Return the list of operations, which Scalar replaces in a browser and which the search reads."""
    tags = vendor.document.root["tags"]
    by_tag: dict[str, list[Mapping[str, Any]]] = {tag["name"]: [] for tag in tags}
    for (_, path, method), operation in vendor.document.operations():
        by_tag[operation["tags"][0]].append(_view(vendor, method, path, operation))
    return render(
        "http",
        vendor=vendor,
        docs_url=vendor.document.root["externalDocs"]["url"],
        tags=[tag for tag in tags if by_tag[tag["name"]]],
        by_tag=by_tag,
        webhooks=[_view(vendor, *webhook) for webhook in vendor.webhooks()],
    )


def _view(vendor: Vendor, method: str, path: str, operation: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "id": operation["operationId"],
        "method": method.upper(),
        "path": path,
        "summary": operation["summary"],
        "text": operation["description"].strip(),
        "facts": facts(vendor, operation, _link),
    }


def _link(name: MethodName) -> str:
    return f"{{py:meth}}`{name.call} <{name.path}>`"
