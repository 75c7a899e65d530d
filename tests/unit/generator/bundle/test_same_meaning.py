"""The documents in OpenAPI 3.1 and 3.0 accept and reject the same values."""

from typing import Any

import pytest
from openapi_schema_validator import OAS30Validator, OAS31Validator

from tests.unit.generator.bundle.documents import VENDORS, document
from tests.unit.generator.bundle.mutations import mutated
from tests.unit.generator.bundle.samples import Sample, at, samples

MUTATIONS_PER_SAMPLE = 12


def openapi30(vendor: str, sample: Sample) -> Any:
    root = document(vendor, "openapi-3.0.json")
    start = "x-webhooks" if sample.path[0] == "webhooks" else sample.path[0]
    schema = at(root, (start, *sample.path[1:]))
    return OAS30Validator({"allOf": [schema], "components": root["components"]})


def openapi31(vendor: str, sample: Sample) -> Any:
    root = document(vendor, "openapi.json")
    return OAS31Validator({"allOf": [at(root, sample.path)], "components": root["components"]})


@pytest.mark.parametrize("vendor", VENDORS)
def test_documented_values_are_valid_in_both(vendor: str) -> None:
    found = list(samples(document(vendor, "openapi.json")))
    assert len(found) > 10
    for sample in found:
        openapi31(vendor, sample).validate(sample.value)
        openapi30(vendor, sample).validate(sample.value)


@pytest.mark.parametrize("vendor", VENDORS)
def test_mutated_values_get_the_same_result(vendor: str) -> None:
    results: list[bool] = []
    for sample in samples(document(vendor, "openapi.json")):
        validators = openapi31(vendor, sample), openapi30(vendor, sample)
        for value in _spread(list(mutated(sample.value))):
            in_31, in_30 = (validator.is_valid(value) for validator in validators)
            assert in_31 == in_30, f"{'/'.join(sample.path)}: {value!r}"
            results.append(in_31)
    assert results.count(False) > 100, "too few values were rejected for the test to mean anything"
    assert any(results)


def _spread(values: list[Any]) -> list[Any]:
    """A sample of the values, spread over the list."""
    return values[:: max(1, len(values) // MUTATIONS_PER_SAMPLE)]
