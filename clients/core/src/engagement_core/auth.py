"""The interface that the vendors' auth modules fill."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, cast

from engagement_core.deadline import Deadline
from engagement_core.effects import Effects
from engagement_core.errors import APIError, ConfigurationError
from engagement_core.http_types import HTTPRequest, HTTPResponse
from engagement_core.operation import Operation
from engagement_core.redaction import MASK, forget_locals

if TYPE_CHECKING:
    from engagement_core.options import ClientOptions

Secret = str | Callable[[], str]
"""A credential: its text, or a function that returns it whenever a request is signed."""
Check = Callable[[str, str], str]
"""Returns the text of a credential, given its name and its text; raises ConfigurationError for an unusable one."""


def _accept(_: str, text: str) -> str:
    return text


def _text(name: str, given: object) -> str:
    """A credential of programs without type checks may be bytes or a number."""
    if not isinstance(given, str):
        raise ConfigurationError(
            f"{name} must be a text (str), or a function that returns one, not {type(given).__name__}."
        )
    return given


class SecretValue:
    """A credential that is checked, at once or each time that its function returns it."""

    def __init__(self, name: str, given: Secret, check: Check = _accept) -> None:
        self._name = name
        self._given: Secret = given if callable(given) else check(name, _text(name, given))
        self._check = check

    def reveal(self) -> str:
        """The text; raises ConfigurationError if the function returns an unusable one."""
        if not callable(self._given):
            return self._given
        # It may return anything: it is the user's own.
        text = cast("object", self._given())
        if not isinstance(text, str):
            raise ConfigurationError(
                f"{self._name} is a function that returned {type(text).__name__}; expected a str. Return the text."
            )
        return self._check(self._name, text)

    def __repr__(self) -> str:
        return f"SecretValue({self._name!r}, {MASK!r})"


class Credentials(Protocol):
    """The class of this name that each vendor's auth module has: its fields are arguments of the client."""

    def auth(self) -> "Auth":
        """The way of signing; raises ConfigurationError."""
        ...


def authentication(credentials: Credentials, environment: str) -> "Auth":
    """The way of signing that goes with credentials; its errors name the environment variables and hold no secrets."""
    try:
        return credentials.auth()
    except ConfigurationError as error:
        forget_locals(error)
        named = [name for name in type(credentials).__annotations__ if re.search(rf"\b{name}\b", str(error))]
        variables = ", ".join(f"{environment}_{name.upper()}" for name in named)
        hint = f" from_env() reads {variables} from the environment." if named else ""
        raise ConfigurationError(f"{error}{hint}") from None


class Auth:
    """How requests prove who sends them. The hooks below `check_options` run anew in each attempt; defaults do nothing.

    Subclasses override what they need; a client shares one instance among threads and tasks.
    """

    def check_options(self, options: "ClientOptions") -> None:
        """Raise ConfigurationError if the options of a client would give these credentials away."""

    def prepare(self, operation: Operation[Any], deadline: Deadline) -> Effects[None]:
        """Get ready for an attempt, for instance by fetching a token."""
        yield from ()

    def fill(self, operation: Operation[Any], query: dict[str, Any], body: Any) -> None:
        """Add credentials to the query or to a JSON object that is the body, before it is encoded."""

    def sign(self, operation: Operation[Any], request: HTTPRequest) -> None:
        """Add headers to a request whose bytes are final."""

    def renew(self, operation: Operation[Any], request: HTTPRequest, response: HTTPResponse) -> bool:
        """Whether, after a request got a 401, fresh credentials can be had so that one more attempt makes sense."""
        return False

    def explain(self, error: APIError) -> APIError:
        """The error to raise in place of this one, where what is known of the credentials makes it more telling."""
        return error

    def release(self, deadline: Deadline) -> Effects[None]:
        """Give back what was obtained to prove who sends, such as a token; the next call obtains it anew."""
        yield from ()
