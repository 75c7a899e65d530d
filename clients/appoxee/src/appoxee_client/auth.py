# Copied from overrides/appoxee/auth.py; edit it there.

"""Who is calling Appoxee: a signature inside the body of the service call, headers for the server calls."""

import hashlib
import re
import time
from collections.abc import Callable, Iterator, Mapping
from secrets import token_hex
from typing import Any

from attrs import field, frozen

from appoxee_client.errors import DuplicateRequestError
from engagement_core.auth import Auth, Secret, SecretValue
from engagement_core.errors import APIError, ConfigurationError, EnvelopeError
from engagement_core.http_types import HTTPRequest
from engagement_core.operation import Operation
from engagement_core.redaction import mask

# The documentation knows no code for a repeated request; these are the words that it describes one with.
_REPEATED = re.compile(r"\b(duplicat\w*|random)\b", re.IGNORECASE)


@frozen(kw_only=True)
class Credentials:
    """What proves who is calling. Each kind of call needs its own; those that are never made need none."""

    sdk_key: Secret | None = field(default=None, repr=mask)
    """The app's SDK key (AppSDKKey), for the service call and for devices.update."""
    secret: Secret | None = field(default=None, repr=mask)
    """The app's SECRET, for the service call; it signs and is never sent."""
    username: Secret | None = field(default=None, repr=mask)
    """The name of the user, for messages and segments."""
    password: Secret | None = field(default=None, repr=mask)
    """The password of the user, for messages and segments."""
    account_code: Secret | None = field(default=None, repr=mask)
    """The code of the account, for messages and segments; the user name where the account has none."""
    clock: Callable[[], float] | None = field(default=None, repr=False)
    """Gives the time in Unix seconds for the signature; the system's clock by default."""
    nonce: Callable[[], str] | None = field(default=None, repr=False)
    """Gives the unique text that each attempt of the service call carries; 32 random characters by default."""

    def auth(self) -> Auth:
        """The way of signing that goes with these credentials; raises ConfigurationError for an unusable one."""
        given = {
            "sdk_key": self.sdk_key,
            "secret": self.secret,
            "username": self.username,
            "password": self.password,
            "account_code": self.account_code,
        }
        secrets = {name: SecretValue(name, value, _usable) for name, value in given.items() if value is not None}
        return AppoxeeAuth(secrets, clock=self.clock or time.time, nonce=self.nonce or _random)


class AppoxeeAuth(Auth):
    """Signs the service call in its body, and names the account or the app in the headers of the server calls."""

    def __init__(
        self, secrets: Mapping[str, SecretValue], *, clock: Callable[[], float], nonce: Callable[[], str]
    ) -> None:
        self._secrets = secrets
        self._clock = clock
        self._nonce = nonce

    def fill(self, operation: Operation[Any], query: dict[str, Any], body: Any) -> None:
        """Add `auth`, made for this attempt alone: the server refuses one that it has seen."""
        if "auth" in operation.credentials:
            body["auth"] = self._proof(operation)

    def sign(self, operation: Operation[Any], request: HTTPRequest) -> None:
        """Add the headers that the operation wants."""
        request.headers.update(self._headers(operation))

    def explain(self, error: APIError) -> APIError:
        """Tell a refused duplicate apart, as far as its message does."""
        if isinstance(error, EnvelopeError) and _REPEATED.search(error.message):
            return DuplicateRequestError.from_refusal(error)
        return error

    def _proof(self, operation: Operation[Any]) -> dict[str, Any]:
        sdk_key, secret = self._need(operation, "sdk_key"), self._need(operation, "secret")
        timestamp = int(self._clock())
        random = self._nonce()
        return {
            "timestamp": timestamp,
            "AppSDKKey": sdk_key,
            "random": random,
            "signature": signature(timestamp, secret, sdk_key, random),
        }

    def _headers(self, operation: Operation[Any]) -> Iterator[tuple[str, str]]:
        if "sdkKey" in operation.schemes:
            yield "x_key", self._need(operation, "sdk_key")
        if "username" in operation.schemes:
            username = self._need(operation, "username")
            account_code = self._secrets.get("account_code")
            yield "x-account_code", username if account_code is None else account_code.reveal()
            yield "x-username", username
            yield "x-password", self._need(operation, "password")

    def _need(self, operation: Operation[Any], name: str) -> str:
        if name not in self._secrets:
            raise ConfigurationError(
                f"{operation.id} needs {name}, which this client was not given; from_env() reads it from"
                f" APPOXEE_{name.upper()}."
            )
        return self._secrets[name].reveal()


def signature(timestamp: int, secret: str, sdk_key: str, random: str) -> str:
    """MD5 of the four, one behind the other in the vendor's order, in lower-case hexadecimal."""
    text = f"{timestamp}{secret}{sdk_key}{random}"
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def _usable(name: str, value: str) -> str:
    if not value.strip() or not value.isascii() or not value.isprintable():
        raise ConfigurationError(f"{name} must be a text of visible ASCII characters.")
    return value


def _random() -> str:
    return token_hex(16)
