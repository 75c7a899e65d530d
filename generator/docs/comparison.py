"""Comparison of the vendors, counted in their specs and overrides."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from engagement_core.type_guards import child
from generator.docs.markdown import cell, code
from generator.docs.vendor import Vendor
from generator.spec.references import mappings_in

_PAGES = {
    "OffsetPagination": "offset and limit, until a field marks the last page",
    "UncountedOffsetPagination": "offset and limit, until a page is incomplete",
    "FixedSizePagination": "page numbers with a fixed size, until a page is incomplete",
    "LinkHeaderPagination": "the link to the next page in a header",
    "PageNumberPagination": "page numbers with a configurable size",
}
_RETRIES = {
    "safe": "reads, retried after any transient failure",
    "idempotent": "idempotent writes, retried after any transient failure",
    "if-rejected": "retried only if rejected or unsent",
    "if-unsent": "retried only if unsent",
}
_KEYWORDS = ("minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum", "pattern", "enum")


@frozen(kw_only=True)
class ComparisonRow:
    """A row of the table: a topic, and a cell for each vendor."""

    topic: str
    cells: tuple[str, ...]


def compare(vendors: list[Vendor]) -> list[ComparisonRow]:
    """Return the rows of the table."""
    topics = {
        "Operations": _operations,
        "Resources": _resources,
        "Authentication": _authentication,
        "Pagination": _pagination,
        "Constraints": _constraints,
        "Webhooks": _webhooks,
        "Retries": _retries,
        "Errors": _errors,
    }
    return [
        ComparisonRow(topic=topic, cells=tuple(cell(describe(vendor)) for vendor in vendors))
        for topic, describe in topics.items()
    ]


def _operations(vendor: Vendor) -> str:
    methods = Counter(method.upper() for (_, _, method), _ in vendor.document.operations())
    return f"**{methods.total()}**: {', '.join(f'{count} {method}' for method, count in methods.most_common())}"


def _resources(vendor: Vendor) -> str:
    return ", ".join(code(tag["name"]) for tag in vendor.document.root["tags"])


def _authentication(vendor: Vendor) -> str:
    """What requests carry: schemes that are needed together, and alternatives."""
    schemes = child(child(vendor.document.root, "components"), "securitySchemes")
    default = vendor.document.root.get("security", [])
    required = [each for _, operation in vendor.document.operations() for each in operation.get("security", default)]
    ways = (" and ".join(describe_scheme(schemes[name]) for name in each) for each in required if each)
    return "; or ".join(dict.fromkeys(ways))


def describe_scheme(scheme: Mapping[str, Any]) -> str:
    """Describe where a credential is sent."""
    if scheme["type"] == "apiKey":
        return f"{scheme['in']} {code(scheme['name'])}"
    if scheme["type"] == "http":
        return f"{scheme['scheme']} token"
    flows = child(scheme, "flows")
    scopes = {scope for flow in flows.values() for scope in child(flow, "scopes")}
    grants = " or ".join({"clientCredentials": "client credentials"}.get(flow, flow) for flow in flows)
    return f"OAuth 2, {grants}, scopes: {len(scopes)}"


def _pagination(vendor: Vendor) -> str:
    styles = Counter(type(style).__name__ for style in vendor.pagination.values())
    return "; ".join(f"**{count}** by {_PAGES.get(name, name)}" for name, count in styles.most_common()) or "none"


def _constraints(vendor: Vendor) -> str:
    nodes = list(mappings_in(vendor.document.root))
    constraints = sum(len(set(_KEYWORDS) & set(node)) for node in nodes if "type" in node)
    lengths = [node["maxItems"] for node in nodes if isinstance(node.get("maxItems"), int)]
    responses = [node for node in nodes if "headers" in node and "description" in node]
    headers = sorted({name for response in responses for name in response["headers"] if "ratelimit" in name.lower()})
    limited = sum("429" in operation["responses"] for operation in vendor.operations())
    parts = [
        f"**{constraints}** documented constraints",
        f"{len(lengths)} arrays with a maximum length, at most {max(lengths)}"
        if lengths
        else "no array has a maximum length",
        f"429 documented for {_operations_of(limited)}",
        f"headers {', '.join(map(code, headers))}" if headers else "no rate limit headers",
    ]
    return "; ".join(parts)


def _webhooks(vendor: Vendor) -> str:
    return ", ".join(operation["summary"] for _, _, operation in vendor.webhooks()) or "none"


def _retries(vendor: Vendor) -> str:
    rules = Counter(operation["x-retry"] for operation in vendor.operations())
    return "; ".join(f"**{rules[rule]}** {words}" for rule, words in _RETRIES.items() if rules[rule])


def _errors(vendor: Vendor) -> str:
    statuses = {str(status) for operation in vendor.operations() for status in operation["responses"]}
    in_body = sum(_has_envelope(vendor, operation) for operation in vendor.operations())
    listed = ", ".join(sorted(status for status in statuses if status[0] in "45")) or "no status documented"
    count = _operations_of(in_body) if in_body else "no operation"
    return f"{listed}; the body of {count} also tells success from failure"


def _operations_of(count: int) -> str:
    return "1 operation" if count == 1 else f"{count} operations"


def _has_envelope(vendor: Vendor, operation: Mapping[str, Any]) -> bool:
    responses = (vendor.document.resolve(response) for response in operation["responses"].values())
    return any("x-envelope" in response for response in responses)
