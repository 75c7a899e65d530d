"""How the kiosk pages: each page gives the cursor of the next."""

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from engagement_core.pagination import Pagination
from engagement_core.type_guards import value_at


@frozen(kw_only=True)
class CursorPages(Pagination):
    """A page starts after a cursor, which the page before gave."""

    after: str
    """Name of the parameter."""
    following: str
    """Path of the next cursor in the answer."""

    @property
    def parameters(self) -> tuple[str, ...]:
        """The cursor."""
        return (self.after,)

    @property
    def paths(self) -> tuple[str, ...]:
        """The items and the next cursor."""
        return (self.items, self.following)

    def next(self, sent: Mapping[str, Any], body: Any, count: int) -> Mapping[str, Any] | None:
        """The next cursor, until there is none."""
        cursor = value_at(body, self.following)
        return {self.after: cursor} if isinstance(cursor, str) else None


PAGINATION: Mapping[str, Pagination] = {
    "listTickets": CursorPages(items="tickets", after="after", following="next"),
}
