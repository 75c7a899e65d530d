"""Check that documented webhooks and those of the mock match the spec."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tests.conformance.fuzz.agreement import values_disagree
from tests.conformance.fuzz.documentation import Documentation
from tests.conformance.fuzz.finding import Finding
from tests.conformance.fuzz.objects import iterate_objects
from tests.conformance.fuzz.spec import Spec, media_schema

CHECK = "webhook"


def disagreements(
    documentation: Documentation, spec: Spec, delivered: Mapping[str, Sequence[Any]]
) -> Iterator[Finding]:
    """Webhooks that are not documented or not declared, and payloads, documented or `delivered`, that do not match."""
    declared = spec.document.get("webhooks", {})
    for name in sorted(documentation.webhooks.keys() ^ declared.keys()):
        yield Finding(CHECK, name, f"is only {'documented' if name in documentation.webhooks else 'declared'}")
    for name in documentation.webhooks.keys() & declared.keys():
        documented = documentation.webhooks[name]
        schema = media_schema(spec.resolve(declared[name]["post"]["requestBody"])) or {}
        yield from values_disagree(spec, name, documented.body, schema)
        for payload in (*documented.samples, *delivered.get(name, ())):
            yield from (Finding(CHECK, name, error) for error in spec.errors(schema, payload))
            for found in iterate_objects(spec, schema, payload):
                for field in found.undeclared():
                    yield Finding(CHECK, name, f"undeclared field {found.pointer}/{field}")
