"""What the project knows of an operation beyond its spec: its method, its command, when it is retried."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from engagement_core.cli.catalog import kebab
from engagement_core.type_guards import child
from generator.catalog import RETRIES
from generator.docs.markdown import code
from generator.docs.vendor import MethodName, Vendor
from generator.spec.descriptions import flat

Link = Callable[[MethodName], str]
"""Writes a link to a Python method."""


def facts(vendor: Vendor, operation: Mapping[str, Any], link: Link) -> dict[str, str]:
    """What to say of an operation or webhook, as Markdown, by its name."""
    return dict(_facts(vendor, operation, link))


def _facts(vendor: Vendor, operation: Mapping[str, Any], link: Link) -> Iterator[tuple[str, str]]:
    method = vendor.methods().get(operation["operationId"])
    if method is not None:
        words = [vendor.name, *(kebab(part) for part in method.call.split("."))]
        yield "Python", link(method)
        yield "Command line", code(" ".join(words))
        yield "Retries", RETRIES[operation["x-retry"]]
        yield "Rate limit", _rate_limit(vendor, operation)
    documented = child(operation, "externalDocs")
    if documented:
        yield "Source", f"[{flat(documented['description'])}]({documented['url']})"
    known = child(operation, "x-provenance")
    if known:
        yield "Provenance", f"{flat(known['source'])} (confidence: {known['confidence']})"
    if any(name in vendor.decisions for name in (f"`{operation['operationId']}`", *_paths(vendor, operation))):
        yield "Decisions", "[how contradictions of the documentation are resolved](decisions.html)"


def _rate_limit(vendor: Vendor, operation: Mapping[str, Any]) -> str:
    responses = {str(status): vendor.document.resolve(each) for status, each in operation["responses"].items()}
    headers = {name for response in responses.values() for name in child(response, "headers")}
    named = sorted(name for name in headers if "ratelimit" in name.lower() or name.lower() == "retry-after")
    text = "documented, with status 429" if "429" in responses else "none documented"
    limit = child(operation, "x-rate-limit")
    if limit:
        period = "a second" if limit["seconds"] == 1 else f"{limit['seconds']:,} seconds"
        shared = f", shared by the operations of the bucket {code(limit['bucket'])}" if "bucket" in limit else ""
        text = f"{limit['calls']:,} calls in {period}{shared}; the client waits for its turn"
    return f"{text}; headers {', '.join(map(code, named))}" if named else text


def _paths(vendor: Vendor, operation: Mapping[str, Any]) -> Iterator[str]:
    for (_, path, _), each in vendor.document.operations():
        if each is operation:
            yield f"`{path}`"
            yield f" {path}`"
