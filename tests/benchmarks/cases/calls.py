"""Call overhead on top of bare httpx: the same requests and responses, over an in-memory transport."""

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import Awaitable, Callable
from email.utils import formatdate
from typing import Any

import httpx

from tests.benchmarks.case import OURS, Case, Effort, Goal, Limit, Measure, Prepare, unavailable
from tests.benchmarks.limits import library
from tests.benchmarks.measuring import OPEN, timed
from tests.benchmarks.peers.generated import OPENAPI_GENERATOR, OPENAPI_PYTHON_CLIENT, peer_module
from tests.benchmarks.samples import responses

BARE = "bare httpx with json"
ORJSON = "orjson: encode the request, parse the response"
ORJSON_SIGNED = "orjson and HMAC"
APPIZER, APIFON = "https://api.appizer.com", "https://ars.apifon.com"
APP = {"name": "Shop", "description": "Our web shop"}
SMS = {"message": {"text": "Hello", "sender_id": "Shop"}, "subscribers": [{"number": "306900000000"}]}
KEY, TOKEN, SECRET = "apps_fake", "fake-token", "fake-secret"
_SEND_SMS = "/services/api/v1/sms/send"
_JSON = {"content-type": "application/json"}


def _case(name: str, title: str, contenders: dict[str, Prepare], limit: dict[str, Prepare]) -> Case:
    goal = Goal(against=BARE, at_most=1.25, text="at most 1.25 times")
    return Case(
        name=name,
        group="Call overhead",
        title=title,
        unit="µs",
        clock="cpu",
        contenders={**contenders, **limit},
        limits=tuple(map(Limit, limit)),
        goals=(goal,),
    )


def _memory() -> httpx.MockTransport:
    app, sent = responses.app(), responses.sent()

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/oauth2/token"):
            return httpx.Response(200, json={"access_token": TOKEN, "expires_in": 36000, "token_type": "bearer"})
        if request.url.path == _SEND_SMS:
            return httpx.Response(200, content=sent, headers=_JSON)
        return httpx.Response(201, content=app, headers=_JSON)

    return httpx.MockTransport(respond)


def _sync(make: Callable[[httpx.Client], Callable[[], object]]) -> Prepare:
    def prepare(effort: Effort) -> Measure:
        return timed(make(OPEN.enter_context(httpx.Client(transport=_memory()))), effort)

    return prepare


def _async(make: Callable[[httpx.AsyncClient], Callable[[], Awaitable[object]]]) -> Prepare:
    """Sixteen calls per run of the event loop, whose start would otherwise dominate."""
    calls = 16

    def prepare(effort: Effort) -> Measure:
        runner, http = OPEN.enter_context(asyncio.Runner()), httpx.AsyncClient(transport=_memory())
        OPEN.callback(lambda: runner.run(http.aclose()))
        call = make(http)

        async def some() -> None:
            for _ in range(calls):
                await call()

        run = timed(lambda: runner.run(some()), effort)
        return lambda: {clock: seconds / calls for clock, seconds in run().items()}

    return prepare


def _ours(http: httpx.Client) -> Callable[[], object]:
    from appizer_client import Appizer

    appizer = Appizer(api_key=KEY, http_client=http)
    return lambda: appizer.apps.create(name="Shop", description="Our web shop")


def _ours_async(http: httpx.AsyncClient) -> Callable[[], Awaitable[object]]:
    from appizer_client import AsyncAppizer

    appizer = AsyncAppizer(api_key=KEY, http_client=http)
    return lambda: appizer.apps.create(name="Shop", description="Our web shop")


def _bare(http: httpx.Client) -> Callable[[], object]:
    http.headers["x-api-key"] = KEY
    return lambda: http.post(f"{APPIZER}/v1/apps", json=APP).json()


def _bare_async(http: httpx.AsyncClient) -> Callable[[], Awaitable[object]]:
    http.headers["x-api-key"] = KEY

    async def call() -> object:
        return (await http.post(f"{APPIZER}/v1/apps", json=APP)).json()

    return call


def _theirs(http: httpx.Client) -> Callable[[], object]:
    create, client, body = _openapi_python_client()
    client.set_httpx_client(http)
    http.base_url = httpx.URL(APPIZER)
    http.headers["x-api-key"] = KEY
    return lambda: create.sync(client=client, body=body)


def _theirs_async(http: httpx.AsyncClient) -> Callable[[], Awaitable[object]]:
    create, client, body = _openapi_python_client()
    client.set_async_httpx_client(http)
    http.base_url = httpx.URL(APPIZER)
    http.headers["x-api-key"] = KEY
    call: Callable[[], Awaitable[object]] = lambda: create.asyncio(client=client, body=body)  # noqa: E731
    return call


def _openapi_python_client() -> tuple[Any, Any, Any]:
    create = peer_module(OPENAPI_PYTHON_CLIENT, "appizer", "api.apps.create_app")
    body = peer_module(OPENAPI_PYTHON_CLIENT, "appizer", "models.app_create").AppCreate.from_dict(APP)
    return create, peer_module(OPENAPI_PYTHON_CLIENT, "appizer", "client").Client(base_url=APPIZER), body


def _ours_signed(http: httpx.Client) -> Callable[[], object]:
    from apifon_client import Apifon

    apifon = Apifon(token=TOKEN, secret=SECRET, http_client=http)
    return lambda: apifon.sms.send(
        subscribers=[{"number": "306900000000"}], message={"text": "Hello", "sender_id": "Shop"}
    )


def _bare_signed(http: httpx.Client) -> Callable[[], object]:
    def call() -> object:
        body, date = json.dumps(SMS).encode(), formatdate(usegmt=True)
        signed = b"\n".join((b"POST", _SEND_SMS.encode(), body, date.encode()))
        signature = base64.b64encode(hmac.digest(SECRET.encode(), signed, hashlib.sha256)).decode()
        headers = {**_JSON, "x-apifonws-date": date, "authorization": f"ApifonWS {TOKEN}:{signature}"}
        return http.post(f"{APIFON}{_SEND_SMS}", content=body, headers=headers).json()

    return call


def _ours_with_oauth(http: httpx.Client) -> Callable[[], object]:
    from apifon_client import Apifon

    apifon = Apifon(client_id=TOKEN, client_secret=SECRET, http_client=http)
    return lambda: apifon.sms.send(
        subscribers=[{"number": "306900000000"}], message={"text": "Hello", "sender_id": "Shop"}
    )


def _bare_with_token(http: httpx.Client) -> Callable[[], object]:
    http.headers["authorization"] = f"Bearer {TOKEN}"
    return lambda: http.post(f"{APIFON}{_SEND_SMS}", json=SMS).json()


def _theirs_with_token(http: httpx.Client) -> Callable[[], object]:
    send = peer_module(OPENAPI_PYTHON_CLIENT, "apifon", "api.sms.send_sms")
    body = peer_module(OPENAPI_PYTHON_CLIENT, "apifon", "models.sms_send").SmsSend.from_dict(SMS)
    client = peer_module(OPENAPI_PYTHON_CLIENT, "apifon", "client").Client(base_url=APIFON)
    client.set_httpx_client(http)
    http.base_url = httpx.URL(APIFON)
    http.headers["authorization"] = f"Bearer {TOKEN}"
    return lambda: send.sync(client=client, body=body)


def _orjson(body: dict[str, Any], response: bytes, *, signed: bool = False) -> Prepare:
    """What every call must do at least, with as few instructions as possible."""

    def prepare(effort: Effort) -> Measure:
        orjson, secret = library("orjson"), SECRET.encode()

        def call() -> object:
            encoded = orjson.dumps(body)
            if signed:
                base64.b64encode(hmac.digest(secret, encoded, hashlib.sha256))
            return orjson.loads(response)

        return timed(call, effort)

    return prepare


_NO_TRANSPORT = unavailable("urllib3 has no transport in memory")

CASES = (
    _case(
        "call-sync",
        "sync",
        {
            OURS: _sync(_ours),
            BARE: _sync(_bare),
            OPENAPI_PYTHON_CLIENT: _sync(_theirs),
            OPENAPI_GENERATOR: _NO_TRANSPORT,
        },
        {ORJSON: _orjson(APP, responses.app())},
    ),
    _case(
        "call-async",
        "async",
        {
            OURS: _async(_ours_async),
            BARE: _async(_bare_async),
            OPENAPI_PYTHON_CLIENT: _async(_theirs_async),
            OPENAPI_GENERATOR: unavailable("its async output is another client, on aiohttp"),
        },
        {ORJSON: _orjson(APP, responses.app())},
    ),
    _case(
        "call-hmac",
        "sync, signed with HMAC",
        {
            OURS: _sync(_ours_signed),
            BARE: _sync(_bare_signed),
            OPENAPI_PYTHON_CLIENT: unavailable("does not sign"),
            OPENAPI_GENERATOR: unavailable("does not sign"),
        },
        {ORJSON_SIGNED: _orjson(SMS, responses.sent(), signed=True)},
    ),
    _case(
        "call-oauth",
        "sync, with an OAuth2 token at hand",
        {
            OURS: _sync(_ours_with_oauth),
            BARE: _sync(_bare_with_token),
            OPENAPI_PYTHON_CLIENT: _sync(_theirs_with_token),
            OPENAPI_GENERATOR: _NO_TRANSPORT,
        },
        {ORJSON: _orjson(SMS, responses.sent())},
    ),
)
