"""Parity with pydantic models of the same specs: they accept what our models encode, and read the same values."""

import json
from collections.abc import Callable
from functools import cache
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given

from engagement_core.codec import decode, encode
from tests.specs import VENDORS
from tests.unit.properties.instances import ALL, BOUNDED, canonical, examples, instances, types
from tests.unit.pydantic_parity.pydantic_models import adapter, generate

PydanticModels = Callable[[str], ModuleType]


@pytest.fixture(scope="session")
def pydantic_models_of(tmp_path_factory: pytest.TempPathFactory) -> PydanticModels:
    """Returns the models of a vendor, generated once."""

    @cache
    def generated(vendor: str) -> ModuleType:
        return generate(vendor, tmp_path_factory.mktemp(vendor))

    return generated


def check_parity(models: ModuleType, vendor: str, name: str, raw: Any) -> None:
    """Fail unless pydantic accepts what our model encodes, and reads the same value."""
    written = encode(decode(json.dumps(raw).encode(), types(vendor)[name]))
    other = adapter(models, name)
    value = other.validate_json(written)
    dumped = other.dump_json(value, by_alias=True, exclude_unset=True, warnings=False)
    assert canonical(json.loads(dumped), as_pydantic=True) == canonical(json.loads(written), as_pydantic=True)


@pytest.mark.parametrize(("vendor", "name"), ALL)
def test_instances(pydantic_models_of: PydanticModels, vendor: str, name: str) -> None:
    models = pydantic_models_of(vendor)

    @BOUNDED
    @given(instances(vendor, name))
    def check(instance: Any) -> None:
        check_parity(models, vendor, name, instance)

    check()


@pytest.mark.parametrize("vendor", VENDORS)
def test_documented_bodies(pydantic_models_of: PydanticModels, vendor: str) -> None:
    for name, example in examples(vendor):
        check_parity(pydantic_models_of(vendor), vendor, name, example)
