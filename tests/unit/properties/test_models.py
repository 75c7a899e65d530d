"""Every model of every vendor survives a round trip without losing data."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engagement_core.codec import Mismatch, build, decode, encode
from tests.conformance.fuzz.spec import is_array, is_object
from tests.specs import VENDORS
from tests.unit.properties.instances import ALL, BOUNDED, canonical, examples, instances, types

LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
ANYTHING = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


def read(raw: Any, model: Any) -> tuple[Any, list[Mismatch]]:
    mismatches: list[Mismatch] = []
    return decode(json.dumps(raw).encode(), model, mismatches=mismatches), mismatches


@pytest.mark.parametrize(("vendor", "name"), ALL)
def test_valid_instances_survive_a_round_trip(vendor: str, name: str) -> None:
    model = types(vendor)[name]

    @BOUNDED
    @given(instances(vendor, name))
    def check(instance: Any) -> None:
        value, mismatches = read(instance, model)
        assert mismatches == []
        assert decode(encode(value), model) == value
        assert canonical(json.loads(encode(value))) == canonical(instance)

    check()


@pytest.mark.parametrize("vendor", VENDORS)
def test_documented_bodies_survive_a_round_trip(vendor: str) -> None:
    documented = list(examples(vendor))
    assert len(documented) >= 5
    for name, example in documented:
        model = types(vendor)[name]
        value, mismatches = read(example, model)
        assert mismatches == [], name
        assert decode(encode(value), model) == value, name
        sent = canonical(json.loads(encode(value)))
        # Credentials are not part of the model.
        assert sent == {key: item for key, item in canonical(example).items() if key in sent}, name
        assert canonical(example).keys() - sent.keys() <= {"app_group_id", "auth"}, name


@pytest.mark.parametrize(("vendor", "name"), ALL)
def test_any_json_is_decoded_without_loss(vendor: str, name: str) -> None:
    model = types(vendor)[name]

    @BOUNDED
    @given(ANYTHING)
    def check(raw: Any) -> None:
        value, _ = read(raw, model)
        assert build(model, raw) == value
        if not is_object(raw) and not is_array(raw):
            assert value == raw
        # An object with the model's fields, each with an undeclared value.
        fields = [attribute.name for attribute in getattr(model, "__attrs_attrs__", ())]
        read(dict.fromkeys(fields, raw), model)

    check()
