# Copied from overrides/appoxee/auth.py; edit it there.

"""Authentication: a signature in the body of the service call, headers for the server calls."""

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

# The documentation has no code for a duplicate request; it describes one with these words.
_DUPLICATE = re.compile(r"\b(duplicat\w*|random)\b", re.IGNORECASE)


@frozen(kw_only=True)
class Credentials:
    """Each kind of call needs its own credentials; pass those of the calls you make."""

    sdk_key: Secret | None = field(default=None, repr=mask)
    """The SDK key of the app (AppSDKKey), for the service call and for `devices.update`."""
    secret: Secret | None = field(default=None, repr=mask)
    """The SECRET of the app, for the service call; it signs requests and is never sent."""
    username: Secret | None = field(default=None, repr=mask)
    """The user name, for `messages` and `segments`."""
    password: Secret | None = field(default=None, repr=mask)
    """The password, for `messages` and `segments`."""
    account_code: Secret | None = field(default=None, repr=mask)
    """The account code, for `messages` and `segments`; the user name by default."""
    clock: Callable[[], float] | None = field(default=None, repr=False)
    """Returns the time of the signature in Unix seconds; the system clock by default."""
    nonce: Callable[[], str] | None = field(default=None, repr=False)
    """Returns the unique string of each attempt of the service call; 32 random characters by default."""

    def auth(self) -> Auth:
        """Return the authentication for these credentials.

        Raises:
            ConfigurationError: No header can carry one of them.
        """
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
    """Signs the service call in its body, and adds the headers of the server calls."""

    def __init__(
        self, secrets: Mapping[str, SecretValue], *, clock: Callable[[], float], nonce: Callable[[], str]
    ) -> None:
        self._secrets = secrets
        self._clock = clock
        self._nonce = nonce

    def fill(self, operation: Operation[Any], query: dict[str, Any], body: Any) -> None:
        """Add `auth` for this attempt; the server rejects one that it has already seen."""
        if "auth" in operation.credentials:
            body["auth"] = self._signed_auth(operation)

    def sign(self, operation: Operation[Any], request: HTTPRequest) -> None:
        """Add the headers that the operation needs."""
        request.headers.update(self._headers(operation))

    def signature_expiry(self, operation: Operation[Any]) -> str:
        """Return that a signature can be used once."""
        return "The signature is accepted once." if "auth" in operation.credentials else ""

    def explain(self, error: APIError) -> APIError:
        """Return a DuplicateRequestError if the message says that the request is a duplicate."""
        if isinstance(error, EnvelopeError) and _DUPLICATE.search(error.message):
            return DuplicateRequestError.from_envelope_error(error)
        return error

    def _signed_auth(self, operation: Operation[Any]) -> dict[str, Any]:
        sdk_key, secret = self._require(operation, "sdk_key"), self._require(operation, "secret")
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
            yield "x_key", self._require(operation, "sdk_key")
        if "username" in operation.schemes:
            username = self._require(operation, "username")
            account_code = self._secrets.get("account_code")
            yield "x-account_code", username if account_code is None else account_code.reveal()
            yield "x-username", username
            yield "x-password", self._require(operation, "password")

    def _require(self, operation: Operation[Any], name: str) -> str:
        if name not in self._secrets:
            raise ConfigurationError(
                f"{operation.id} needs {name}, which this client does not have. Pass {name}, or set"
                f" APPOXEE_{name.upper()} and use from_env()."
            )
        return self._secrets[name].reveal()


def signature(timestamp: int, secret: str, sdk_key: str, random: str) -> str:
    """Return the MD5 of the concatenated values, in the order of the documentation, as lower-case hexadecimal."""
    text = f"{timestamp}{secret}{sdk_key}{random}"
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def _usable(name: str, value: str) -> str:
    if not value.strip() or not value.isascii() or not value.isprintable():
        raise ConfigurationError(f"{name} must consist of visible ASCII characters.")
    return value


def _random() -> str:
    return token_hex(16)
