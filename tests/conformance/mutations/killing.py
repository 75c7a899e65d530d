"""Looking for the first check that notices a mistake.

A mutant is killed by a failed check and by nothing else: where the engine itself stumbles over the broken document,
`EngineError` fails the test.
"""

import copy
from collections.abc import Iterator
from functools import cache

from tests.conformance.fuzz import agreement, conformance, credentials, examples, links, situations, webhooks
from tests.conformance.fuzz.configuration import Phase, load
from tests.conformance.fuzz.engine import run
from tests.conformance.fuzz.finding import Finding, fail_on
from tests.conformance.fuzz.spec import Document, Spec
from tests.conformance.fuzz.vendor import Vendor
from tests.conformance.mutations.mutant import Layer, SpecMutant

EXAMPLES = 150
"""Random requests; at 100, some mistakes survive by chance."""


def killer_of(vendor: Vendor, mutant: SpecMutant) -> Finding | None:
    """What notices a mistake in a spec; fails the running test where the spec without it is not fine."""
    fail_on(_without_mistake(vendor, mutant.operation if mutant.layer != "strict" else "", mutant.layer))
    document = copy.deepcopy(vendor.document)
    mutant.change(document)
    return first_finding(vendor, document, mutant.operation, mutant.layer)


def mock_killer_of(vendor: Vendor, killer: str) -> Finding | None:
    """What notices that a mock is not as documented: `strict`, or the fuzzing of one operation."""
    if killer == "strict":
        return next(_mock_findings(vendor), None)
    return first_finding(vendor, vendor.document, killer, "edges")


@cache
def _without_mistake(vendor: Vendor, operation_id: str, layer: Layer) -> list[Finding]:
    finding = first_finding(vendor, vendor.document, operation_id, layer)
    return [] if finding is None else [finding]


def first_finding(vendor: Vendor, document: Document, operation_id: str, layer: Layer) -> Finding | None:
    """The first complaint of a layer about a document, None where it has none."""
    if layer == "strict":
        return next(_strict_findings(vendor, Spec(document)), None)
    phases: tuple[Phase, ...] = ("examples", "coverage") if layer == "edges" else ("fuzzing",)
    schema = load(vendor, document, phases=phases, fresh=True, only=operation_id, examples=EXAMPLES, shrink=False)
    return next(iter(run(schema, until_failure=True).findings), None)


def _strict_findings(vendor: Vendor, spec: Spec) -> Iterator[Finding]:
    """The disagreements of a spec with the documentation, and of its credentials with the mock."""
    yield from agreement.disagreements(vendor.documentation, spec)
    yield from examples.refused_by_spec(vendor, spec)
    yield from links.broken(spec)
    yield from webhooks.disagreements(vendor.documentation, spec, {})
    yield from credentials.disagreements(vendor, spec)


def _mock_findings(vendor: Vendor) -> Iterator[Finding]:
    """The disagreements of a mock with the documentation and with the spec."""
    yield from examples.refused_by_mock(vendor)
    yield from credentials.disagreements(vendor, vendor.spec)
    yield from conformance.mismatches(vendor.spec, situations.answers(vendor))
