"""No `repr` or `str` of a reachable object shows credentials or personal data."""

import asyncio
from typing import Any

import httpx
import pytest

from engagement_core import APIError, Hooks, RateLimit
from engagement_core.call import Call
from engagement_core.deadline import Deadline
from engagement_core.download import Fetch
from engagement_core.effects import SendRequest
from engagement_core.http_types import HTTPRequest
from engagement_core.request_runner import RequestRunner
from engagement_core.testing import MockServer
from engagement_core.transport.masking import MaskingContext
from tests.acceptance.security.leak_scan import LeakScan
from tests.acceptance.security.scenarios import SCENARIOS, Scenario
from tests.unit.core.faulty_server import FaultyServer, responds
from tests.unit.core.script import THING, Script, json
from tests.unit.core.small import KEY, SIGN, AsyncSmall, Small, Thing

MAIL = "jo@example.com"


@pytest.fixture(params=SCENARIOS)
def scenario(request: pytest.FixtureRequest) -> Scenario:
    return SCENARIOS[request.param]


def test_clients_and_everything_they_hold(scenario: Scenario) -> None:
    """Each attribute of a client, three levels deep."""
    scan = LeakScan()
    with MockServer(scenario.mock()) as server, scenario.open(server.base_url) as client:
        scenario.call(client)
        seen: set[int] = set()
        waiting: list[tuple[str, Any, int]] = [(type(client).__name__, client, 0)]
        while waiting:
            place, value, depth = waiting.pop()
            scan.add(place, value, str(value))
            names = [name for name in dir(value) if not name.startswith("__")] if depth < 3 else []
            for name in names:
                inner = getattr(value, name, None)
                if id(inner) not in seen and _is_ours(inner):
                    seen.add(id(inner))
                    waiting.append((f"{place}.{name}", inner, depth + 1))
        scan.add("mock", server.mock, server)
    assert len(scan) > 10
    assert not scan.leaks(scenario.credentials.values())


def _is_ours(value: object) -> bool:
    return type(value).__module__.split(".")[0].endswith(("_core", "_client"))


def test_objects_of_a_call() -> None:
    scan, kept = LeakScan(), list[object]()
    script = Script(json(THING, set_cookie=f"{KEY}; mail={MAIL}"))
    hooks = Hooks(on_request=kept.append, on_response=kept.append)
    client = Small(
        http_client=script.sync, hooks=hooks, headers={"x-more": KEY}, rate_limit=RateLimit(calls=9, seconds=1)
    )
    call: Call[Thing] = Call(operation=SIGN, path={"id": MAIL}, query={"to": MAIL})
    response = client.perform(call)
    context: Any = vars(client)["_context"]
    scan.add("call", call, RequestRunner(call, context), context, client.options)
    scan.add("response", response, response.request, response.headers, response.history, response.value)
    scan.add("events", *kept)
    request = HTTPRequest(method="GET", url=f"https://u:{KEY}@h.example/{MAIL}", headers={"x-api-key": KEY})
    scan.add("effects", request, SendRequest(request, 1.0), MaskingContext(request))
    scan.add("download", Fetch(f"https://h.example/?sig={KEY}", client.options, 1, Deadline(None)))
    scan.add("preview", client.preview(client.things.send, "7", text="a"))
    assert len(kept) == 2
    assert not scan.leaks([KEY, MAIL])


def test_pages_and_their_cursors() -> None:
    scan = LeakScan()
    script = Script(json(f'{{"things": [{{"id": "1", "secret": "{KEY}"}}], "more": true}}'))
    paginator = Small(http_client=script.sync).things.list(extra_query={"who": MAIL}, extra_headers={"x-a": KEY})
    pages = paginator.pages()
    page = next(pages)
    scan.add("pages", paginator, pages, page, page.cursor, page.response, paginator.call, paginator.items())
    assert not scan.leaks([KEY, MAIL])


def test_running_tasks() -> None:
    """As a debugger or asyncio's log shows them."""
    scan = LeakScan()

    async def run(url: str) -> None:
        async with AsyncSmall(base_url=url) as client:
            task = asyncio.create_task(client.perform(Call(operation=SIGN, path={"id": MAIL})))
            await asyncio.sleep(0)
            scan.add("task", task, *task.get_stack())
            await task

    with FaultyServer(responds()) as server:
        asyncio.run(run(server.url))
    assert not scan.leaks([KEY, MAIL])


def test_errors() -> None:
    scan = LeakScan()
    script = Script(json(f'{{"message": "No {MAIL} with {MAIL}"}}', 404, set_cookie=KEY))
    with pytest.raises(APIError) as caught:
        Small(http_client=script.sync).perform(Call(operation=SIGN, path={"id": MAIL}))
    error: Any = caught.value
    scan.add("error", error, str(error), error.request, error.headers, error.history, error.args)
    assert not scan.leaks([KEY, MAIL])


def test_a_proxy_with_a_password() -> None:
    scan = LeakScan()
    with httpx.Client(proxy="http://user:hush-hush@127.0.0.1:1") as http_client:
        client = Small(http_client=http_client, max_attempts=1)
        with pytest.raises(APIError) as caught:
            client.things.read("7")
        scan.add("client", client, client.options)
        scan.add_error("error", caught.value)
    assert not scan.leaks(["hush-hush", "user:hush-hush"])
