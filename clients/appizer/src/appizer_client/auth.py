# Copied from overrides/appizer/auth.py; edit it there.

"""The organization API key of Appizer's App Management API (chapter "Authentication")."""

from typing import Any

from attrs import field, frozen

from engagement_core.auth import Auth
from engagement_core.errors import ConfigurationError
from engagement_core.operation import Operation
from engagement_core.redaction import mask
from engagement_core.wire import WireRequest


@frozen(kw_only=True)
class Credentials:
    """What proves which organization is calling."""

    api_key: str = field(repr=mask)
    """The organization's API key, from Organization Settings in the dashboard; it starts with `apps_`."""

    def auth(self) -> Auth:
        """The way of signing that goes with these credentials; raises ConfigurationError for an unusable key."""
        if not self.api_key.strip() or not self.api_key.isascii() or not self.api_key.isprintable():
            raise ConfigurationError("api_key must be a text of visible ASCII characters.")
        return ApiKey(self.api_key)


class ApiKey(Auth):
    """Sends the key in the header X-API-Key."""

    def __init__(self, api_key: str) -> None:
        self._api_key = api_key

    def sign(self, operation: Operation[Any], request: WireRequest) -> None:
        """Add the key; Appizer asks for a Content-Type on requests without a body too."""
        request.headers["x-api-key"] = self._api_key
        request.headers.setdefault("content-type", "application/json")
