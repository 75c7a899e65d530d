"""Iterating over pages, without input and output."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any, Generic, TypeVar

from attrs import field, frozen
from msgspec.structs import replace

from engagement_core.call import Call
from engagement_core.deadline import Deadline
from engagement_core.errors import APIError
from engagement_core.pagination import Pagination
from engagement_core.response import RawResponse
from engagement_core.type_guards import value_at

T = TypeVar("T")


class RepeatedPageError(APIError):
    """The vendor returned the same page twice, so the iteration would never end."""


@frozen
class Cursor:
    """The position of the next page. It can be pickled and used by another client."""

    operation: str
    parameters: Mapping[str, Any] = field(repr=False)


@frozen(kw_only=True)
class Page(Generic[T]):
    """One page of items; it is true if it has any."""

    items: Sequence[T]
    body: Any = field(repr=False)
    """The whole decoded response body."""
    response: RawResponse[Any] = field(repr=False)
    cursor: Cursor | None
    """The position of the next page; None on the last page."""

    def __bool__(self) -> bool:
        return bool(self.items)

    def _repr_html_(self) -> str:
        from engagement_core.html_tables import page_table

        return page_table(self.items)


class PageIterator(Generic[T]):
    """The state of one iteration: which call comes next, and what its response means."""

    def __init__(self, call: Call[Any], style: Pagination, resume: Cursor | None) -> None:
        if resume is not None and resume.operation != call.operation.id:
            raise ValueError(f"This cursor belongs to {resume.operation}, not to {call.operation.id}.")
        self._style = style
        # A deadline given for this call covers the whole iteration; the client's own applies to each page, however
        # slowly the caller iterates.
        seconds = call.options.get("deadline")
        call = call if seconds is None else replace(call, deadline=Deadline(seconds))
        self._call: Call[Any] | None = self._with(call, resume.parameters) if resume else call
        self._last_digest = b""

    def next_call(self) -> Call[Any] | None:
        """The call for the next page, or None at the end."""
        return self._call

    def accept(self, response: RawResponse[Any]) -> Page[T]:
        """The page in the response to `next_call`.

        Raises:
            RepeatedPageError: It is the same as the page before.
        """
        call = self._call
        assert call is not None
        body = response.value
        items: Sequence[T] = value_at(body, self._style.items) or ()
        self._check_progress(call, response, items)
        parameters = self._style.next(self._sent(call), body, len(items), response.headers)
        self._call = None if parameters is None else self._with(call, parameters)
        cursor = None if parameters is None else Cursor(call.operation.id, dict(parameters))
        return Page(items=items, body=body, response=response, cursor=cursor)

    def _check_progress(self, call: Call[Any], response: RawResponse[Any], items: Sequence[T]) -> None:
        digest = hashlib.sha256(response.content).digest()
        if items and digest == self._last_digest:
            raise RepeatedPageError(
                "the vendor returned the same page twice, so the iteration would never end.",
                operation=call.operation.id,
                request=response.request,
                outcome="accepted",
            )
        self._last_digest = digest

    def _sent(self, call: Call[Any]) -> Mapping[str, Any]:
        sent = call.query if self._style.location == "query" else call.body
        return {name: value for name, value in sent.items() if name in self._style.parameters and value}

    def _with(self, call: Call[Any], parameters: Mapping[str, Any]) -> Call[Any]:
        change = call.with_query if self._style.location == "query" else call.with_body
        return change(**parameters)
