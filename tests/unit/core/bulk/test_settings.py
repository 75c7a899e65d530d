"""A misspelled setting raises before anything is read or sent."""

from collections.abc import Iterator
from typing import Any

import anyio
import pytest

from engagement_core.bulk import BatchLimits, Item, Rejection, run_bulk, run_bulk_async
from engagement_core.bulk.settings import run_settings


def unread_items() -> Iterator[Item]:
    yield from read()


def read() -> list[Item]:
    raise AssertionError("the input was read")


def unsent(_: object) -> dict[str, Rejection]:
    raise AssertionError("something was sent")


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [
        ("ledgr", " Did you mean 'ledger'?"),
        ("concurency", " Did you mean 'concurrency'?"),
        ("split_refusd", " Did you mean 'split_rejected'?"),
        ("resend_unknwn", " Did you mean 'resend_unknown'?"),
        ("resend_rejcted", " Did you mean 'resend_rejected'?"),
        ("on_eror", " Did you mean 'on_error'?"),
        ("colour", ""),
    ],
)
def test_a_misspelled_setting_raises(wrong: str, meant: str) -> None:
    settings: Any = {wrong: 1}

    async def send(batch: object) -> dict[str, Rejection]:
        return unsent(batch)

    with pytest.raises(TypeError) as caught:
        run_bulk(unread_items(), unsent, limits=BatchLimits(1), **settings)
    assert str(caught.value) == f"run_bulk() got an unexpected keyword argument {wrong!r}.{meant}"
    with pytest.raises(TypeError, match=f"unexpected keyword argument '{wrong}'"):
        anyio.run(lambda: run_bulk_async(unread_items(), send, limits=BatchLimits(1), **settings))


def test_arguments_of_the_method_are_suggested_too() -> None:
    with pytest.raises(TypeError, match="Did you mean 'recipients'"):
        run_settings("send_all", {"recipient": ()}, ["recipients", "campaign_id"])


def test_the_options_of_the_calls_are_checked_too() -> None:
    options: Any = {"dedline": 5}
    with pytest.raises(TypeError, match=r"unexpected keyword argument 'dedline'\. Did you mean 'deadline'\?"):
        run_settings("send_all", {}, [], options)
