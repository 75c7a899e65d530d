"""The interface that the vendors' auth modules fill."""

from typing import TYPE_CHECKING, Any

from engagement_core.deadline import Deadline
from engagement_core.errors import APIError
from engagement_core.operation import Operation
from engagement_core.steps import Steps
from engagement_core.wire import WireRequest, WireResponse

if TYPE_CHECKING:
    from engagement_core.options import ClientOptions


class Auth:
    """How requests prove who sends them. The hooks below `check_options` run anew in each attempt; defaults do nothing.

    Subclasses override what they need; a client shares one instance among threads and tasks.
    """

    def check_options(self, options: "ClientOptions") -> None:
        """Raise ConfigurationError if the options of a client would give these credentials away."""

    def prepare(self, operation: Operation[Any], deadline: Deadline) -> Steps[None]:
        """Get ready for an attempt, for instance by fetching a token."""
        yield from ()

    def fill(self, operation: Operation[Any], query: dict[str, Any], body: Any) -> None:
        """Add credentials to the query or to a JSON object that is the body, before it is encoded."""

    def sign(self, operation: Operation[Any], request: WireRequest) -> None:
        """Add headers to a request whose bytes are final."""

    def renew(self, operation: Operation[Any], request: WireRequest, response: WireResponse) -> bool:
        """Whether, after a request got a 401, fresh credentials can be had so that one more attempt makes sense."""
        return False

    def explain(self, error: APIError) -> APIError:
        """The error to raise in place of this one, where what is known of the credentials makes it more telling."""
        return error

    def release(self, deadline: Deadline) -> Steps[None]:
        """Give back what was obtained to prove who sends, such as a token; the next call obtains it anew."""
        yield from ()
