"""Confirmations: a write runs only with the text that the preview of the same call ends with, and only once."""

import secrets
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

from engagement_core.errors import InvalidRequestError

_MOST = 200
"""Previews that are remembered."""


class Confirmations:
    """Remembers which calls were previewed."""

    def __init__(self) -> None:
        self._calls: OrderedDict[str, tuple[str, Mapping[str, Any]]] = OrderedDict()

    def issue(self, operation: str, arguments: Mapping[str, Any]) -> str:
        """The confirmation of a call that was previewed."""
        token = secrets.token_urlsafe(12)
        self._calls[token] = (operation, arguments)
        if len(self._calls) > _MOST:
            self._calls.popitem(last=False)
        return token

    def use(self, token: str, operation: str, arguments: Mapping[str, Any]) -> None:
        """Use up a confirmation.

        Raises:
            InvalidRequestError: It belongs to no preview of this call, or was used before.
        """
        if self._calls.get(token) != (operation, arguments):
            raise InvalidRequestError(
                f"{operation} was not sent: the confirmation belongs to no preview of this call with these arguments, "
                "or was used before. Call preview_write and pass what it returns."
            )
        del self._calls[token]
