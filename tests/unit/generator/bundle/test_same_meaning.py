"""What is valid by the document in OpenAPI 3.1 is valid by the one in 3.0, and what is not is not."""

from typing import Any

import pytest
from openapi_schema_validator import OAS30Validator, OAS31Validator

from tests.unit.generator.bundle.damage import damaged
from tests.unit.generator.bundle.documents import VENDORS, document
from tests.unit.generator.bundle.samples import Sample, at, samples

DAMAGED_OF_ONE_SAMPLE = 12


def old(vendor: str, sample: Sample) -> Any:
    root = document(vendor, "openapi-3.0.json")
    start = "x-webhooks" if sample.place[0] == "webhooks" else sample.place[0]
    schema = at(root, (start, *sample.place[1:]))
    return OAS30Validator({"allOf": [schema], "components": root["components"]})


def new(vendor: str, sample: Sample) -> Any:
    root = document(vendor, "openapi.json")
    return OAS31Validator({"allOf": [at(root, sample.place)], "components": root["components"]})


@pytest.mark.parametrize("vendor", VENDORS)
def test_documented_values_are_valid_by_both(vendor: str) -> None:
    found = list(samples(document(vendor, "openapi.json")))
    assert len(found) > 10
    for sample in found:
        new(vendor, sample).validate(sample.value)
        old(vendor, sample).validate(sample.value)


@pytest.mark.parametrize("vendor", VENDORS)
def test_damaged_values_are_judged_alike(vendor: str) -> None:
    verdicts: list[bool] = []
    for sample in samples(document(vendor, "openapi.json")):
        validators = new(vendor, sample), old(vendor, sample)
        for value in _spread(list(damaged(sample.value))):
            by_new, by_old = (validator.is_valid(value) for validator in validators)
            assert by_new == by_old, f"{'/'.join(sample.place)}: {value!r}"
            verdicts.append(by_new)
    assert verdicts.count(False) > 100, "hardly anything was refused, so this proved nothing"
    assert any(verdicts)


def _spread(values: list[Any]) -> list[Any]:
    """Some of many values, from all over the list."""
    return values[:: max(1, len(values) // DAMAGED_OF_ONE_SAMPLE)]
