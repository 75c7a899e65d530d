"""Access tokens: fetched when needed, shared, renewed once, revoked."""

import pickle
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs

import anyio
import httpx
import pytest

from apifon_client import Apifon, AsyncApifon, models
from apifon_client.oauth import OAuth
from apifon_client.operations.balance import GET_BALANCE
from apifon_client.testing import ApifonMock
from engagement_core import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    AuthenticationError,
    DecodeError,
    InternalServerError,
)
from engagement_core.auth import SecretValue
from engagement_core.deadline import Deadline
from engagement_core.effects import AcquireLock
from engagement_core.execution import execute
from engagement_core.testing import Fault
from engagement_core.transport import SyncTransport

TOKEN, REVOKE, BALANCE = "/oauth2/token", "/oauth2/revoke", "/services/api/v1/balance"

Make = Callable[..., Apifon]


def paths(mock: ApifonMock) -> list[str]:
    return [entry.path for entry in mock.request_log]


def test_a_token_is_fetched_once_and_kept(oauth: Make, mock: ApifonMock) -> None:
    apifon = oauth()
    apifon.balance.get()
    apifon.with_options(timeout=5).balance.get()
    assert paths(mock) == [TOKEN, BALANCE, BALANCE]
    asked, used = mock.request_log[0], dict(mock.request_log[1].headers)
    form = {"grant_type", "client_id", "client_secret"}
    assert set(parse_qs(asked.body.decode())) == form
    assert asked.query == ""
    assert used["authorization"].startswith("Bearer ")
    assert "x-apifonws-date" not in used


def test_a_scope_is_requested_if_set(oauth: Make, mock: ApifonMock) -> None:
    apifon = oauth(scope="accountInfo readList")
    apifon.balance.get()
    assert parse_qs(mock.request_log[0].body.decode())["scope"] == ["accountInfo readList"]
    with pytest.raises(AuthenticationError, match="Requires smsGateway"):
        apifon.sms.delete_scheduled(field="REQUEST_ID", id="x")


def test_a_token_that_expired_in_the_middle_of_a_run_is_renewed_once(oauth: Make, mock: ApifonMock) -> None:
    apifon = oauth()
    apifon.balance.get()
    mock.clock.advance(7200)
    apifon.balance.get()
    apifon.balance.get()
    assert paths(mock) == [TOKEN, BALANCE, BALANCE, TOKEN, BALANCE, BALANCE]
    assert [entry.status for entry in mock.request_log] == [200, 200, 401, 200, 200, 200]


def test_a_send_with_an_expired_token_is_sent_once(oauth: Make, mock: ApifonMock) -> None:
    apifon = oauth()
    apifon.balance.get()
    mock.clock.advance(7200)
    before = len(mock.store.messages)
    apifon.sms.send(subscribers=[{"number": "306912345678"}], message={"text": "Hi", "sender_id": "Shop"})
    assert len(mock.store.messages) == before + 1


def test_a_token_is_not_renewed_twice(oauth: Make, mock: ApifonMock) -> None:
    mock.faults.inject(Fault(status=401, path=BALANCE, times=10))
    with pytest.raises(AuthenticationError):
        oauth().balance.get()
    assert paths(mock) == [TOKEN, BALANCE, TOKEN, BALANCE]


def test_a_token_is_not_used_in_the_last_part_of_its_life(base_url: str, mock: ApifonMock) -> None:
    now = [0.0]
    auth = OAuth(client_id=SecretValue("client_id", mock.CLIENT_ID),
                 client_secret=SecretValue("client_secret", mock.CLIENT_SECRET),
                 scope=None, base_url=base_url, now=lambda: now[0])  # fmt: skip
    transport = SyncTransport(limit=10_000)
    for moment, requests in ((0, 1), (3539, 1), (3541, 2)):
        now[0] = moment
        execute(auth.prepare(GET_BALANCE, Deadline(None)), transport)
        assert len(mock.request_log) == requests
    transport.close()


@pytest.mark.parametrize("expires_in", [None, 0, -1, "soon", []])
def test_a_token_without_an_expiry_is_used_until_it_is_rejected(
    oauth: Make, mock: ApifonMock, expires_in: object
) -> None:
    mock.faults.inject(
        Fault(status=200, path=TOKEN, body={"access_token": mock.BEARER_TOKEN, "expires_in": expires_in})
    )
    apifon = oauth()
    apifon.balance.get()
    apifon.balance.get()
    assert paths(mock) == [TOKEN, BALANCE, BALANCE]


def test_a_wrong_secret_is_named(oauth: Make, mock: ApifonMock) -> None:
    with pytest.raises(
        AuthenticationError, match=r"invalid_client.*Check client_id, client_secret and scope"
    ) as caught:
        oauth(client_secret="a-wrong-secret").balance.get()
    assert paths(mock) == [TOKEN]
    assert caught.value.outcome == "unsent"
    assert caught.value.code == "invalid_client"
    assert caught.value.operation == "getBalance"
    assert "a-wrong-secret" not in repr(vars(caught.value))
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


@pytest.mark.parametrize(
    "body", [None, "no JSON", [], {}, {"access_token": ""}, {"access_token": 7}, {"access_token": "a b"}]
)
def test_a_response_without_a_token_is_an_error_without_its_body(oauth: Make, mock: ApifonMock, body: Any) -> None:
    mock.faults.inject(Fault(status=200, path=TOKEN, body=body, times=9))
    with pytest.raises(DecodeError) as caught:
        oauth().balance.get()
    assert caught.value.content == b""
    assert paths(mock) == [TOKEN]


def test_a_transient_failure_of_the_token_endpoint_is_retried_even_for_a_send(oauth: Make, mock: ApifonMock) -> None:
    mock.faults.inject(Fault(status=503, path=TOKEN))
    mock.faults.inject(Fault(cut="before", path=TOKEN))
    oauth().sms.send(subscribers=[{"number": "306912345678"}], message={"text": "Hi", "sender_id": "Shop"})
    assert paths(mock) == [TOKEN, TOKEN, TOKEN, "/services/api/v1/sms/send"]


def test_a_permanent_failure_of_the_token_endpoint_is_unsent(oauth: Make, mock: ApifonMock) -> None:
    for fault, kind in ((Fault(status=503, times=9), InternalServerError), (Fault(cut="before"), APIConnectionError)):
        mock.faults.inject(fault)
        with pytest.raises(kind) as caught:
            oauth().with_options(max_attempts=1).balance.get()
        assert isinstance(caught.value, APIError)
        assert caught.value.outcome == "unsent"
        mock.faults.reset()


def test_the_deadline_covers_the_token(oauth: Make, mock: ApifonMock) -> None:
    mock.faults.inject(Fault(status=200, path=TOKEN, delay=1.0))
    with pytest.raises(APITimeoutError):
        oauth().balance.get(deadline=0.2)


def test_waiting_for_the_token_of_another_call_ends_at_the_deadline(base_url: str) -> None:
    secret = SecretValue("secret", "b")
    auth = OAuth(client_id=secret, client_secret=secret, scope=None, base_url=base_url)
    holder = auth.prepare(GET_BALANCE, Deadline(None))
    step = next(holder)
    assert isinstance(step, AcquireLock)
    assert step.mutex.acquire()
    transport = SyncTransport(limit=10_000)
    execute(auth.prepare(GET_BALANCE, Deadline(0.05)), transport)
    assert not step.mutex.acquire(0)
    step.mutex.release()


def test_threads_share_one_request_for_a_token(oauth: Make, mock: ApifonMock) -> None:
    apifon, start = oauth(), threading.Barrier(8)

    def call(_: int) -> models.Balance:
        start.wait()
        return apifon.balance.get()

    with ThreadPoolExecutor(8) as pool:
        assert len(list(pool.map(call, range(8)))) == 8
        mock.clock.advance(7200)
        assert len(list(pool.map(call, range(8)))) == 8
    assert paths(mock).count(TOKEN) == 2


@pytest.mark.anyio
async def test_tasks_share_one_request_for_a_token(base_url: str, mock: ApifonMock) -> None:
    async with AsyncApifon(
        client_id=mock.CLIENT_ID, client_secret=mock.CLIENT_SECRET, base_url=base_url, oauth_base_url=base_url
    ) as apifon:
        for _ in range(2):
            async with anyio.create_task_group() as group:
                for _ in range(8):
                    group.start_soon(apifon.balance.get)
            mock.clock.advance(7200)
        await apifon.revoke_credentials()
    assert paths(mock).count(TOKEN) == 2
    assert paths(mock).count(REVOKE) == 1


@pytest.mark.anyio
async def test_a_cancelled_request_for_a_token_does_not_lock_the_others_out(base_url: str, mock: ApifonMock) -> None:
    async with AsyncApifon(
        client_id=mock.CLIENT_ID, client_secret=mock.CLIENT_SECRET, base_url=base_url, oauth_base_url=base_url
    ) as apifon:
        fault = Fault(status=200, path=TOKEN, delay=5.0)
        mock.faults.inject(fault)
        async with anyio.create_task_group() as group:
            group.start_soon(apifon.balance.get)
            while fault.times:  # noqa: ASYNC110 - the mock lives in a thread, which can set no event of this loop
                await anyio.sleep(0.01)
            group.cancel_scope.cancel()
        assert await apifon.balance.get()


def test_signing_out_revokes_the_token(oauth: Make, mock: ApifonMock) -> None:
    apifon = oauth()
    apifon.revoke_credentials()
    assert paths(mock) == []
    apifon.balance.get()
    apifon.revoke_credentials()
    assert paths(mock) == [TOKEN, BALANCE, REVOKE]
    revoked = mock.request_log[2]
    assert set(parse_qs(revoked.body.decode())) == {"token", "token_type_hint", "client_id", "client_secret"}
    assert list(mock.store.tokens) == [mock.BEARER_TOKEN]
    apifon.balance.get()
    assert paths(mock)[3:] == [TOKEN, BALANCE]


def test_a_copy_in_another_process_gets_a_token_of_its_own(oauth: Make, mock: ApifonMock) -> None:
    apifon = oauth()
    apifon.balance.get()
    with pickle.loads(pickle.dumps(apifon)) as copy:
        copy.balance.get()
    assert paths(mock) == [TOKEN, BALANCE, TOKEN, BALANCE]


def test_a_redirect_takes_the_secret_nowhere(oauth: Make, mock: ApifonMock) -> None:
    mock.faults.inject(Fault(status=302, path=TOKEN, headers={"Location": "http://127.0.0.1:9/steal"}))
    with pytest.raises(APIError):
        oauth().balance.get()
    assert paths(mock) == [TOKEN]


def test_the_users_own_http_client_fetches_the_token_too(base_url: str, mock: ApifonMock) -> None:
    seen: list[str] = []

    def note(request: httpx.Request) -> None:
        seen.append(request.url.path)

    with httpx.Client(event_hooks={"request": [note]}) as http_client:
        apifon = Apifon(client_id=mock.CLIENT_ID, client_secret=mock.CLIENT_SECRET, base_url=base_url,
                        oauth_base_url=f"{base_url}/", http_client=http_client)  # fmt: skip
        apifon.balance.get()
    assert seen == [TOKEN, BALANCE]
