# Copied from overrides/apifon/mocking/paging.py; edit it there.

"""Pages of models: order, links and partial responses (the query parameters of "Get Lists" and its like)."""

import json
from collections.abc import Sequence
from urllib.parse import urlencode

from attrs import frozen
from starlette.requests import Request

from engagement_core.testing.values import as_number, as_text

from .ids import origin
from .reader import Reader
from .rules import SORT_DIRECTIONS, one_of
from .views import View, pick, tagged, value_at

MAX_SIZE = 200
LIST_SIZE = 20


@frozen(kw_only=True)
class Paging:
    """The requested page, order and fields."""

    page: int
    size: int
    sort: str
    descending: bool
    fields: tuple[str, ...]
    """Empty for all."""


def read_paging(reader: Reader, *, sort: str, size: int = MAX_SIZE, max_size: int | None = MAX_SIZE) -> Paging:
    """Read a query; `sort` and `size` are the defaults."""
    direction = reader.text("sort_dir", one_of(*SORT_DIRECTIONS))
    return _paging(reader, reader.text("sort") or sort, direction, size, max_size)


def read_body_paging(reader: Reader) -> Paging:
    """Read the body of "Query Subscribers" and "Query Block Subscribers", in which the order is an object."""
    order = reader.child("sort") or Reader({})
    direction = order.text("sort_dir", one_of(*SORT_DIRECTIONS))
    return _paging(reader, order.text("sort_field") or "id", direction, MAX_SIZE, MAX_SIZE)


def cut_page(views: Sequence[View], paging: Paging, tag: str | None = None) -> list[View]:
    """Return the views of one page, each with its tag if the tag has a name."""
    ordered = sorted(views, key=lambda view: _sort_key(value_at(view, paging.sort)), reverse=paging.descending)
    start = (paging.page - 1) * paging.size
    page = ordered[start : start + paging.size]
    return [pick(view if tag is None else tagged(view, tag), paging.fields) for view in page]


def page_meta(paging: Paging, total: int) -> View:
    """Return META_DETAILS: `total` counts items, as in every sample, although three tables say pages."""
    return {"page": paging.page, "size": paging.size, "total": total}


def page_links(request: Request, path: str, paging: Paging, total: int) -> View:
    """Return LINKS_DETAILS: absolute URLs with the query of the request; empty if there is no such page."""
    last = max(1, -(-total // paging.size))
    kept = [pair for pair in request.query_params.multi_items() if pair[0] not in ("page", "size")]

    def link(page: int) -> str:
        return f"{origin(request)}{path}?{urlencode([*kept, ('page', str(page)), ('size', str(paging.size))])}"

    return {
        "prev": link(min(paging.page - 1, last)) if paging.page > 1 else "",
        "next": link(paging.page + 1) if paging.page < last else "",
        "first": link(1),
        "last": link(last),
    }


def read_fields(reader: Reader) -> tuple[str, ...]:
    """Read names separated by commas, as in the tables, or in an array, as in the samples of the query endpoints."""
    text = as_text(reader.fields.get("fields"))
    names = reader.texts("fields") or [] if text is None else text.split(",")
    return tuple(name for name in (name.strip() for name in names) if name)


def _paging(reader: Reader, sort: str, direction: str | None, size: int, max_size: int | None) -> Paging:
    return Paging(
        # No minimum is documented; invalid values are treated as missing.
        page=max(reader.number_or_text("page") or 1, 1),
        size=wanted if (wanted := reader.number_or_text("size", high=max_size) or 0) > 0 else size,
        sort=sort,
        descending=direction == "DESC",
        fields=read_fields(reader),
    )


def _sort_key(value: object) -> tuple[int, float, str]:
    """Order values of any type: null, booleans, numbers, strings, others."""
    if value is None:
        return 0, 0, ""
    if isinstance(value, bool):
        return 1, value, ""
    number = as_number(value)
    if number is not None:
        return 2, number, ""
    text = as_text(value)
    return (3, 0, text) if text is not None else (4, 0, json.dumps(value, sort_keys=True))
