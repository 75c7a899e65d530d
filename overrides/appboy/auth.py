"""Authentication with an app group identifier (chapter "App Group Identifier") or the REST API key that replaced it.

In 2017 Appboy took the identifier in the query of a GET and in the body of a POST. Braze, as it is called today, takes
a key in a header, at the host of the customer's cluster.
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
    """The app group identifier or the REST API key; exactly one of them."""

    app_group_id: Secret | None = field(default=None, repr=mask)
    """The app group identifier of the documentation of 2017, from the developer console."""
    rest_api_key: Secret | None = field(default=None, repr=mask)
    """A REST API key of Braze instead; pass the host of your cluster as `base_url`."""

    def auth(self) -> Auth:
        """Return the authentication for these credentials.

        Raises:
            ConfigurationError: None or both are given, or a header or body cannot carry the one that is.
        """
        if self.app_group_id is not None and self.rest_api_key is None:
            return AppGroup(SecretValue("app_group_id", self.app_group_id, _usable))
        if self.rest_api_key is not None and self.app_group_id is None:
            return RestApiKey(SecretValue("rest_api_key", self.rest_api_key, _usable))
        raise ConfigurationError("Appboy takes exactly one credential. Pass either app_group_id or rest_api_key.")


class AppGroup(Auth):
    """Sends the identifier in the query or in the body, depending on the operation."""

    def __init__(self, app_group_id: SecretValue) -> None:
        self._app_group_id = app_group_id

    def fill(self, operation: Operation[Any], query: dict[str, Any], body: Any) -> None:
        """Add the identifier to the query or the body."""
        if APP_GROUP in operation.credentials:
            # Each attempt has its own copy of the body: the caller's arguments do not change.
            target: dict[str, Any] = query if operation.body == "none" else body
            target[APP_GROUP] = self._app_group_id.reveal()


class RestApiKey(Auth):
    """Sends the key as a bearer token."""

    def __init__(self, rest_api_key: SecretValue) -> None:
        self._rest_api_key = rest_api_key

    def sign(self, operation: Operation[Any], request: HTTPRequest) -> None:
        """Add the `Authorization` header."""
        request.headers["authorization"] = f"Bearer {self._rest_api_key.reveal()}"


def _usable(name: str, value: str) -> str:
    if not value or not value.isascii() or not value.isprintable() or " " in value:
        raise ConfigurationError(f"{name} must consist of visible ASCII characters without spaces.")
    return value
