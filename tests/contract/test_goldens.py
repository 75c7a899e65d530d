"""The golden files match the specs, whoever wrote them."""

import re
from pathlib import Path

import pytest

from tests.contract.vendors import Vendor, vendors
from tests.contract.verification import request_errors, unused
from tests.contract.wire import Request, parts, read, unmasked, wire_file

VENDORS = {vendor.name: vendor for vendor in vendors()}
OPERATIONS = [(name, label) for name, vendor in VENDORS.items() for label in vendor.spec.operations]

DOCUMENTED = {"apifon": 41, "appboy": 37, "appizer": 5, "appoxee": 6, "braze": 127}


def requests(vendor: Vendor, operation_id: str) -> dict[str, Request]:
    golden = parts(wire_file(vendor.name, operation_id))
    return {case: read(unmasked(part, vendor.arrangement.masks)) for case, part in golden.items()}


def test_every_documented_operation_exists() -> None:
    found = {name: len(vendor.spec.operations) for name, vendor in VENDORS.items()}
    assert DOCUMENTED.items() <= found.items()


@pytest.mark.parametrize(("name", "label"), OPERATIONS, ids=[f"{name} {label}" for name, label in OPERATIONS])
def test_golden_requests_match_the_spec(name: str, label: str) -> None:
    vendor = VENDORS[name]
    operation = vendor.spec.operations[label]
    found = requests(vendor, operation.id)
    assert found
    for case, request in found.items():
        assert list(request_errors(vendor.spec, operation, request)) == [], case
    assert list(unused(vendor.spec, operation, list(found.values()))) == []


@pytest.mark.parametrize("name", VENDORS)
def test_every_operation_has_one_test(name: str) -> None:
    vendor = VENDORS[name]
    text = "".join(file.read_text(encoding="utf-8") for file in vendor.folder.glob("test_*.py"))
    tested = re.findall(r'\.(?:operation|listing)\(\s*"(\w+)"', text)
    assert sorted(tested) == sorted(operation.id for operation in vendor.spec.operations.values())


@pytest.mark.parametrize("name", VENDORS)
def test_every_validator_belongs_to_an_operation(name: str) -> None:
    vendor = VENDORS[name]
    assert set(vendor.arrangement.sync.VALIDATORS) <= {operation.id for operation in vendor.spec.operations.values()}


@pytest.mark.parametrize("name", VENDORS)
def test_the_arrangement_names_existing_operations_and_cases(name: str) -> None:
    vendor = VENDORS[name]
    operations = {operation.id: operation for operation in vendor.callers_spec.operations.values()}
    own = {key.partition(":")[0] for key in vendor.arrangement.values if ":" in key}
    assert own <= set(operations)
    for operation_id, changes in vendor.arrangement.changes.items():
        cases = {case.name for case in vendor.cases.candidates(operations[operation_id])}
        assert set(changes) <= {"*", *cases}, operation_id


@pytest.mark.parametrize("name", VENDORS)
def test_no_golden_file_contains_a_signature(name: str) -> None:
    vendor = VENDORS[name]
    for file in sorted(vendor.folder.glob("wire/*.http")):
        assert unsigned(file), file


def unsigned(file: Path) -> bool:
    """Whether everything that looks like a signature is masked."""
    text = file.read_text(encoding="utf-8")
    signed = re.findall(r'ApifonWS [^:\s]+:(.*)|"signature": "(.*)"', text)
    return all("<signature>" in match for match in signed)
