"""Type hints of what callers may pass."""

import pytest

from generator.ir.type_hints import accepted


@pytest.mark.parametrize(
    ("hint", "wider"),
    [
        ("dt.datetime", "dt.datetime | str"),
        ("dt.datetime | str", "dt.datetime | str"),
        ("str | dt.date | None", "str | dt.date | None"),
        ("list[dt.datetime]", "Sequence[dt.datetime | str]"),
        ("Price | str", "prices.PriceParam | str"),
    ],
)
def test_str_is_in_a_union_only_once(hint: str, wider: str) -> None:
    assert accepted(hint, typed_dicts={"Price"}, named={"Price"}, prefix="prices.") == wider
