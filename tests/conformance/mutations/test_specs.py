"""Every mutant of a spec is killed."""

from typing import Any

import pytest

from tests.conformance.clients.apifon import mutants as apifon
from tests.conformance.clients.appboy import mutants as appboy
from tests.conformance.clients.appizer import mutants as appizer
from tests.conformance.clients.appoxee import mutants as appoxee
from tests.conformance.clients.braze import mutants as braze
from tests.conformance.mutations.killing import killer_of
from tests.conformance.mutations.mutant import SpecMutant
from tests.conformance.mutations.table import Record, record
from tests.conformance.mutations.vendors import parameters, vendor_of

MUTANTS: dict[str, Any] = {
    "apifon": apifon.SPEC_MUTANTS,
    "appboy": appboy.SPEC_MUTANTS,
    "appizer": appizer.SPEC_MUTANTS,
    "appoxee": appoxee.SPEC_MUTANTS,
    "braze": braze.SPEC_MUTANTS,
}


@pytest.mark.parametrize("vendor", MUTANTS)
def test_each_vendor_has_35_mutants(vendor: str) -> None:
    assert len({mutant.name for mutant in MUTANTS[vendor]}) >= 35


@pytest.mark.parametrize(("vendor", "mutant"), parameters(MUTANTS))
def test_a_mutant_of_a_spec_is_killed(vendor: str, mutant: SpecMutant, record_property: Record) -> None:
    killer = killer_of(vendor_of(vendor), mutant)
    record(record_property, "spec", vendor, mutant.name, killer.check if killer else None)
