"""Authentication with the token of a till."""

from typing import Any

from attrs import field, frozen

from engagement_core.auth import Auth
from engagement_core.errors import ConfigurationError
from engagement_core.http_types import HTTPRequest
from engagement_core.operation import Operation
from engagement_core.redaction import mask


@frozen(kw_only=True)
class Credentials:
    """The credentials of a till."""

    token: str = field(repr=mask)
    """The token of the till."""

    def auth(self) -> Auth:
        """The authentication; raises ConfigurationError for an empty token."""
        if not self.token:
            raise ConfigurationError("token must not be empty.")
        return Bearer(self.token)


class Bearer(Auth):
    """Sends the token in the header."""

    def __init__(self, token: str) -> None:
        self._token = token

    def sign(self, operation: Operation[Any], request: HTTPRequest) -> None:
        """Add the header."""
        request.headers["authorization"] = f"Bearer {self._token}"
