"""The client of a module's `SPEC`, and the API that it calls."""

from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from tests.unit.generator.fake_api import FakeApi
from tests.unit.generator.workspace import build, create_workspace, imported


@pytest.fixture(scope="module")
def package(request: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with imported(build(create_workspace(tmp_path_factory.mktemp("client"), request.module.SPEC))) as package:
        yield package


@pytest.fixture
def api() -> FakeApi:
    return FakeApi()


@pytest.fixture
def shop(package: ModuleType, api: FakeApi) -> Any:
    return package.Shop(key="the key", http_client=api.client, max_attempts=1)
