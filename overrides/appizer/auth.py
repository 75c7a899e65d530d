"""Authentication with the API key of an organization (chapter "Authentication")."""

from typing import Any

from attrs import field, frozen

from engagement_core.auth import Auth, Secret, SecretValue
from engagement_core.errors import ConfigurationError
from engagement_core.http_types import HTTPRequest
from engagement_core.operation import Operation
from engagement_core.redaction import mask


@frozen(kw_only=True)
class Credentials:
    """The credentials of an organization."""

    api_key: Secret = field(repr=mask)
    """The organization's API key, from Organization Settings in the dashboard; it starts with `apps_`."""

    def auth(self) -> Auth:
        """Return the authentication for these credentials.

        Raises:
            ConfigurationError: No header can carry the key.
        """
        return ApiKey(SecretValue("api_key", self.api_key, _usable))


class ApiKey(Auth):
    """Sends the key in the header `X-API-Key`."""

    def __init__(self, api_key: SecretValue) -> None:
        self._api_key = api_key

    def sign(self, operation: Operation[Any], request: HTTPRequest) -> None:
        """Add the key and the `Content-Type` that Appizer requires even without a body."""
        request.headers["x-api-key"] = self._api_key.reveal()
        request.headers.setdefault("content-type", "application/json")


def _usable(name: str, value: str) -> str:
    if not value.strip() or not value.isascii() or not value.isprintable():
        raise ConfigurationError(f"{name} must consist of visible ASCII characters.")
    return value
