# Copied from overrides/braze/mock.py; edit it there.

"""A mock of Braze's REST API, written from its documentation."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, ClassVar, TypeVar, cast

import httpx
from attrs import Attribute, asdict
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from engagement_core.testing.fault_middleware import CONTROL
from engagement_core.testing.mock import Handler, HTTPError, Mock, endpoint, json_response
from engagement_core.testing.values import parse_json

from .mocking import exports, seed_ids, seeds
from .mocking.access import Access
from .mocking.content_models import Callback
from .mocking.numbered_seed import NumberedSeed
from .mocking.operations import OPERATIONS
from .mocking.responses import fatal
from .mocking.settings import Settings
from .mocking.state import Key, State
from .mocking.store import Ids, Store

T = TypeVar("T")


class BrazeMock(Mock):
    """A company in memory: two workspaces with users, messages and content, and the users of the dashboard."""

    API_KEY = "fake-rest-api-key-0001"
    """A REST API key of the first workspace, with all permissions."""
    SCIM_TOKEN = "fake-scim-token-0001"
    CREDENTIALS: ClassVar[Mapping[str, Any]] = {"api_key": API_KEY}
    OTHER_CREDENTIALS: ClassVar[Mapping[str, str]] = {
        "scim_token": SCIM_TOKEN,
        "scim_origin": "https://sso.example",
    }
    OTHER_API_KEY = "fake-rest-api-key-0002"
    """A key of the second workspace, which is empty."""
    LIMITED_API_KEY = "fake-rest-api-key-0003"
    """A key of the first workspace with only the permission `users.track`."""
    WORKSPACE_ID = seed_ids.WORKSPACE_ID
    OTHER_WORKSPACE_ID = seed_ids.OTHER_WORKSPACE_ID

    APP_ID = seed_ids.APP_ID
    USER_ID = seed_ids.USER_ID
    SECOND_USER_ID = seed_ids.SECOND_USER_ID
    BARE_USER_ID = seed_ids.BARE_USER_ID
    BRAZE_ID = seed_ids.BRAZE_ID
    SEGMENT_ID = seed_ids.SEGMENT_ID
    CAMPAIGN_ID = seed_ids.CAMPAIGN_ID
    MESSAGE_VARIATION_IDS: Mapping[str, str] = seed_ids.MESSAGE_VARIATION_IDS
    TRIGGER_CAMPAIGN_ID = seed_ids.TRIGGER_CAMPAIGN_ID
    TRANSACTIONAL_CAMPAIGN_ID = seed_ids.TRANSACTIONAL_CAMPAIGN_ID
    CANVAS_ID = seed_ids.CANVAS_ID
    PAUSED_CANVAS_ID = seed_ids.PAUSED_CANVAS_ID
    EMAIL_GROUP_ID = seed_ids.EMAIL_GROUP_ID
    SMS_GROUP_ID = seed_ids.SMS_GROUP_ID
    CATALOG = seed_ids.CATALOG
    CONTENT_BLOCK_ID = seed_ids.CONTENT_BLOCK_ID
    EMAIL_TEMPLATE_ID = seed_ids.EMAIL_TEMPLATE_ID
    PREFERENCE_CENTER_ID = seed_ids.PREFERENCE_CENTER_ID
    DASHBOARD_USER_ID = seed_ids.DASHBOARD_USER_ID

    def __init__(self) -> None:
        self.state = State(self._now)
        for number, (workspace_id, name) in enumerate(
            ((self.WORKSPACE_ID, "Sample"), (self.OTHER_WORKSPACE_ID, "Other")), 1
        ):
            self.state.workspaces[workspace_id] = Store(workspace_id, name, Ids(number))
        self._access = Access(self.state, self.SCIM_TOKEN)
        super().__init__()

    @property
    def settings(self) -> Settings:
        """What a test can turn on and off; a reset restores the defaults."""
        return self.state.settings

    def add_key(self, text: str, permissions: Iterable[str] | None = None, *, workspace: str | None = None) -> None:
        """Add a REST API key, with all permissions if none are given; a reset removes it."""
        chosen = None if permissions is None else frozenset(permissions)
        self.state.keys[text] = Key(workspace or self.WORKSPACE_ID, chosen)

    def routes(self) -> Sequence[BaseRoute]:
        """The operations of the documentation, and the downloads of exports."""
        handlers: dict[str, dict[str, Handler]] = {}
        for operation in OPERATIONS:
            handlers.setdefault(operation.path, {})[operation.method] = self._access.handler(operation)
        download = endpoint(f"{exports.DOWNLOADS}/{{name}}", GET=self._download)
        return [*(endpoint(path, **by_method) for path, by_method in handlers.items()), download]

    def control_routes(self) -> Sequence[BaseRoute]:
        """Settings, a numbered seed and the callbacks of exports."""
        return [
            endpoint(f"{CONTROL}/settings", GET=self._show_settings, POST=self._change_settings),
            endpoint(f"{CONTROL}/fill", POST=self._fill),
            endpoint(f"{CONTROL}/callbacks", POST=self._deliver_callbacks),
        ]

    def http_error(self, status: int, headers: dict[str, str] | None) -> Response:
        """Return the documented fatal error for an unknown path or method."""
        return json_response(status, {"message": "Method Not Allowed" if status == 405 else "Not Found"}, headers)

    def clear(self) -> None:
        """Delete all models, exports and settings, the queue and added keys."""
        self.state.clear()
        self.state.keys = {
            self.API_KEY: Key(self.WORKSPACE_ID),
            self.OTHER_API_KEY: Key(self.OTHER_WORKSPACE_ID),
            self.LIMITED_API_KEY: Key(self.WORKSPACE_ID, frozenset({"users.track"})),
        }

    def seed(self) -> None:
        """Add the models that `mocking.seed_ids` names."""
        seeds.seed(self.state)

    def snapshot(self) -> dict[str, Any]:
        """Return all models, after processing what is due."""
        self._access.settle()
        return {
            "workspaces": {key: _plain(store) for key, store in self.state.workspaces.items()},
            "dashboard_users": list(self.state.dashboard_users.values()),
            "queued": len(self.state.jobs),
        }

    async def deliver_callbacks(self, client: httpx.AsyncClient | None = None) -> list[Callback]:
        """Send the callbacks of the exports that are ready; pass your own client to route them."""
        if client is not None:
            stores = self.state.workspaces.values()
            return [each for store in stores for each in await self._deliver(store, client)]
        async with httpx.AsyncClient(timeout=10, trust_env=False) as own:
            return await self.deliver_callbacks(own)

    async def _deliver(self, store: Store, client: httpx.AsyncClient) -> list[Callback]:
        return await exports.deliver_callbacks(store, self.clock.now(), client)

    def _now(self) -> float:
        # The base class creates the clock and then asks for the routes, which need the state; so the state cannot take
        # the clock itself.
        return self.clock.now()

    async def _download(self, request: Request) -> Response:
        self._access.settle()
        name = str(request.path_params["name"]).removesuffix(".zip")
        for store in self.state.workspaces.values():
            content = exports.archive(store, name, self.clock.now())
            if content is not None:
                return Response(content, media_type="application/zip")
        raise fatal("Not Found", "the export is not ready, or it has expired", status=404)

    async def _show_settings(self, _: Request) -> Response:
        return json_response(200, asdict(self.settings))

    async def _change_settings(self, request: Request) -> Response:
        self.state.settings = await _read(request, self.settings.with_changes)
        return await self._show_settings(request)

    async def _fill(self, request: Request) -> Response:
        (await _read(request, NumberedSeed.from_json)).add_to(self.state, self.state.workspaces[self.WORKSPACE_ID])
        return json_response(204)

    async def _deliver_callbacks(self, _: Request) -> Response:
        return json_response(200, [asdict(callback) for callback in await self.deliver_callbacks()])


async def _read(request: Request, read: Callable[[object], T]) -> T:
    try:
        return read(parse_json(await request.body()))
    except ValueError as error:
        raise HTTPError(400, {"error": str(error)}) from None


def _plain(store: Store) -> dict[str, Any]:
    """Return a workspace as JSON values, without indexes and functions."""

    def serialize(_: object, __: object, value: Any) -> Any:
        return sorted(cast("set[str]", value)) if isinstance(value, set) else value

    def is_shown(attribute: "Attribute[Any]", value: Any) -> bool:
        return not attribute.name.startswith("_") and attribute.name != "ids" and not callable(value)

    return asdict(store, filter=is_shown, value_serializer=serialize)
