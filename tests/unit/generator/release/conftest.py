"""A repository with one release."""

from pathlib import Path

import pytest

from tests.unit.generator.release.shop import Shop


@pytest.fixture
def shop(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shop:
    shop = Shop.create(tmp_path, capsys)
    shop.release()
    return shop
