"""The vendors side by side; every figure is counted in their specs and overrides."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from engagement_core.type_guards import child, is_list, is_mapping
from generator.docs.markdown import cell, code
from generator.docs.vendor import Vendor

_PAGES = {
    "OffsetPagination": "offset and limit, until a field says that no more follow",
    "UncountedOffsetPagination": "offset and limit, until a page is not full",
    "FixedSizePagination": "numbered pages of one size, until one is not full",
    "PageNumberPagination": "numbered pages whose size may be chosen",
}
_RETRIES = {
    "safe": "reads, repeated after any passing failure",
    "idempotent": "writes that may be repeated",
    "if-rejected": "repeated only if certainly not processed",
    "if-unsent": "repeated only if certainly not sent",
}
_BOUNDS = ("minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum", "pattern", "enum")


@frozen(kw_only=True)
class Line:
    """One line of the table: a question, and what holds for each vendor."""

    question: str
    cells: tuple[str, ...]


def compare(vendors: list[Vendor]) -> list[Line]:
    """The lines of the table."""
    questions = {
        "Operations": _operations,
        "Resources": _resources,
        "Authentication": _authentication,
        "Pagination": _pagination,
        "Constraints": _limits,
        "Callbacks": _callbacks,
        "Retries": _retries,
        "Failures": _failures,
    }
    return [
        Line(question=question, cells=tuple(cell(answer(vendor)) for vendor in vendors))
        for question, answer in questions.items()
    ]


def _operations(vendor: Vendor) -> str:
    methods = Counter(method.upper() for (_, _, method), _ in vendor.document.operations())
    return f"**{methods.total()}**: {', '.join(f'{count} {method}' for method, count in methods.most_common())}"


def _resources(vendor: Vendor) -> str:
    return ", ".join(code(tag["name"]) for tag in vendor.document.root["tags"])


def _authentication(vendor: Vendor) -> str:
    schemes = child(child(vendor.document.root, "components"), "securitySchemes")
    return "; ".join(scheme_words(scheme) for scheme in schemes.values())


def scheme_words(scheme: Mapping[str, Any]) -> str:
    """Where a credential is sent."""
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


def _limits(vendor: Vendor) -> str:
    root = vendor.document.root
    bounds = sum(len(set(_BOUNDS) & set(node)) for node in _nodes(root) if "type" in node)
    lists = [node["maxItems"] for node in _nodes(root) if isinstance(node.get("maxItems"), int)]
    answers = [node for node in _nodes(root) if "headers" in node and "description" in node]
    headers = sorted({name for answer in answers for name in answer["headers"] if "ratelimit" in name.lower()})
    limited = sum("429" in operation["responses"] for operation in vendor.operations())
    parts = [
        f"**{bounds}** documented bounds of values",
        f"{len(lists)} lists are bounded, the longest at {max(lists)} items" if lists else "no list is bounded",
        f"429 documented for {limited} operations",
        f"headers {', '.join(map(code, headers))}" if headers else "no rate limit headers",
    ]
    return "; ".join(parts)


def _callbacks(vendor: Vendor) -> str:
    return ", ".join(operation["summary"] for _, _, operation in vendor.callbacks()) or "none"


def _retries(vendor: Vendor) -> str:
    rules = Counter(operation["x-retry"] for operation in vendor.operations())
    return "; ".join(f"**{rules[rule]}** {words}" for rule, words in _RETRIES.items() if rules[rule])


def _failures(vendor: Vendor) -> str:
    statuses = {str(status) for operation in vendor.operations() for status in operation["responses"]}
    in_body = sum(_body_decides(vendor, operation) for operation in vendor.operations())
    listed = ", ".join(sorted(status for status in statuses if status[0] in "45")) or "no status documented"
    said = f"{in_body} operations" if in_body else "no operation"
    return f"{listed}; the body decides beside the status in {said}"


def _body_decides(vendor: Vendor, operation: Mapping[str, Any]) -> bool:
    answers = (vendor.document.resolve(answer) for answer in operation["responses"].values())
    return any("x-envelope" in answer for answer in answers)


def _nodes(node: Any) -> Iterator[Mapping[str, Any]]:
    if is_mapping(node):
        yield node
        for inner in node.values():
            yield from _nodes(inner)
    elif is_list(node):
        for inner in node:
            yield from _nodes(inner)
