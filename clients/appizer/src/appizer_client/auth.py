# Copied from overrides/appizer/auth.py; edit it there.

"""The organization API key of Appizer's App Management API (chapter "Authentication")."""

from typing import Any

from attrs import field, frozen

from engagement_core.auth import Auth, Secret, SecretValue
from engagement_core.errors import ConfigurationError
from engagement_core.http_types import HTTPRequest
from engagement_core.operation import Operation
from engagement_core.redaction import mask


@frozen(kw_only=True)
class Credentials:
    """What proves which organization is calling."""

    api_key: Secret = field(repr=mask)
    """The organization's API key, from Organization Settings in the dashboard; it starts with `apps_`."""

    def auth(self) -> Auth:
        """The way of signing that goes with these credentials; raises ConfigurationError for an unusable key."""
        return ApiKey(SecretValue("api_key", self.api_key, _usable))


class ApiKey(Auth):
    """Sends the key in the header X-API-Key."""

    def __init__(self, api_key: SecretValue) -> None:
        self._api_key = api_key

    def sign(self, operation: Operation[Any], request: HTTPRequest) -> None:
        """Add the key; Appizer asks for a Content-Type on requests without a body too."""
        request.headers["x-api-key"] = self._api_key.reveal()
        request.headers.setdefault("content-type", "application/json")


def _usable(name: str, value: str) -> str:
    if not value.strip() or not value.isascii() or not value.isprintable():
        raise ConfigurationError(f"{name} must be a text of visible ASCII characters.")
    return value
