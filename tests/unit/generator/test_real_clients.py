"""The clients in the repository are what the generator writes."""

import pytest

from generator.build import check
from generator.paths import PROJECT


@pytest.mark.parametrize("vendor", PROJECT.vendors())
def test_regenerating_gives_no_difference(vendor: str) -> None:
    assert check(PROJECT, vendor, lambda _: None) == []
