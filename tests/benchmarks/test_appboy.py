"""A small run of each benchmark: they work; what they measure is not judged here."""

from tests.benchmarks import appboy_decoding, appboy_export, appboy_tracking


def test_decoding() -> None:
    assert len(appboy_decoding.main(users=5, rounds=1)) == 4


def test_export() -> None:
    (result,) = appboy_export.main(sizes=(50,))
    assert result["users"] >= 50


def test_tracking() -> None:
    assert appboy_tracking.main(count=200, rounds=1) > 0
