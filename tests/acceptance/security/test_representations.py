"""No object that a program can reach shows a credential or a person, however it is shown."""

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
from engagement_core.transport.masking import Sending
from tests.acceptance.security.evidence import Evidence
from tests.acceptance.security.scenes import SCENES, Scene
from tests.unit.core.faulty_server import FaultyServer, answers
from tests.unit.core.script import THING, Script, json
from tests.unit.core.small import KEY, SIGN, AsyncSmall, Small, Thing

MAIL = "jo@example.com"


@pytest.fixture(params=SCENES)
def scene(request: pytest.FixtureRequest) -> Scene:
    return SCENES[request.param]


def test_clients_resources_and_their_parts(scene: Scene) -> None:
    """Each attribute of a client, and of what it holds, down to three levels."""
    evidence = Evidence()
    with MockServer(scene.mock()) as server, scene.open(server.base_url) as client:
        scene.call(client)
        seen: set[int] = set()
        waiting: list[tuple[str, Any, int]] = [(type(client).__name__, client, 0)]
        while waiting:
            place, value, depth = waiting.pop()
            evidence.add(place, value, str(value))
            names = [name for name in dir(value) if not name.startswith("__")] if depth < 3 else []
            for name in names:
                inner = getattr(value, name, None)
                if id(inner) not in seen and _is_ours(inner):
                    seen.add(id(inner))
                    waiting.append((f"{place}.{name}", inner, depth + 1))
        evidence.add("mock", server.mock, server)
    assert len(evidence) > 10
    assert not evidence.leaks(scene.credentials.values())


def _is_ours(value: object) -> bool:
    return type(value).__module__.split(".")[0].endswith(("_core", "_client"))


def test_what_a_call_leads_to() -> None:
    evidence, kept = Evidence(), list[object]()
    script = Script(json(THING, set_cookie=f"{KEY}; mail={MAIL}"))
    hooks = Hooks(on_request=kept.append, on_response=kept.append)
    client = Small(
        http_client=script.sync, hooks=hooks, headers={"x-more": KEY}, rate_limit=RateLimit(calls=9, seconds=1)
    )
    call: Call[Thing] = Call(operation=SIGN, path={"id": MAIL}, query={"to": MAIL})
    response = client.perform(call)
    context: Any = vars(client)["_context"]
    evidence.add("call", call, RequestRunner(call, context), context, client.options)
    evidence.add("response", response, response.request, response.headers, response.history, response.value)
    evidence.add("events", *kept)
    request = HTTPRequest(method="GET", url=f"https://u:{KEY}@h.example/{MAIL}", headers={"x-api-key": KEY})
    evidence.add("steps", request, SendRequest(request, 1.0), Sending(request))
    evidence.add("download", Fetch(f"https://h.example/?sig={KEY}", client.options, 1, Deadline(None)))
    evidence.add("preview", client.preview(client.things.send, "7", text="a"))
    assert len(kept) == 2
    assert not evidence.leaks([KEY, MAIL])


def test_pages_and_their_cursors() -> None:
    evidence = Evidence()
    script = Script(json(f'{{"things": [{{"id": "1", "secret": "{KEY}"}}], "more": true}}'))
    paginator = Small(http_client=script.sync).things.list(extra_query={"who": MAIL}, extra_headers={"x-a": KEY})
    pages = paginator.pages()
    page = next(pages)
    evidence.add("pages", paginator, pages, page, page.cursor, page.response, paginator.call, paginator.items())
    assert not evidence.leaks([KEY, MAIL])


def test_tasks_that_are_under_way() -> None:
    """What a debugger or a log of asyncio shows of one."""
    evidence = Evidence()

    async def run(url: str) -> None:
        async with AsyncSmall(base_url=url) as client:
            task = asyncio.create_task(client.perform(Call(operation=SIGN, path={"id": MAIL})))
            await asyncio.sleep(0)
            evidence.add("task", task, *task.get_stack())
            await task

    with FaultyServer(answers()) as server:
        asyncio.run(run(server.url))
    assert not evidence.leaks([KEY, MAIL])


def test_errors_and_what_they_hold() -> None:
    evidence = Evidence()
    script = Script(json(f'{{"message": "No {MAIL} with {MAIL}"}}', 404, set_cookie=KEY))
    with pytest.raises(APIError) as caught:
        Small(http_client=script.sync).perform(Call(operation=SIGN, path={"id": MAIL}))
    error: Any = caught.value
    evidence.add("error", error, str(error), error.request, error.headers, error.history, error.args)
    assert not evidence.leaks([KEY, MAIL])


def test_a_proxy_with_a_password() -> None:
    evidence = Evidence()
    with httpx.Client(proxy="http://user:hush-hush@127.0.0.1:1") as http_client:
        client = Small(http_client=http_client, max_attempts=1)
        with pytest.raises(APIError) as caught:
            client.things.read("7")
        evidence.add("client", client, client.options)
        evidence.add_error("error", caught.value)
    assert not evidence.leaks(["hush-hush", "user:hush-hush"])
