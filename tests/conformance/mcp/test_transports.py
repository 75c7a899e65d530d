"""The official client lists and calls the tools of a server process, over both transports, against mocks."""

import json
import os
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from apifon_client.testing import ApifonMock
from appboy_client.testing import AppboyMock
from appizer_client.testing import AppizerMock
from braze_rest_client.testing import BrazeMock
from engagement_core.testing import MockServer
from tests.conformance.mcp.agents import Agent, Use, environment, http_server, over_http, over_stdio

Run = Callable[[list[str], dict[str, str], Path, Use], None]
INITIALIZE = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {
        "protocolVersion": "2025-06-18",
        "capabilities": {},
        "clientInfo": {"name": "test", "version": "1"},
    },
}
BOTH = pytest.mark.parametrize("run", [over_stdio, over_http])


@pytest.fixture
def appizer() -> Iterator[tuple[AppizerMock, dict[str, str]]]:
    mock = AppizerMock()
    with MockServer(mock) as server:
        yield mock, environment(mock, server.base_url)


@BOTH
def test_an_agent_finds_describes_and_reads(
    run: Run, appizer: tuple[AppizerMock, dict[str, str]], tmp_path: Path
) -> None:
    mock, variables = appizer

    async def use(agent: Agent) -> None:
        listed = {tool.name: tool for tool in (await agent.client.list_tools()).tools}
        assert listed.keys() == {"search_operations", "describe_operation", "read", "next_part", "preview_write"}
        assert all(tool.annotations and tool.annotations.read_only_hint for tool in listed.values())
        found = await agent.call("search_operations", query="get an app")
        assert found["items"][0]["operation"] == "apps.get"
        assert found["items"][0]["tool"] == "read"
        described = await agent.call("describe_operation", operation="apps.get")
        assert [each["name"] for each in described["value"]["arguments"]] == ["id"]
        app = await agent.call("read", operation="apps.get", arguments={"id": AppizerMock.SAMPLE_ID})
        assert app["value"]["id"] == AppizerMock.SAMPLE_ID

    run(["appizer"], variables, tmp_path / "log", use)
    assert [(entry.method, entry.path) for entry in mock.request_log] == [("GET", f"/v1/apps/{AppizerMock.SAMPLE_ID}")]


@BOTH
def test_a_write_needs_the_preview_of_the_same_call(
    run: Run, appizer: tuple[AppizerMock, dict[str, str]], tmp_path: Path
) -> None:
    mock, variables = appizer
    shop = {"name": "Shop of jane.doe@example.com", "context_info": "+30 6999 123456"}

    async def use(agent: Agent) -> None:
        preview = (await agent.call("preview_write", operation="apps.create", arguments=shop))["value"]
        assert (preview["request"]["method"], preview["request"]["body"]) == ("POST", shop)
        assert preview["is_allowed"]
        assert AppizerMock.API_KEY not in json.dumps(preview)
        assert not mock.request_log
        call = {"operation": "apps.create", "confirmation": preview["confirmation"]}
        other = await agent.error("write", **call, arguments={**shop, "name": "Other"})
        assert "was not sent" in other
        assert "Its tool is write" in await agent.error("write_idempotent", **call, arguments=shop)
        assert not mock.request_log
        created = (await agent.call("write", **call, arguments=shop))["value"]
        assert created["name"] == shop["name"]
        assert "used before" in await agent.error("write", **call, arguments=shop)
        error = await agent.error("read", operation="apps.get", arguments={"id": "nothing"})
        assert "404 Not Found" in error

    run(["appizer", "--allow-writes"], variables, tmp_path / "log", use)
    assert [entry.method for entry in mock.request_log] == ["POST", "GET"]
    log = (tmp_path / "log").read_text(encoding="utf-8")
    assert "write 'apps.create' succeeded" in log
    assert "read 'apps.get' failed with NotFoundError (rejected)" in log
    for hidden in (AppizerMock.API_KEY, "jane.doe", "6999", "Shop", "Traceback"):
        assert hidden not in log


@BOTH
def test_a_long_list_comes_in_parts_and_pages_are_fetched_as_they_are_needed(
    run: Run, appizer: tuple[AppizerMock, dict[str, str]], tmp_path: Path
) -> None:
    mock, variables = appizer

    async def use(agent: Agent) -> None:
        text = await agent.text("read", operation="apps.list", arguments={"limit": 10})
        assert len(mock.request_log) == 1
        found: list[str] = []
        while True:
            assert len(text) <= 6000
            part = json.loads(text)
            assert part["items"]
            found += [each["id"] for each in part["items"]]
            if "cursor" not in part:
                break
            text = await agent.text("next_part", cursor=part["cursor"])
            assert "used before" in await agent.error("next_part", cursor=part["cursor"])
        assert len(found) == len(set(found)) == len(mock.snapshot()["apps"])

    run(["appizer", "--max-characters", "6000"], variables, tmp_path / "log", use)
    assert len(mock.request_log) > 2


@BOTH
def test_a_send_needs_an_entry_in_the_list(run: Run, tmp_path: Path) -> None:
    mock = ApifonMock()
    sms = {"subscribers": [{"number": "306999999999"}], "message": {"text": "Hello!", "sender_id": "Apifon"}}

    async def use(agent: Agent) -> None:
        described = await agent.call("describe_operation", operation="im.send")
        call = {"operation": "im.send", "arguments": described["value"]["examples"][0]["arguments"]}
        preview = (await agent.call("preview_write", **call))["value"]
        assert not preview["is_allowed"]
        assert "--allow-send im.send" in preview["reason"]
        assert "--allow-send im.send" in await agent.error("write", **call, confirmation="x")
        preview = (await agent.call("preview_write", operation="sms.send", arguments=sms))["value"]
        assert not mock.request_log
        result = await agent.call("write", operation="sms.send", arguments=sms, confirmation=preview["confirmation"])
        assert result["value"]["result_info"]["status_code"] == 200

    with MockServer(mock) as server:
        variables = environment(mock, server.base_url)
        run(["apifon", "--allow-writes", "--allow-send", "sms.send"], variables, tmp_path / "log", use)
    assert [entry.path for entry in mock.request_log] == ["/services/api/v1/sms/send"]
    assert "306999999999" not in (tmp_path / "log").read_text(encoding="utf-8")


def test_a_partial_failure_is_told(tmp_path: Path) -> None:
    mock = AppboyMock()
    attributes = [{"external_id": "u"}, {"external_id": "nobody", "_update_existing_only": True}]
    call = {"operation": "users.track", "arguments": {"attributes": attributes}}

    async def use(agent: Agent) -> None:
        preview = (await agent.call("preview_write", **call))["value"]
        assert AppboyMock.APP_GROUP_ID not in json.dumps(preview)
        result = (await agent.call("write", **call, confirmation=preview["confirmation"]))["value"]
        assert result["failures"] == len(result["response"]["errors"]) == 1

    with MockServer(mock) as server:
        variables = environment(mock, server.base_url)
        over_stdio(["appboy", "--allow-writes"], variables, tmp_path / "log", use)
    assert [entry.path for entry in mock.request_log] == ["/users/track"]


def test_a_group_of_operations_needs_a_credential_of_its_own(tmp_path: Path) -> None:
    mock = BrazeMock()
    search = {"operation": "scim.users.search", "arguments": {"filter": 'userName eq "user@test.com"'}}
    recipients = [{"external_user_id": BrazeMock.USER_ID}]
    arguments = {"campaign_id": BrazeMock.TRIGGER_CAMPAIGN_ID, "recipients": recipients}

    async def use(agent: Agent) -> None:
        listed = await agent.call("read", operation="segments.list")
        assert BrazeMock.SEGMENT_ID in json.dumps(listed)
        assert "BRAZE_SCIM_TOKEN" in await agent.error("read", **search)
        preview = await agent.call("preview_write", operation="campaigns.trigger.send", arguments=arguments)
        assert "--allow-send campaigns.trigger.send" in preview["value"]["reason"]

    async def use_both(agent: Agent) -> None:
        assert (await agent.call("read", **search))["value"]["totalResults"] == 1

    with MockServer(mock) as server:
        variables = environment(mock, server.base_url)
        scim = {f"BRAZE_{name.upper()}": value for name, value in mock.OTHER_CREDENTIALS.items()}
        over_stdio(["braze", "--allow-writes"], variables, tmp_path / "log", use)
        over_stdio(["braze"], {**variables, **scim}, tmp_path / "log", use_both)
    assert [entry.path for entry in mock.request_log] == ["/segments/list", "/scim/v2/Users"]


def test_a_page_of_another_site_cannot_use_the_server(
    appizer: tuple[AppizerMock, dict[str, str]], tmp_path: Path
) -> None:
    _, variables = appizer
    with http_server(["appizer"], variables, tmp_path / "log") as address:
        request = urllib.request.Request(
            address,
            data=b"{}",
            headers={"Host": "attacker.example", "Content-Type": "application/json", "Accept": "application/json"},
        )
        with pytest.raises(urllib.error.HTTPError) as raised:
            urllib.request.urlopen(request)
        assert raised.value.code == 421
        raised.value.close()


@pytest.mark.parametrize("options", [[], ["--port", "0"]], ids=["stdio", "http"])
def test_ctrl_c_ends_the_server_without_a_traceback(
    options: list[str], appizer: tuple[AppizerMock, dict[str, str]]
) -> None:
    _, variables = appizer
    with subprocess.Popen(
        [sys.executable, "-m", "engagement_mcp", "appizer", *options],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, **variables},
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        if options:
            # It serves from the moment that it says so.
            while "startup complete" not in process.stderr.readline():
                pass
        else:
            process.stdin.write(f"{json.dumps(INITIALIZE)}\n")
            process.stdin.flush()
            assert '"serverInfo"' in process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=30) == (130 if options else -signal.SIGINT)
        assert "Traceback" not in process.stderr.read()
