"""Every documented operation over real HTTP, through both clients."""

from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest

from appboy_client import Appboy, AsyncAppboy, operations
from appboy_client.testing import AppboyMock
from appboy_client.validators import VALIDATORS
from engagement_core.operation import Operation
from tests.acceptance.smoke import appboy as smoke
from tests.acceptance.smoke.run import execute, execute_async

KNOWN: dict[tuple[str, str], Operation[Any]] = {
    (value.method, value.path): value
    for module in iter_modules(operations.__path__)
    for value in vars(import_module(f"{operations.__name__}.{module.name}")).values()
    if isinstance(value, Operation)
}


def called(mock: AppboyMock) -> set[tuple[str, str]]:
    return {(entry.method, entry.path) for entry in mock.request_log if entry.status in (200, 201)}


def test_all_operations(appboy: Appboy, mock: AppboyMock) -> None:
    execute(smoke, appboy)
    assert called(mock) == set(KNOWN)
    assert len(KNOWN) == 37


@pytest.mark.anyio
async def test_all_operations_async(async_appboy: AsyncAppboy, mock: AppboyMock) -> None:
    await execute_async(smoke, async_appboy)
    assert called(mock) == set(KNOWN)


def test_every_check_is_of_an_operation() -> None:
    assert set(VALIDATORS) <= {each.id for each in KNOWN.values()}
    posts = {each.id for each in KNOWN.values() if each.method == "POST"}
    assert posts <= set(VALIDATORS)
