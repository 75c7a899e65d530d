"""Find the first check that kills a mutant.

Only a failed check kills a mutant: if the engine itself fails on the broken document, `EngineError` fails the test.
"""

import copy
from collections.abc import Iterator
from functools import cache
from itertools import chain

from tests.conformance.fuzz import agreement, conformance, credentials, examples, links, scenarios, webhooks
from tests.conformance.fuzz.configuration import Phase, load
from tests.conformance.fuzz.engine import run
from tests.conformance.fuzz.finding import Finding, fail_on
from tests.conformance.fuzz.spec import Document, Spec
from tests.conformance.fuzz.vendor import Vendor
from tests.conformance.mutations.mutant import Layer, SpecMutant

EXAMPLES = 150
"""Random requests per mutant; with 100, some mutants survive by chance."""


def killer_of(vendor: Vendor, mutant: SpecMutant) -> Finding | None:
    """The finding that kills a mutant of a spec; fails the running test if the original spec has findings."""
    fail_on(_original_findings(vendor, mutant.operation if mutant.layer != "strict" else "", mutant.layer))
    document = copy.deepcopy(vendor.document)
    mutant.change(document)
    return first_finding(vendor, document, mutant.operation, mutant.layer)


def mock_killer_of(vendor: Vendor, killer: str) -> Finding | None:
    """The finding that kills a mutant of a mock: `strict`, or from fuzzing one operation."""
    if killer == "strict":
        return next(_mock_findings(vendor), None)
    return first_finding(vendor, vendor.document, killer, "edges")


@cache
def _original_findings(vendor: Vendor, operation_id: str, layer: Layer) -> list[Finding]:
    finding = first_finding(vendor, vendor.document, operation_id, layer)
    return [] if finding is None else [finding]


def first_finding(vendor: Vendor, document: Document, operation_id: str, layer: Layer) -> Finding | None:
    """The first finding of a layer, or None."""
    if layer == "strict":
        return next(_strict_findings(vendor, Spec(document)), None)
    phases: tuple[Phase, ...] = ("examples", "coverage") if layer == "edges" else ("fuzzing",)
    schema = load(vendor, document, phases=phases, fresh=True, only=operation_id, examples=EXAMPLES, shrink=False)
    return next(iter(run(schema, until_failure=True).findings), None)


def _strict_findings(vendor: Vendor, spec: Spec) -> Iterator[Finding]:
    """The differences between a spec and the documentation, and between its credentials and the mock."""
    yield from agreement.disagreements(vendor.documentation, spec)
    yield from examples.rejected_by_spec(vendor, spec)
    yield from links.broken(spec)
    yield from webhooks.disagreements(vendor.documentation, spec, {})
    yield from credentials.disagreements(vendor, spec)


def _mock_findings(vendor: Vendor) -> Iterator[Finding]:
    """The differences between a mock and the documentation and spec."""
    yield from examples.rejected_by_mock(vendor)
    yield from credentials.disagreements(vendor, vendor.spec)
    responses = chain(examples.responses(vendor), scenarios.responses(vendor))
    yield from conformance.mismatches(vendor.spec, responses)
