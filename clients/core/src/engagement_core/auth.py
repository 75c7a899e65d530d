"""Authentication: the interface that the vendors' auth modules implement."""

import re
from collections.abc import Callable
from typing import Any, Protocol, cast

from engagement_core.deadline import Deadline
from engagement_core.effects import Effects
from engagement_core.errors import APIError, ConfigurationError
from engagement_core.http_types import HTTPRequest, HTTPResponse
from engagement_core.operation import Operation
from engagement_core.options import ClientOptions
from engagement_core.redaction import MASK, clear_locals

Secret = str | Callable[[], str]
"""A credential: a str, or a function that returns it each time a request is signed."""
Check = Callable[[str, str], str]
"""Takes the name and the text of a credential and returns the text; raises ConfigurationError if it is unusable."""


def _accept(_: str, text: str) -> str:
    return text


def _text(name: str, given: object) -> str:
    """The credential, which may be bytes or a number in a program without type checks."""
    if not isinstance(given, str):
        raise ConfigurationError(f"{name} must be a str, or a function that returns one, not {type(given).__name__}.")
    return given


class SecretValue:
    """A credential that is checked at once, or each time its function returns it."""

    def __init__(self, name: str, given: Secret, check: Check = _accept) -> None:
        self._name = name
        self._given: Secret = given if callable(given) else check(name, _text(name, given))
        self._check = check

    def reveal(self) -> str:
        """The text of the credential.

        Raises:
            ConfigurationError: The function returned something unusable.
        """
        if not callable(self._given):
            return self._given
        # A function of the user's may return anything.
        text = cast("object", self._given())
        if not isinstance(text, str):
            raise ConfigurationError(
                f"{self._name} is a function that returned {type(text).__name__}; expected a str. Return the text."
            )
        return self._check(self._name, text)

    def __repr__(self) -> str:
        return f"SecretValue({self._name!r}, {MASK!r})"


class Credentials(Protocol):
    """Interface of the `Credentials` class of each vendor's auth module; its fields are arguments of the client."""

    def auth(self) -> "Auth":
        """The authentication for these credentials.

        Raises:
            ConfigurationError: A credential is missing or malformed.
        """
        ...


def authentication(credentials: Credentials, environment: str) -> "Auth":
    """The authentication for the given credentials.

    Raises:
        ConfigurationError: A credential is missing or malformed; the message names its environment variable.
    """
    try:
        return credentials.auth()
    except ConfigurationError as error:
        clear_locals(error)
        named = [name for name in type(credentials).__annotations__ if re.search(rf"\b{name}\b", str(error))]
        variables = ", ".join(f"{environment}_{name.upper()}" for name in named)
        hint = f" from_env() reads {variables} from the environment." if named else ""
        raise ConfigurationError(f"{error}{hint}") from None


class Auth:
    """How requests are authenticated. `prepare`, `fill` and `sign` run in each attempt; the defaults do nothing.

    Subclasses override what they need. All threads and tasks of a client share one instance.
    """

    def check_options(self, options: ClientOptions) -> None:
        """Raise ConfigurationError if the options of a client would expose these credentials."""

    def base_url(self, production: str) -> str:
        """The server for these credentials if no `base_url` is given: the vendor's production server.

        Raises:
            ConfigurationError: The vendor has several servers, and nothing says which one it is.
        """
        return production

    def prepare(self, operation: Operation[Any], deadline: Deadline) -> Effects[None]:
        """Prepare an attempt, for instance by fetching an access token."""
        yield from ()

    def fill(self, operation: Operation[Any], query: dict[str, Any], body: Any) -> None:
        """Add credentials to the query, or to a body that is a JSON object, before they are encoded."""

    def sign(self, operation: Operation[Any], request: HTTPRequest) -> None:
        """Add headers to a request whose bytes are final."""

    def signature_expiry(self, operation: Operation[Any]) -> str:
        """A sentence about how long, or how often, a signed request is accepted; empty if that is not limited."""
        return ""

    def renew(self, operation: Operation[Any], request: HTTPRequest, response: HTTPResponse) -> bool:
        """Whether to renew the credentials and retry after a 401."""
        return False

    def explain(self, error: APIError) -> APIError:
        """The error to raise in place of this one, which may say more about the credentials."""
        return error

    def revoke(self, deadline: Deadline) -> Effects[None]:
        """Revoke what was obtained to authenticate, such as an access token; the next request obtains a new one."""
        yield from ()
