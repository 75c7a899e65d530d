"""Check that credentials are required exactly if the spec says so, under the names that it gives."""

from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

from attrs import evolve
from requests import PreparedRequest

from tests.conformance.fuzz.documentation import Request
from tests.conformance.fuzz.finding import Finding
from tests.conformance.fuzz.sending import prepare, send
from tests.conformance.fuzz.spec import Spec, SpecOperation, media_schema
from tests.conformance.fuzz.vendor import Vendor

CHECK = "credentials"
NEVER_CREDENTIALS = frozenset({"header content-type", "header content-length"})


def disagreements(vendor: Vendor, spec: Spec) -> Iterator[Finding]:
    """Operations that wrongly accept or reject unsigned requests, and credentials under another name."""
    for label, operation in spec.operations.items():
        documented = vendor.documentation.operations.get(label)
        if documented is not None:
            request = next(iter(documented.requests.values()))
            alternatives = spec.security(operation)
            in_body = _in_body(spec, operation)
            body = request.body
            if in_body:
                body = {name: value for name, value in body.items() if name not in in_body}
            needed = bool(alternatives) and (bool(in_body) or frozenset[str]() not in alternatives)
            yield from _unsigned(vendor, label, evolve(request, body=body), needed=needed)
            yield from _names(vendor, label, request, alternatives)


def _in_body(spec: Spec, operation: SpecOperation) -> set[str]:
    """The fields of a body that are credentials; OpenAPI has no security scheme for them."""
    schema = spec.resolve(media_schema(spec.body(operation)) or {})
    return {name for name, field in schema.get("properties", {}).items() if field.get("x-credential")}


def _unsigned(vendor: Vendor, label: str, request: Request, *, needed: bool) -> Iterator[Finding]:
    vendor.mock.reset()
    status = send(vendor.mock, label, request, None).status
    if (status == vendor.unsigned_status) != needed:
        rule = "requires credentials" if needed else "requires none"
        yield Finding(CHECK, label, f"the spec {rule}, but the mock returned {status} to an unsigned request")


def _names(vendor: Vendor, label: str, request: Request, alternatives: frozenset[frozenset[str]]) -> Iterator[Finding]:
    signed = _parts(prepare(label, request, vendor.signer))
    added = signed - _parts(prepare(label, request, None)) - NEVER_CREDENTIALS
    in_request = {frozenset(part.lower() for part in alternative if " " in part) for alternative in alternatives} or {
        frozenset[str]()
    }
    if added not in in_request:
        yield Finding(
            CHECK, label, f"signed with {sorted(added)}, but the spec declares {sorted(map(sorted, in_request))}"
        )


def _parts(request: PreparedRequest) -> frozenset[str]:
    """The parts of a request that may contain credentials: `header x-api-key`, `query app_group_id`."""
    query = parse_qsl(str(urlsplit(request.url or "").query), keep_blank_values=True)
    return frozenset(f"header {name.lower()}" for name in request.headers) | {f"query {name}" for name, _ in query}
