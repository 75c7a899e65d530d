"""The garbage collector is paused while a large body is decoded."""

import gc
import json
from collections.abc import Generator

import msgspec
import pytest

from engagement_core.codec import decode
from tests.unit.core.codec.models import Device

LARGE = json.dumps([{"model": f"m{number}"} for number in range(10_000)]).encode()


@pytest.fixture(autouse=True)
def collector_as_it_was() -> Generator[None]:
    was_on = gc.isenabled()
    yield
    (gc.enable if was_on else gc.disable)()


@pytest.fixture
def collections() -> Generator[list[int]]:
    """The generation of each collection that begins."""
    begun: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            begun.append(info["generation"])

    gc.callbacks.append(note)
    yield begun
    gc.callbacks.remove(note)


def test_a_large_body_is_decoded_without_collections(collections: list[int]) -> None:
    gc.enable()
    decode(b"[]", list[Device])
    gc.collect()
    collections.clear()
    devices = decode(LARGE, list[Device])
    assert len(devices) == 10_000
    assert len(collections) <= 1, "one collection at most, once the collector is enabled again"
    assert gc.isenabled()


def test_a_disabled_collector_stays_disabled() -> None:
    gc.disable()
    decode(LARGE, list[Device])
    assert not gc.isenabled()


@pytest.mark.parametrize("text", [LARGE[:-1], LARGE.replace(b'"m9999"', b'"\xff"')], ids=["cut", "not UTF-8"])
def test_the_collector_is_enabled_again_after_invalid_json(text: bytes) -> None:
    gc.enable()
    with pytest.raises(msgspec.DecodeError):
        decode(text, list[Device])
    assert gc.isenabled()


def test_the_collector_is_enabled_again_after_a_mismatch() -> None:
    gc.enable()
    devices = decode(LARGE.replace(b'"m9999"', b"9999"), list[Device])
    assert [device.model for device in devices[-2:]] == ["m9998", 9999]
    assert gc.isenabled()
