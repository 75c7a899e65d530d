# Copied from overrides/appboy/mock.py; edit it there.

"""A mock of Appboy's REST API of 2017, written from its documentation."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import httpx
from attrs import asdict
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute

from engagement_core.testing.fault_middleware import CONTROL
from engagement_core.testing.mock import HTTPError, Mock, endpoint, json_response
from engagement_core.testing.values import parse_json

from .mocking import (
    analytics,
    archives,
    campaigns,
    emails,
    exports,
    feed,
    schedules,
    seed_ids,
    seeds,
    segments,
    sending,
    users,
)
from .mocking.auth_middleware import AuthMiddleware
from .mocking.models import Callback
from .mocking.numbered_seed import NumberedSeed
from .mocking.responses import fatal
from .mocking.settings import Settings
from .mocking.state import Operation, State
from .mocking.store import HIDDEN

_QUEUED: Mapping[str, Operation] = {
    "/users/track": users.track,
    "/users/delete": users.delete,
    "/push_notification/remove": users.remove_push_tokens,
    "/messages/send": sending.send,
    "/messages/schedule/create": schedules.create,
    "/messages/schedule/update": schedules.update,
    "/messages/schedule/delete": schedules.delete,
    "/campaigns/trigger/send": sending.trigger,
    "/campaigns/trigger/schedule/create": schedules.create_trigger,
    "/campaigns/trigger/schedule/update": schedules.update_trigger,
    "/campaigns/trigger/schedule/delete": schedules.delete_trigger,
}
"""The POST requests that maintenance queues, according to their chapters ("Queued Responses")."""
_POSTS: Mapping[str, Operation] = {
    "/email/status": emails.status,
    "/email/bounce/remove": emails.remove_bounces,
    "/email/spam/remove": emails.remove_spam,
    "/users/export/ids": exports.by_ids,
    "/users/export/segment": exports.by_segment,
    "/raw_data/export": exports.raw,
}
_GETS: Mapping[str, Operation] = {
    "/email/unsubscribes": emails.unsubscribes,
    "/segments/list": segments.listing,
    "/segments/data_series": segments.sizes,
    "/segments/details": segments.details,
    "/campaigns/list": campaigns.listing,
    "/campaigns/data_series": campaigns.statistics,
    "/campaigns/details": campaigns.details,
    "/feed/list": feed.listing,
    "/feed/data_series": feed.statistics,
    "/feed/details": feed.details,
    "/kpi/mau/data_series": analytics.monthly_users,
    "/kpi/dau/data_series": analytics.daily_users,
    "/kpi/new_users/data_series": analytics.new_users,
    "/kpi/uninstalls/data_series": analytics.uninstalls,
    "/sessions/data_series": analytics.sessions,
    "/events/list": analytics.event_names,
    "/events/data_series": analytics.event_counts,
    "/purchases/product_list": analytics.products,
    "/purchases/revenue_series": analytics.revenue,
    "/purchases/quantity_series": analytics.quantities,
}


class AppboyMock(Mock):
    """One app group in memory: its users, its messages and their analytics."""

    APP_GROUP_ID = "fake-app-group-id-0001"
    """The only app group ("App Group Identifier")."""
    CREDENTIALS: ClassVar[Mapping[str, Any]] = {"app_group_id": APP_GROUP_ID}
    REST_API_KEY = "fake-rest-api-key-0001"
    """Replaces the app group, as `Authorization: Bearer`."""
    OTHER_CREDENTIALS: ClassVar[Mapping[str, str]] = {"rest_api_key": REST_API_KEY}

    APP_ID = seed_ids.APP_ID
    USER_ID = seed_ids.USER_ID
    SECOND_USER_ID = seed_ids.SECOND_USER_ID
    BARE_USER_ID = seed_ids.BARE_USER_ID
    APPBOY_ID = seed_ids.APPBOY_ID
    SEGMENT_ID = seed_ids.SEGMENT_ID
    UNTRACKED_SEGMENT_ID = seed_ids.UNTRACKED_SEGMENT_ID
    CAMPAIGN_ID = seed_ids.CAMPAIGN_ID
    MESSAGE_VARIATION_IDS: Mapping[str, str] = seed_ids.MESSAGE_VARIATION_IDS
    TRIGGER_CAMPAIGN_ID = seed_ids.TRIGGER_CAMPAIGN_ID
    MULTIVARIATE_CAMPAIGN_ID = seed_ids.MULTIVARIATE_CAMPAIGN_ID
    UNSENT_CAMPAIGN_ID = seed_ids.UNSENT_CAMPAIGN_ID
    CARD_ID = seed_ids.CARD_ID
    ENDLESS_CARD_ID = seed_ids.ENDLESS_CARD_ID
    SCHEDULE_ID = seed_ids.SCHEDULE_ID
    TRIGGER_SCHEDULE_ID = seed_ids.TRIGGER_SCHEDULE_ID
    EVENT = seed_ids.EVENT
    PRODUCT = seed_ids.PRODUCT
    UNSUBSCRIBED_EMAIL = seed_ids.UNSUBSCRIBED_EMAIL

    def __init__(self) -> None:
        self.state = State(self._now)
        self._middleware = AuthMiddleware(self.state, self.APP_GROUP_ID, self.REST_API_KEY)
        super().__init__()

    @property
    def settings(self) -> Settings:
        """What a test can turn on and off; a reset restores the defaults."""
        return self.state.settings

    def routes(self) -> Sequence[BaseRoute]:
        """The 37 operations of the documentation, and the downloads of exports."""
        return [
            *(
                endpoint(path, POST=self._middleware.post(operation, queued=True))
                for path, operation in _QUEUED.items()
            ),
            *(endpoint(path, POST=self._middleware.post(operation)) for path, operation in _POSTS.items()),
            *(endpoint(path, GET=self._middleware.get(operation)) for path, operation in _GETS.items()),
            endpoint(f"{exports.DOWNLOADS}/{{name}}", GET=self._download),
        ]

    def control_routes(self) -> Sequence[BaseRoute]:
        """Settings, a numbered seed, and the callbacks of exports."""
        return [
            endpoint(f"{CONTROL}/settings", GET=self._show_settings, POST=self._change_settings),
            endpoint(f"{CONTROL}/fill", POST=self._fill),
            endpoint(f"{CONTROL}/callbacks", POST=self._deliver_callbacks),
        ]

    def http_error(self, status: int, headers: dict[str, str] | None) -> Response:
        """Return the documented fatal error for an unknown path or method."""
        message = "Method Not Allowed" if status == 405 else "Not Found"
        return json_response(status, {"message": message, "errors": []}, headers)

    def clear(self) -> None:
        """Delete all models, exports and settings, and the queue."""
        self.state.clear()

    def seed(self) -> None:
        """Add the models that `mocking.seed_ids` names."""
        seeds.seed(self.state)

    def snapshot(self) -> dict[str, Any]:
        """Return all models, after sending what is due."""
        self._middleware.settle()
        models: dict[str, Any] = asdict(self.state.store, filter=lambda attribute, _: attribute.name not in HIDDEN)
        exported = [asdict(archive) for archive in self.state.archives]
        return {**models, "exports": exported, "queued": len(self.state.queue)}

    async def deliver_callbacks(self, client: httpx.AsyncClient | None = None) -> list[Callback]:
        """Send the callbacks of the exports that are ready; pass your own client to route them."""
        if client is not None:
            return await exports.deliver_callbacks(self.state.store.callbacks, self.clock.now(), client)
        async with httpx.AsyncClient(timeout=10, trust_env=False) as own:
            return await exports.deliver_callbacks(self.state.store.callbacks, self.clock.now(), own)

    def _now(self) -> float:
        # The base class creates the clock and then asks for the routes, which need the state; so the state cannot take
        # the clock itself.
        return self.clock.now()

    async def _download(self, request: Request) -> Response:
        name = str(request.path_params["name"])
        archive = self.state.archives.get(name.removesuffix(".zip"))
        if archive is None or not archive.is_valid(self.clock.now()):
            raise fatal("Not Found", "the export is not ready, or it has expired", status=404)
        path = self.state.archives.path(archive)
        if not path.exists():
            content = exports.content(self.state, archive)
            await run_in_threadpool(archives.write, path, archive.object_prefix, content)
        return FileResponse(path, media_type="application/zip", filename=path.name)

    async def _show_settings(self, _: Request) -> Response:
        return json_response(200, asdict(self.settings))

    async def _change_settings(self, request: Request) -> Response:
        try:
            self.state.settings = self.settings.with_changes(parse_json(await request.body()))
        except ValueError as error:
            raise HTTPError(400, {"error": str(error)}) from None
        return await self._show_settings(request)

    async def _fill(self, request: Request) -> Response:
        try:
            numbered_seed = NumberedSeed.from_json(parse_json(await request.body()))
        except ValueError as error:
            raise HTTPError(400, {"error": str(error)}) from None
        numbered_seed.add_to(self.state)
        return json_response(204)

    async def _deliver_callbacks(self, _: Request) -> Response:
        return json_response(200, [asdict(callback) for callback in await self.deliver_callbacks()])
