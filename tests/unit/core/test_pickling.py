"""An httpx client of the user when the client is pickled or copied."""

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from engagement_core import ConfigurationError
from tests.unit.core.script import Script
from tests.unit.core.small import AsyncSmall, Small

DUPLICATES: dict[str, Callable[[Any], Any]] = {
    "pickled": lambda client: pickle.loads(pickle.dumps(client)),
    "copied": copy.copy,
    "copied deeply": copy.deepcopy,
}


@pytest.mark.parametrize("duplicate", DUPLICATES)
@pytest.mark.parametrize("kind", [Small, AsyncSmall])
def test_a_client_with_an_http_client_is_not_duplicated_without_it(kind: Any, duplicate: str) -> None:
    script = Script()
    client = kind(http_client=script.sync if kind is Small else script.asynchronous())
    for given in (client, client.with_options(timeout=3)):
        with pytest.raises(ConfigurationError, match="Create the client in the process that uses it"):
            DUPLICATES[duplicate](given)


@pytest.mark.parametrize("duplicate", DUPLICATES)
@pytest.mark.parametrize("kind", [Small, AsyncSmall])
def test_any_other_client_is(kind: Any, duplicate: str) -> None:
    client = kind(timeout=3)
    assert DUPLICATES[duplicate](client).options == client.options
