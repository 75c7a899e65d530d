"""Every mutant of a mock is killed, so the harness finds deviations from the documentation."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.conformance.clients.apifon import text_mutants as apifon
from tests.conformance.clients.appboy import text_mutants as appboy
from tests.conformance.clients.appizer import text_mutants as appizer
from tests.conformance.clients.appoxee import text_mutants as appoxee
from tests.conformance.clients.braze import text_mutants as braze
from tests.conformance.fuzz.finding import fail_on
from tests.conformance.mutations.copies import mock_replaced, mutated, source
from tests.conformance.mutations.killing import mock_killer_of
from tests.conformance.mutations.mutant import TextMutant
from tests.conformance.mutations.table import Record, record
from tests.conformance.mutations.vendors import parameters, vendor_of

MUTANTS: dict[str, Sequence[TextMutant]] = {
    "apifon": apifon.MOCK_MUTANTS,
    "appboy": appboy.MOCK_MUTANTS,
    "appizer": appizer.MOCK_MUTANTS,
    "appoxee": appoxee.MOCK_MUTANTS,
    "braze": braze.MOCK_MUTANTS,
}
# Checks that passed with the original mock.
_passed: set[tuple[str, str]] = set()


@pytest.mark.parametrize("vendor", MUTANTS)
def test_each_vendor_has_10_mutants(vendor: str) -> None:
    assert len({mutant.name for mutant in MUTANTS[vendor]}) >= 10


@pytest.mark.parametrize(("vendor", "mutant"), parameters(MUTANTS))
def test_a_mutant_of_a_mock_is_killed(vendor: str, mutant: TextMutant, tmp_path: Path, record_property: Record) -> None:
    require_no_findings(vendor, mutant.killers)
    with mock_replaced(vendor, mutated(source(vendor) / "testing", tmp_path, mutant)):
        harness = vendor_of(vendor)
        findings = (mock_killer_of(harness, killer) for killer in mutant.killers)
        finding = next((each for each in findings if each is not None), None)
    record(record_property, "mock", vendor, mutant.name, finding.check if finding else None)


def require_no_findings(vendor: str, killers: Sequence[str]) -> None:
    """Fail if a check has a finding in the original mock."""
    for killer in killers:
        if (vendor, killer) not in _passed:
            finding = mock_killer_of(vendor_of(vendor), killer)
            fail_on([] if finding is None else [finding])
            _passed.add((vendor, killer))
