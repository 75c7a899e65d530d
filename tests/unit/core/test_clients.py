"""What every client can do: options, previews, pickling, hooks and logs."""

import asyncio
import importlib
import json as library
import logging
import pickle
import subprocess
import sys
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from engagement_core import (
    APITimeoutError,
    ConfigurationError,
    Hooks,
    InternalServerError,
    InvalidRequestError,
    Preview,
    RateLimit,
    RequestEvent,
    ResponseEvent,
    RetryEvent,
)
from engagement_core.call import Call
from engagement_core.constraints import Constraint, check_constraints
from engagement_core.environment import read_credentials
from tests.unit.core.faulty_server import FaultyServer, echoes, responds
from tests.unit.core.script import THING, Script, json
from tests.unit.core.small import KEY, SEND, SIGN, AsyncSmall, Small, Thing

ROOT = Path(__file__).resolve().parents[3]
PHONE, MAIL = "+306900000000", "jo@example.com"


def test_an_unknown_option_of_a_call_is_a_type_error() -> None:
    script = Script()
    options: dict[str, Any] = {"tiemout": 1}
    with pytest.raises(TypeError, match=r"unexpected keyword argument 'tiemout'\. Did you mean 'timeout'\?"):
        Small(http_client=script.sync).things.read("7", **options)
    assert script.requests == []


@pytest.mark.parametrize("kind", [Small, AsyncSmall])
def test_an_unknown_setting_of_a_client_is_a_type_error(kind: Any) -> None:
    with pytest.raises(TypeError, match="tiemout"):
        kind(tiemout=1)


def test_an_unknown_change_of_options_is_a_type_error() -> None:
    changes: dict[str, Any] = {"tiemout": 1}
    with pytest.raises(TypeError, match="tiemout"):
        Small().with_options(**changes)


def test_a_copy_with_other_options_leaves_its_parent_alone() -> None:
    script = Script(json("{}", 500))
    parent = Small(http_client=script.sync, headers={"x-a": "1", "x-b": "1"}, max_attempts=2)
    child = parent.with_options(headers={"x-b": "2"}, max_attempts=1, timeout=3.0, deadline=None)
    for client, attempts, headers in ((child, 1, ("1", "2")), (parent, 2, ("1", "1"))):
        script.requests.clear()
        with pytest.raises(InternalServerError):
            client.things.read("7")
        assert len(script.requests) == attempts
        assert (script.request.headers["x-a"], script.request.headers["x-b"]) == headers
    assert (parent.options.timeout, child.options.timeout) == (30.0, 3.0)
    assert (parent.options.deadline, child.options.deadline) == (120.0, None)


def test_a_copy_shares_the_connections() -> None:
    with FaultyServer(echoes) as server, Small(base_url=server.url) as parent:
        parent.things.read("1")
        parent.with_options(timeout=5.0).things.read("2")
    assert (len(server.requests), server.connections) == (2, 1)


def test_an_http_client_of_the_users_own_stays_open() -> None:
    script = Script()
    with Small(http_client=script.sync) as client:
        client.things.read("7")
    assert not script.sync.is_closed


def test_a_client_opens_new_connections_after_it_was_closed() -> None:
    with FaultyServer(echoes) as server:
        client = Small(base_url=server.url)
        for name in ("1", "2"):
            assert client.things.read(name).id == name
            client.close()
    assert server.connections == 2


def test_a_timeout_reaches_every_phase() -> None:
    script = Script()
    client = Small(http_client=script.sync, timeout=7.0)
    client.things.read("7")
    client.things.read("7", timeout=3.0)
    assert [request.extensions["timeout"] for request in script.requests] == [
        dict.fromkeys(("connect", "read", "write", "pool"), seconds) for seconds in (7.0, 3.0)
    ]


def test_a_timeout_is_never_longer_than_the_deadline() -> None:
    script = Script()
    Small(http_client=script.sync).things.read("7", timeout=50.0, deadline=2.0)
    assert 0 < script.request.extensions["timeout"]["read"] <= 2.0


def test_there_is_always_a_timeout() -> None:
    script = Script()
    Small(http_client=script.sync).things.read("7")
    assert 0 < script.request.extensions["timeout"]["read"] <= 30.0


def test_a_rate_limit_that_a_deadline_forbids_to_wait_for_sends_nothing() -> None:
    script = Script()
    client = Small(http_client=script.sync, rate_limit=RateLimit(1, 60.0))
    client.things.read("7")
    with pytest.raises(APITimeoutError, match="leaves no time to send") as caught:
        client.with_options(timeout=1.0).things.read("7", deadline=5.0)
    assert len(script.requests) == 1
    assert caught.value.outcome == "unsent"


LIMITS = {"name": Constraint(min_length=2, max_length=3, pattern="^[a-z]+$"), "n": Constraint(minimum=1, maximum=5)}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"name": "a"}, "name has 1 characters; the vendor requires at least 2"),
        ({"name": "abcd"}, "name has 4 characters; the vendor accepts at most 3"),
        ({"name": "AB"}, "name does not match ^[a-z]+$"),
        ({"n": 0}, "n is 0; the vendor requires at least 1"),
        ({"n": 5.5}, "n is 5.5; the vendor accepts at most 5"),
        ({"name": ["a"]}, None),
        ({"n": True, "name": None}, None),
        ({"other": "x"}, None),
    ],
)
def test_a_limit_names_the_argument_and_the_bound(arguments: dict[str, Any], said: str | None) -> None:
    if said is None:
        check_constraints("op", LIMITS, {}, arguments)
        return
    with pytest.raises(InvalidRequestError) as caught:
        check_constraints("op", LIMITS, {}, arguments)
    assert str(caught.value) == f"op: {said}. Nothing was sent."


def test_a_limit_counts_the_items_of_a_list() -> None:
    limit = Constraint(min_items=1, max_items=2)
    assert [bool(limit.violation(["x"] * count)) for count in range(4)] == [True, False, False, True]


def test_a_preview_is_the_request_that_would_be_sent() -> None:
    script = Script()
    client = Small(http_client=script.sync)
    shown = client.preview(client.things.send, "7", text="hello", extra_headers={"x-a": "secret"})
    assert script.requests == []
    client.things.send("7", text="hello", extra_headers={"x-a": "secret"})
    request = script.request
    assert (shown.operation, shown.method, shown.url) == ("sendThing", request.method, str(request.url))
    assert set(shown.headers) <= set(request.headers)
    assert library.loads(request.content) == {"text": "hello", "api_secret": KEY}
    assert shown.body == {"text": "hello", "api_secret": "***"}


def test_a_preview_shows_no_credentials() -> None:
    client = Small(http_client=Script().sync)
    shown = repr(client.preview(client.things.send, "7", text="hello"))
    assert KEY not in shown
    assert "'x-api-key': '***'" in shown


def test_a_preview_of_a_list_is_its_first_page() -> None:
    script = Script()
    client = Small(http_client=script.sync)
    assert client.preview(client.things.list).url == "https://api.small.example/things?limit=2"
    assert script.requests == []


def test_a_preview_of_a_raw_method_is_the_same() -> None:
    client = Small(http_client=Script().sync)
    assert isinstance(client.preview(client.things.with_raw_response.read, "7"), Preview)
    assert client.preview(client.things.with_raw_response.read, "7") == client.preview(client.things.read, "7")


def test_a_preview_of_an_asynchronous_method_needs_no_loop() -> None:
    client = AsyncSmall()
    assert client.preview(client.things.read, "7").url == "https://api.small.example/things/7"
    assert client.preview(client.things.list).method == "GET"


def refuse(call: Call[Any]) -> None:
    raise InvalidRequestError(f"{call.operation.id}: no.")


class Strict(Small):
    """A client with a rule that no keyword can say."""

    VALIDATORS = MappingProxyType({SEND.id: refuse})


def test_a_preview_rejects_what_the_call_would_refuse() -> None:
    client = Strict(http_client=Script().sync)
    with pytest.raises(InvalidRequestError, match="sendThing: no"):
        client.preview(client.things.send, "7", text="x")
    with pytest.raises(InvalidRequestError, match="must not be"):
        client.preview(client.things.read, "..")
    assert client.preview(client.things.send, "7", text="x", validate=False).method == "POST"


def test_a_raw_response_has_everything() -> None:
    script = Script(json("{}", 500), json(THING, x_ratelimit_remaining="3", set_cookie="c"))
    raw = Small(http_client=script.sync).things.with_raw_response.read("7")
    assert (raw.status, raw.content, raw.attempts, raw.parse()) == (
        200,
        THING.encode(),
        2,
        Thing(id="7", secret="hush-hush"),
    )
    assert [(attempt.number, attempt.outcome) for attempt in raw.history] == [
        (1, "InternalServerError 500"),
        (2, "200"),
    ]
    assert raw.headers["X-RateLimit-Remaining"] == "3"
    assert raw.rate_limit is not None
    assert raw.rate_limit.remaining == 3
    assert raw.request.url == "https://api.small.example/things/7"
    assert not any(secret in repr(raw) for secret in (KEY, "hush", "'c'"))


def test_a_client_can_be_pickled_without_its_connections() -> None:
    with FaultyServer(echoes) as server, Small(base_url=server.url, headers={"x-a": "1"}, timeout=5.0) as client:
        client.things.read("1")
        with pickle.loads(pickle.dumps(client)) as same:
            assert type(same) is Small
            assert same.options == client.options
            assert same.things.read("2").id == "2"
    assert server.connections == 2
    assert f"x-api-key: {KEY}".encode() in server.requests[1]


def test_an_asynchronous_client_can_be_pickled() -> None:
    async def run() -> Thing:
        async with pickle.loads(pickle.dumps(AsyncSmall(base_url=server.url))) as client:
            thing: Thing = await client.things.read("2")
            return thing

    with FaultyServer(echoes) as server:
        assert asyncio.run(run()).id == "2"


def test_a_client_shows_its_address_alone() -> None:
    assert repr(Small(headers={"x-a": "1"})) == "Small(base_url='https://api.small.example')"
    assert KEY not in repr(Small().__getstate__())


def test_hooks_are_called_for_every_attempt() -> None:
    events: list[RequestEvent | ResponseEvent | RetryEvent] = []
    hooks = Hooks(on_request=events.append, on_response=events.append, on_retry=events.append)
    script = Script(json("{}", 500), json(THING))
    Small(http_client=script.sync, hooks=hooks).perform(Call(operation=SIGN, path={"id": PHONE}))
    assert [(type(event).__name__, event.attempt) for event in events] == [
        ("RequestEvent", 1), ("ResponseEvent", 1), ("RetryEvent", 1), ("RequestEvent", 2), ("ResponseEvent", 2),
    ]  # fmt: skip
    responses = [event.status for event in events if isinstance(event, ResponseEvent)]
    retry = next(event for event in events if isinstance(event, RetryEvent))
    assert responses == [500, 200]
    assert isinstance(retry.error, InternalServerError)
    assert 0 < retry.wait <= 0.01
    assert all(event.operation == "signThing" for event in events)
    assert not any(secret in repr(event) for event in events for secret in (KEY, PHONE, "306900000000", "hush"))


def test_what_a_hook_raises_ends_the_call() -> None:
    def refuse(_: RequestEvent) -> None:
        raise LookupError("no")

    script = Script()
    with pytest.raises(LookupError):
        Small(http_client=script.sync, hooks=Hooks(on_request=refuse)).things.read("7")
    assert script.requests == []


def everything(record: logging.LogRecord) -> str:
    """All that a record holds, also what a formatter for JSON would write."""
    return f"{record.getMessage()} {vars(record)!r}"


def test_no_log_record_holds_secrets_persons_or_bodies(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    problem = json(f'{{"message": "No {MAIL}, {PHONE}"}}', 500, x_secret="hush", set_cookie="hush")
    with (
        FaultyServer(responds(500, problem.content), responds()) as server,
        Small(base_url=server.url) as client,
    ):
        client.perform(
            Call(
                operation=SIGN,
                path={"id": MAIL},
                query={"to": PHONE},
                options={"extra_headers": {"x-mail": MAIL}, "extra_query": {"cc": MAIL}},
            )
        )
    assert len(server.requests) == 2
    small = [record for record in caplog.records if record.name == "small"]
    assert len(small) == 5
    ours = [record for record in caplog.records if record.name.split(".")[0] in ("small", "engagement_core")]
    for secret in (KEY, MAIL, "jo%40example.com", "306900000000", "hush"):
        assert [everything(record) for record in ours if secret in everything(record)] == []


def test_an_error_holds_no_secrets_and_no_persons() -> None:
    script = Script(json(f'{{"message": "No {MAIL}, {PHONE}"}}', 500, set_cookie="hush"))
    with pytest.raises(InternalServerError) as caught:
        Small(http_client=script.sync).perform(Call(operation=SIGN, path={"id": MAIL}, query={"to": PHONE}))
    error = caught.value
    for secret in (KEY, MAIL, "jo%40example.com", "306900000000", "hush"):
        assert secret not in f"{error} {error!r} {error.request!r} {error.headers!r} {error.history!r}"


def test_credentials_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("X_API_KEY", "k")
    monkeypatch.setenv("X_SECRET", "")
    assert read_credentials("X", ["api_key", "secret"], required=["api_key"]) == {"api_key": "k"}


def test_every_missing_variable_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("X_A", "")
    monkeypatch.setenv("X_B", "b")
    with pytest.raises(ConfigurationError, match=r"^Set the environment variable X_A and X_C\.$"):
        read_credentials("X", ["a", "b", "c"], required=["a", "c"])


def loaded(code: str) -> set[str]:
    """The modules that a fresh process has loaded after some code."""
    path = f"{ROOT / 'clients/core/src'}:{ROOT / 'clients/appizer/src'}"
    command = [sys.executable, "-c", f"{code}\nimport sys\nprint(' '.join(sys.modules))"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True, env={"PYTHONPATH": path})
    return set(done.stdout.split())


def test_importing_a_client_loads_next_to_nothing() -> None:
    modules = loaded("import appizer_client")
    heavy = {"httpx", "attrs", "attr", "msgspec", "anyio", "asyncio", "appizer_client.client"}
    assert "appizer_client" in modules
    assert modules & heavy == set()


def test_importing_the_core_loads_next_to_nothing() -> None:
    assert loaded("import engagement_core") & {"httpx", "attrs", "attr", "msgspec"} == set()


def test_a_client_loads_no_models_and_its_first_resource_no_more_than_it_needs() -> None:
    client = loaded("from appizer_client import Appizer; Appizer(api_key='k')")
    resource = loaded("from appizer_client import Appizer; Appizer(api_key='k').apps")
    for modules in (client, resource):
        assert not {name for name in modules if name.startswith("appizer_client.models.")}
        assert modules & {"engagement_core.preview"} == set()
    assert "appizer_client.resources.apps" not in client
    assert "appizer_client.resources.apps" in resource


def test_a_response_loads_the_models_that_it_needs() -> None:
    code = """
import httpx
from appizer_client import Appizer
http = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, json={"success": True})))
Appizer(api_key='k', http_client=http).apps.delete('7')
"""
    models = {name for name in loaded(code) if name.startswith("appizer_client.models.")}
    assert models == {"appizer_client.models.app_deleted"}


def test_a_name_is_kept_once_it_was_loaded() -> None:
    code = "import engagement_core; engagement_core.Quota; assert 'Quota' in vars(engagement_core)"
    assert "engagement_core.response" in loaded(code)


@pytest.mark.parametrize("name", ["appizer_client", "engagement_core", "appizer_client.models"])
def test_a_name_that_is_not_there_is_an_attribute_error(name: str) -> None:
    with pytest.raises(AttributeError, match=f"module '{name}' has no attribute 'nothing'"):
        vars(importlib.import_module(name))["__getattr__"]("nothing")
