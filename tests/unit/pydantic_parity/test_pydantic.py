"""A second opinion: models that datamodel-code-generator makes of the same specs for pydantic.

They accept whatever our models write, and read the same from it.
"""

import json
from collections.abc import Callable
from functools import cache
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given

from engagement_core.codec import decode, encode
from tests.unit.properties.instances import ALL, BOUNDED, VENDORS, canonical, examples, instances, types
from tests.unit.pydantic_parity.pydantic_models import adapter, generate

Oracle = Callable[[str], ModuleType]


@pytest.fixture(scope="session")
def oracle(tmp_path_factory: pytest.TempPathFactory) -> Oracle:
    """The models of a vendor, generated once."""

    @cache
    def generated(vendor: str) -> ModuleType:
        return generate(vendor, tmp_path_factory.mktemp(vendor))

    return generated


def agree(models: ModuleType, vendor: str, name: str, raw: Any) -> None:
    """Fail unless the oracle takes what our model writes, and finds the same in it."""
    written = encode(decode(json.dumps(raw).encode(), types(vendor)[name]))
    other = adapter(models, name)
    value = other.validate_json(written)
    assert canonical(
        json.loads(other.dump_json(value, by_alias=True, exclude_unset=True, warnings=False))
    ) == canonical(json.loads(written))


@pytest.mark.parametrize(("vendor", "name"), ALL)
def test_instances(oracle: Oracle, vendor: str, name: str) -> None:
    models = oracle(vendor)

    @BOUNDED
    @given(instances(vendor, name))
    def check(instance: Any) -> None:
        agree(models, vendor, name, instance)

    check()


@pytest.mark.parametrize("vendor", VENDORS)
def test_documented_bodies(oracle: Oracle, vendor: str) -> None:
    for name, example in examples(vendor):
        agree(oracle(vendor), vendor, name, example)
