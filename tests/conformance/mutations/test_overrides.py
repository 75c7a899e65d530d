"""Every mutant of an override is killed by a test of that override."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.conformance.clients.apifon import text_mutants as apifon
from tests.conformance.clients.appboy import text_mutants as appboy
from tests.conformance.clients.appizer import text_mutants as appizer
from tests.conformance.clients.appoxee import text_mutants as appoxee
from tests.conformance.clients.braze import text_mutants as braze
from tests.conformance.mutations.copies import mutated, source
from tests.conformance.mutations.mutant import TextMutant
from tests.conformance.mutations.node_run import run_tests
from tests.conformance.mutations.table import Record, record
from tests.conformance.mutations.vendors import parameters

MUTANTS: dict[str, Sequence[TextMutant]] = {
    "apifon": apifon.OVERRIDE_MUTANTS,
    "appboy": appboy.OVERRIDE_MUTANTS,
    "appizer": appizer.OVERRIDE_MUTANTS,
    "appoxee": appoxee.OVERRIDE_MUTANTS,
    "braze": braze.OVERRIDE_MUTANTS,
}


@pytest.mark.parametrize("vendor", MUTANTS)
def test_the_original_passes(vendor: str, tmp_path: Path) -> None:
    nodes = sorted({node for mutant in MUTANTS[vendor] for node in mutant.killers})
    run = run_tests(vendor, mutated(source(vendor), tmp_path, None), nodes, tmp_path)
    assert run.passed >= len(nodes)
    assert run.failures == ()


@pytest.mark.parametrize(("vendor", "mutant"), parameters(MUTANTS))
def test_a_mutant_of_an_override_is_killed(
    vendor: str, mutant: TextMutant, tmp_path: Path, record_property: Record
) -> None:
    run = run_tests(vendor, mutated(source(vendor), tmp_path, mutant), mutant.killers, tmp_path)
    assert not run.crashes()
    record(record_property, "override", vendor, mutant.name, "test" if run.failures else None)
