"""Cursor pagination: each page contains the cursor of the next."""

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from engagement_core.http_types import Headers
from engagement_core.pagination import Pagination
from engagement_core.type_guards import value_at


@frozen(kw_only=True)
class CursorPages(Pagination):
    """Pages that start after the cursor of the previous page."""

    after: str
    """The name of the query parameter."""
    following: str
    """The path of the next cursor in the response."""

    @property
    def parameters(self) -> tuple[str, ...]:
        """The cursor."""
        return (self.after,)

    @property
    def paths(self) -> tuple[str, ...]:
        """The items and the next cursor."""
        return (self.items, self.following)

    def next(self, sent: Mapping[str, Any], body: Any, count: int, headers: Headers) -> Mapping[str, Any] | None:
        """The next cursor, until there is none."""
        cursor = value_at(body, self.following)
        return {self.after: cursor} if isinstance(cursor, str) else None


PAGINATION: Mapping[str, Pagination] = {
    "listTickets": CursorPages(items="tickets", after="after", following="next"),
}
