"""A credential that is not a string is rejected by name when the client is created."""

from typing import Any

import pytest

from apifon_client import Apifon
from appboy_client import Appboy, AsyncAppboy
from appizer_client import Appizer, AsyncAppizer
from appoxee_client import Appoxee, AsyncAppoxee
from braze_rest_client import AsyncBraze, Braze
from engagement_core import ConfigurationError

CLIENTS: list[tuple[Any, str, dict[str, str]]] = [
    *((kind, name, {}) for kind in (Appboy, AsyncAppboy) for name in ("app_group_id", "rest_api_key")),
    *((kind, "api_key", {}) for kind in (Appizer, AsyncAppizer)),
    *(
        (kind, name, {})
        for kind in (Appoxee, AsyncAppoxee)
        for name in ("sdk_key", "secret", "username", "password", "account_code")
    ),
    (Apifon, "token", {"secret": "s"}),
    (Apifon, "secret", {"token": "t"}),
    (Apifon, "client_id", {"client_secret": "s"}),
    (Apifon, "access_token", {}),
    *((kind, "api_key", {"cluster": "iad-01"}) for kind in (Braze, AsyncBraze)),
    *((kind, "scim_token", {"scim_origin": "s", "cluster": "iad-01"}) for kind in (Braze, AsyncBraze)),
]


@pytest.mark.parametrize(("kind", "name", "others"), CLIENTS)
@pytest.mark.parametrize("value", [b"4711-hush", 4711, 4711.5, ["4711"]], ids=repr)
def test_a_credential_that_is_no_text(kind: Any, name: str, others: dict[str, str], value: Any) -> None:
    with pytest.raises(ConfigurationError, match=rf"\b{name} must be a str.*not {type(value).__name__}") as caught:
        kind(**{name: value}, **others)
    assert "4711" not in str(caught.value)
