"""Every operation of every catalog: it can be described and called as its examples say."""

import asyncio
import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import pytest
from mcp import Client
from mcp_types import Tool

from engagement_core.cli.catalog import load_catalog
from engagement_core.redaction import mask_url
from engagement_core.type_guards import is_mapping
from engagement_mcp import Policy, make_server
from engagement_mcp.operations import Operations
from engagement_mcp.server import DEFAULT_CHARACTERS
from tests.conformance.mcp.agents import Agent
from tests.contract.vendors import Vendor, vendors
from tests.contract.wire import Request, parts, read, wire_file

VENDORS = {vendor.name: vendor for vendor in vendors()}
WRITES = Policy(allow_writes=True)


def settings(vendor: Vendor) -> dict[str, Any]:
    """Credentials, and an address that no request reaches."""
    return {**vendor.arrangement.credentials, "base_url": "https://api.example"}


@pytest.mark.parametrize("name", VENDORS)
def test_previews_of_examples_are_the_golden_requests(name: str) -> None:
    vendor = VENDORS[name]
    catalog = load_catalog(vendor.package_name)
    writes = [each for each in Operations(catalog) if each.tool != "read" and each.method["examples"]]

    async def run() -> None:
        async with vendor.arrangement.asynchronous(**settings(vendor)) as client:
            server = make_server(catalog, client, Policy(), max_characters=10**6)
            async with Client(server) as connection:
                agent = Agent(connection)
                for operation in writes:
                    for example in operation.method["examples"]:
                        arguments = dict(example["arguments"])
                        if any(each["in"] == "confirmation" for each in operation.arguments):
                            arguments["broadcast"] = True
                        call = {"operation": operation.name, "arguments": arguments}
                        preview = (await agent.call("preview_write", **call))["value"]
                        expected = read(parts(wire_file(name, str(operation.method["operation"])))[example["name"]])
                        check(preview, expected, vendor, str(operation.method["operation"]))

    asyncio.run(run())
    assert len(writes) >= 3


def check(preview: Mapping[str, Any], expected: Request, vendor: Vendor, operation: str) -> None:
    request = preview["request"]
    url: str = request["url"]
    path = urlsplit(mask_url(f"https://host{expected.path}")).path
    assert (request["method"], urlsplit(url).path) == (expected.method, path)
    body = json.loads(expected.body or "null")
    assert without(request["body"], vendor, operation) == without(body, vendor, operation)
    assert (preview["is_allowed"], "confirmation" in preview) == (False, False)


def without(body: Any, vendor: Vendor, operation: str) -> Any:
    """A body without credentials, which a preview masks."""
    hidden = vendor.methods[operation].credentials
    return {key: value for key, value in body.items() if key not in hidden} if is_mapping(body) else body


@pytest.mark.parametrize("name", VENDORS)
def test_every_operation_has_a_description_and_the_hints_of_its_tool(name: str) -> None:
    vendor = VENDORS[name]
    catalog = load_catalog(vendor.package_name)

    async def run() -> None:
        kind = vendor.arrangement.asynchronous
        async with kind(**settings(vendor)) as client, Client(make_server(catalog, client, WRITES)) as connection:
            agent = Agent(connection)
            tools = {tool.name: tool for tool in (await connection.list_tools()).tools}
            found = (await agent.call("search_operations"))["items"]
            assert {each["operation"] for each in found} == {each.name for each in Operations(catalog)}
            for each in found:
                text = await agent.text("describe_operation", operation=each["operation"])
                assert len(text) <= DEFAULT_CHARACTERS
                part = json.loads(text)
                if "value" in part:
                    check_hints(part["value"], tools[each["tool"]])

    asyncio.run(run())


def check_hints(described: Mapping[str, Any], tool: Tool) -> None:
    assert tool.annotations is not None
    hints = tool.annotations.model_dump(by_alias=True, exclude_none=True)
    assert described["hints"] == hints
    assert hints["readOnlyHint"] == (described["retry"] == "safe")
    assert hints["destructiveHint"] == (described["retry"] != "safe")
    assert hints["idempotentHint"] == (described["retry"] in ("safe", "idempotent"))


@pytest.mark.parametrize("name", VENDORS)
def test_no_argument_of_a_method_has_the_name_of_one_of_its_owner(name: str) -> None:
    for operation in Operations(load_catalog(VENDORS[name].package_name)):
        names = [each["name"] for each in operation.arguments]
        assert len(names) == len(set(names)), operation.name
