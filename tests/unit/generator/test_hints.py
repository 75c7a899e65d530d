"""What a caller may pass, as a type hint."""

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
def test_a_text_stands_in_a_hint_once(hint: str, wider: str) -> None:
    assert accepted(hint, typed_dicts={"Price"}, named={"Price"}, prefix="prices.") == wider
