# Copied from overrides/apifon/mocking/bounce.py; edit it there.

"""The bounce list (chapter "Bounce List REST API")."""

from attrs import asdict
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from engagement_core.testing.mock import endpoint, json_response

from .auth_middleware import AuthMiddleware
from .errors import conflict, not_found
from .models import Blocked
from .paging import cut_page, page_links, page_meta, read_body_paging, read_fields, read_paging
from .queries import matching, read_conditions
from .reader import read_body, read_query
from .rules import BLOCK_REASONS, DESTINATION_TYPES, one_of
from .store import Store, canonical_destination
from .views import View, pick, present, tagged

PATH = "/services/api/v1/bounce/subscriber"
DATES = ("date_created",)
TAG = "Etag"


class BounceList:
    """Blocks, unblocks and returns destinations."""

    def __init__(self, store: Store, auth: AuthMiddleware) -> None:
        self._store = store
        self._auth = auth

    def routes(self) -> list[Route]:
        """The five operations; fixed paths come before the path of one destination."""
        guard = self._auth.guard
        return [
            endpoint(PATH, GET=guard(self._page, "readSubscriber")),
            endpoint(f"{PATH}/block", POST=guard(self._block, "writeSubscriber")),
            endpoint(f"{PATH}/query", POST=guard(self._query, "readSubscriber")),
            endpoint(f"{PATH}/unblock/{{destination}}", DELETE=guard(self._unblock, "writeSubscriber")),
            endpoint(f"{PATH}/{{destination}}", GET=guard(self._get, "readSubscriber")),
        ]

    async def _block(self, request: Request) -> Response:
        """Chapter "Add": 201, as for every other new resource; 409 if it is already blocked."""
        body = await read_body(request)
        destination = canonical_destination(body.required_text("destination"))
        model = Blocked(
            destination=destination,
            type="EMAIL" if "@" in destination else "MOBILE",
            reason=body.required_text("reason", one_of(*BLOCK_REASONS)),
            description=body.text("description"),
            date_created=self._store.milliseconds(),
        )
        body.raise_for_errors()
        if destination in self._store.blocked:
            raise conflict("destination", "is already blocked")
        self._store.blocked[destination] = model
        return json_response(201)

    async def _page(self, request: Request) -> Response:
        """Chapter "Get Block Subscribers"."""
        query = read_query(request)
        kind = query.text("type", one_of(*DESTINATION_TYPES))
        reason = query.text("reason", one_of(*BLOCK_REASONS))
        paging = read_paging(query, sort="date_created")
        query.raise_for_errors()
        views = [
            _view(model)
            for model in self._store.blocked.values()
            if kind in (None, model.type) and reason in (None, model.reason)
        ]
        return json_response(
            200,
            {
                "meta": page_meta(paging, len(views)),
                "links": page_links(request, PATH, paging, len(views)),
                "results": cut_page(views, paging, TAG),
            },
        )

    async def _get(self, request: Request) -> Response:
        """Chapter "Get Block Subscriber by destination"."""
        model = self._find(request)
        return json_response(200, pick(tagged(_view(model), TAG), read_fields(read_query(request))))

    async def _query(self, request: Request) -> Response:
        """Chapter "Query Block Subscribers"; its results have no Etag."""
        body = await read_body(request)
        conditions = read_conditions(body, DATES.__contains__)
        paging = read_body_paging(body)
        body.raise_for_errors()
        views = matching([_view(model) for model in self._store.blocked.values()], conditions)
        return json_response(200, {"meta": page_meta(paging, len(views)), "results": cut_page(views, paging)})

    async def _unblock(self, request: Request) -> Response:
        """Chapter "Remove Blocked Subscriber"."""
        del self._store.blocked[self._find(request).destination]
        return json_response(204)

    def _find(self, request: Request) -> Blocked:
        model = self._store.blocked.get(canonical_destination(request.path_params["destination"]))
        if model is None:
            raise not_found("destination")
        return model


def _view(model: Blocked) -> View:
    return present(asdict(model))
