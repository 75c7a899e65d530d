"""Servers that lint accepts are servers that a client can call."""

from pathlib import Path
from typing import Any

import httpx
import pytest

from generator.lint import lint
from generator.spec.document import Document
from tests.unit.generator.fake_api import FakeApi
from tests.unit.generator.lint.test_clean import Fault, check
from tests.unit.generator.spec_builder import Json, operation, spec
from tests.unit.generator.workspace import build, create_workspace, imported

SERVER = "https://api.shop.example/v1"
POST = "  /apps:\n    post:\n"

REJECTED = {
    "a server in clear text": Fault(SERVER, "http://api.shop.example/v1", "/servers/0/url", "http:", "not encrypted"),
    "a server on this machine": Fault(SERVER, "http://localhost:8080", "/servers/0/url", "http:", "not encrypted"),
    "a server with a variable": Fault(SERVER, "https://{region}.shop.example", "/servers/0/url", "{", "no variables"),
    "a server without a host": Fault(SERVER, "https://:8443/v1", "/servers/0/url", ":8443", "not an address"),
    "a server with an invalid port": Fault(
        SERVER, "https://api.shop.example:99999", "/servers/0/url", "99999", "not an address"
    ),
    "an operation's server in clear text": Fault(
        POST,
        f"{POST}      servers:\n        - url: http://files.shop.example\n",
        "/paths/~1apps/post/servers/0/url",
        "http:",
        "not encrypted",
    ),
    "a server of a path": Fault(
        POST,
        f"  /apps:\n    servers:\n      - url: {SERVER}\n    post:\n",
        "/paths/~1apps/servers",
        "    servers:",
        "Servers of a path are not passed on",
    ),
    "a token in clear text": Fault(
        "      type: apiKey\n      in: header\n      name: X-API-Key\n",
        "      type: oauth2\n      flows:\n        clientCredentials:\n          tokenUrl: http://id.shop.example/token\n"
        "          scopes: {}\n",
        "/components/securitySchemes/apiKey/flows/clientCredentials/tokenUrl",
        "tokenUrl",
        "not encrypted",
    ),
}
ACCEPTED = (
    "https://api.shop.example",
    "https://api.shop.example/",
    "https://api.shop.example:8443/v1/api",
    "https://192.0.2.1/v1",
    "https://api-1.shop.example/a%20b",
)


@pytest.mark.parametrize("name", REJECTED)
def test_a_server_that_no_client_calls_is_refused(name: str, tmp_path: Path) -> None:
    check(REJECTED[name], tmp_path)


def with_servers(*urls: str) -> Json:
    document = spec({"/things": {"get": operation("listThings", "list")}})
    document["servers"] = [{"url": url, "description": "A server"} for url in urls]
    return document


def test_servers_in_clear_text_may_follow_one_that_is_encrypted(tmp_path: Path) -> None:
    paths = create_workspace(tmp_path, with_servers("https://api.shop.example", "http://api.shop.example"))
    assert lint(Document.load(paths.spec("shop"))) == []


@pytest.mark.parametrize("url", ACCEPTED)
def test_a_server_that_is_accepted_is_called(url: str, tmp_path: Path) -> None:
    api = FakeApi()
    with imported(build(create_workspace(tmp_path, with_servers(url)))) as package:
        shop: Any = package.Shop(key="k", http_client=api.client)
        shop.things.list()
    assert api.request.url == httpx.URL(f"{url.rstrip('/')}/things")
