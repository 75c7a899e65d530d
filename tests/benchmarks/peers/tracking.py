"""The same call, `POST /users/track` with one event, with each contender."""

from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, ExitStack
from importlib import import_module
from typing import TYPE_CHECKING, Any

from engagement_core.transport.libraries import Name
from tests.benchmarks.case import UnavailableError
from tests.benchmarks.peers.generated import OPENAPI_GENERATOR, OPENAPI_PYTHON_CLIENT, peer_module

if TYPE_CHECKING:
    from appboy_client.params import EventParam

GROUP = "fake-app-group-id-0001"
EVENT: "EventParam" = {"external_id": "user-1", "name": "rented_movie", "time": "2023-11-01T12:00:00Z"}
BODY: dict[str, Any] = {"app_group_id": GROUP, "events": [EVENT]}

Call = Callable[[], object]
AsyncCall = Callable[[], Awaitable[object]]
Maker = Callable[[str, ExitStack], Call]
"""Creates the call for an address; the stack closes its resources."""
AsyncMaker = Callable[[str, AsyncExitStack], AsyncCall]


def ours(base_url: str, stack: ExitStack, library: Name = "httpx") -> Call:
    """This repository's client."""
    from appboy_client import Appboy

    appboy = stack.enter_context(Appboy(app_group_id=GROUP, base_url=base_url, http_library=library))
    return lambda: appboy.users.track(events=[EVENT])


def ours_async(base_url: str, stack: AsyncExitStack, library: Name = "httpx") -> AsyncCall:
    """This repository's client."""
    from appboy_client import AsyncAppboy

    appboy = AsyncAppboy(app_group_id=GROUP, base_url=base_url, http_library=library)
    stack.push_async_callback(appboy.close)
    return lambda: appboy.users.track(events=[EVENT])


def bare(base_url: str, stack: ExitStack) -> Call:
    """httpx and json, by hand."""
    import httpx

    http = stack.enter_context(httpx.Client(base_url=base_url))
    return lambda: http.post("/users/track", json=BODY).raise_for_status().json()


def bare_async(base_url: str, stack: AsyncExitStack) -> AsyncCall:
    """httpx and json, by hand."""
    import httpx

    http = httpx.AsyncClient(base_url=base_url)
    stack.push_async_callback(http.aclose)

    async def call() -> object:
        return (await http.post("/users/track", json=BODY)).raise_for_status().json()

    return call


def openapi_python_client(base_url: str, stack: ExitStack) -> Call:
    """The output of openapi-python-client."""
    track, client, body = _openapi_python_client(base_url)
    stack.callback(client.get_httpx_client().close)
    return lambda: track.sync(client=client, body=body)


def openapi_python_client_async(base_url: str, stack: AsyncExitStack) -> AsyncCall:
    """The output of openapi-python-client."""
    track, client, body = _openapi_python_client(base_url)
    stack.push_async_callback(client.get_async_httpx_client().aclose)

    async def call() -> object:
        return await track.asyncio(client=client, body=body)

    return call


def _openapi_python_client(base_url: str) -> tuple[Any, Any, Any]:
    track = peer_module(OPENAPI_PYTHON_CLIENT, "appboy", "api.users.track_users")
    model = peer_module(OPENAPI_PYTHON_CLIENT, "appboy", "models.user_track").UserTrack
    client = peer_module(OPENAPI_PYTHON_CLIENT, "appboy", "client").Client(base_url=base_url)
    return track, client, model.from_dict(BODY)


def openapi_generator(base_url: str, stack: ExitStack) -> Call:
    """The output of openapi-generator, on urllib3."""
    package = peer_module(OPENAPI_GENERATOR, "appboy")
    api = package.UsersApi(package.ApiClient(package.Configuration(host=base_url)))
    body = package.UserTrack.from_dict(BODY)
    return lambda: api.track_users(user_track=body)


def edx_braze_client(base_url: str, stack: ExitStack) -> Call:
    """The Braze client that edX keeps, on requests."""
    try:
        braze: Any = import_module("braze.client")
    except ModuleNotFoundError as error:
        raise UnavailableError("not installed") from error
    client = braze.BrazeClient(api_key="fake", api_url=base_url, app_id="fake")
    stack.callback(client.session.close)
    return lambda: client.track_user(events=[EVENT])
