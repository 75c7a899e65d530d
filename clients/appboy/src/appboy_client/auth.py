# Copied from overrides/appboy/auth.py; edit it there.

"""Who is calling: an app group identifier (chapter "App Group Identifier"), or the REST API key that replaced it.

Appboy of 2017 took the identifier in the query of a GET and in the body of a POST. Braze, as it is called today, takes
a key in the header instead, at the host of one's own cluster.
"""

from typing import Any

from attrs import field, frozen

from engagement_core.auth import Auth, Secret, SecretValue
from engagement_core.errors import ConfigurationError
from engagement_core.http_types import HTTPRequest
from engagement_core.operation import Operation
from engagement_core.redaction import mask

APP_GROUP = "app_group_id"


@frozen(kw_only=True)
class Credentials:
    """One of two proofs of which app group is calling."""

    app_group_id: Secret | None = field(default=None, repr=mask)
    """The app group identifier of the documentation of 2017, from the developer console."""
    rest_api_key: Secret | None = field(default=None, repr=mask)
    """In its place, a REST API key of Braze; pass the host of your cluster as `base_url` with it."""

    def auth(self) -> Auth:
        """The way that goes with what was given; raises ConfigurationError unless that is one usable credential."""
        if self.app_group_id is not None and self.rest_api_key is None:
            return AppGroup(SecretValue("app_group_id", self.app_group_id, _usable))
        if self.rest_api_key is not None and self.app_group_id is None:
            return RestApiKey(SecretValue("rest_api_key", self.rest_api_key, _usable))
        raise ConfigurationError("Give either app_group_id or rest_api_key.")


class AppGroup(Auth):
    """Puts the identifier where the operation has a place for it: its query or its body."""

    def __init__(self, app_group_id: SecretValue) -> None:
        self._app_group_id = app_group_id

    def fill(self, operation: Operation[Any], query: dict[str, Any], body: Any) -> None:
        """Add the identifier; no operation has a place in both."""
        if APP_GROUP in operation.credentials:
            # A body is an object of this attempt's own here: the caller's arguments stay as they are.
            place: dict[str, Any] = query if operation.body == "none" else body
            place[APP_GROUP] = self._app_group_id.reveal()


class RestApiKey(Auth):
    """Sends the key as a bearer token."""

    def __init__(self, rest_api_key: SecretValue) -> None:
        self._rest_api_key = rest_api_key

    def sign(self, operation: Operation[Any], request: HTTPRequest) -> None:
        """Add the header."""
        request.headers["authorization"] = f"Bearer {self._rest_api_key.reveal()}"


def _usable(name: str, value: str) -> str:
    if not value or not value.isascii() or not value.isprintable() or " " in value:
        raise ConfigurationError(f"{name} must be a text of visible ASCII characters without spaces.")
    return value
