"""`docs`: the reference of an installed client, and requests from it to the mock."""

import json
import os
import re
import socket
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from engagement_core.cli.catalog import load_catalog, package_file
from engagement_core.cli.docs_pages import pages
from engagement_core.testing import MockTransport
from engagement_core.testing.mock_proxy import MockProxy
from tests.conformance.cli.documented import documented
from tests.conformance.cli.processes import environment, run
from tests.specs import VENDORS, package_of

NO_RENDERER = """
import sys
from importlib.abc import MetaPathFinder

class Missing(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == "fastapi_offline":
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Missing())
"""
"""As if the extra were not installed."""


def document_of(vendor: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(package_file(package_of(vendor), "openapi.json"))
    return document


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        for method, operation in item.items():
            yield method, path, operation


class Console:
    """The pages of a vendor in this process."""

    def __init__(self, vendor: str) -> None:
        catalog = load_catalog(package_of(vendor))
        self.proxy = MockProxy(catalog["package"], catalog["client"])
        app = pages(document_of(vendor), self.proxy)
        self.http = httpx.Client(transport=MockTransport(app), base_url="http://127.0.0.1")
        self.document: dict[str, Any] = self.http.get("/try/openapi.json").json()

    def resolve(self, node: dict[str, Any]) -> dict[str, Any]:
        found: Any = self.document
        if "$ref" not in node:
            return node
        for key in node["$ref"].removeprefix("#/").split("/"):
            found = found[key]
        return self.resolve(found)

    def execute(self, method: str, path: str, operation: dict[str, Any]) -> httpx.Response:
        """Send the request with which Swagger UI fills its form: the examples of all parameters and of the body."""
        query: dict[str, Any] = {}
        for parameter in map(self.resolve, operation.get("parameters", ())):
            value = parameter.get("example")
            if parameter["in"] == "path":
                path = path.replace(f"{{{parameter['name']}}}", quote(str(value), safe=""))
            elif parameter["in"] == "query" and value is not None:
                query[parameter["name"]] = value
        content = self.resolve(operation.get("requestBody", {})).get("content", {}).get("application/json", {})
        body = next((each["value"] for each in content.get("examples", {}).values()), None)
        url = f"{operation.get('servers', self.document['servers'])[0]['url']}{path}"
        return self.http.request(method, url, params=query, json=body)


@pytest.mark.parametrize("vendor", VENDORS)
def test_what_the_console_is_filled_with_is_accepted_without_credentials(vendor: str) -> None:
    console = Console(vendor)
    assert not {"security", "securitySchemes"} & {*console.document, *console.document["components"]}
    for method, path, operation in operations(console.document):
        assert "security" not in operation
        # One request may delete what another one reads.
        console.proxy.mock.reset()
        response = console.execute(method, path, operation)
        assert response.is_success, f"{operation['operationId']}: {response.status_code} {response.text}"
    assert len(list(operations(console.document))) == len(list(operations(document_of(vendor))))


def test_a_request_is_signed_on_its_way_to_the_mock() -> None:
    console = Console("apifon")
    method, path, operation = next(each for each in operations(console.document) if each[2]["operationId"] == "sendSms")
    assert console.execute(method, path, operation).json()["request_id"]
    sent = dict(console.proxy.mock.request_log[-1].headers)
    assert sent["authorization"].startswith("ApifonWS ")


def test_a_slash_in_a_parameter_reaches_the_mock() -> None:
    console = Console("appizer")
    response = console.http.get("/mock/v1/apps/a%2Fb%2541")
    assert "sent" not in response.json()
    assert [each.path for each in console.proxy.mock.request_log] == ["/v1/apps/a%2Fb%2541"]


@pytest.mark.parametrize(
    ("method", "path", "content", "status", "message"),
    [
        ("GET", "/v1/nothing", "", 404, "The spec has no operation GET /v1/nothing."),
        ("POST", "/v1/apps", "{", 400, "The body is not JSON: "),
        ("POST", "/v1/apps", '{"name": ""}', 400, "name"),
    ],
)
def test_what_the_client_refuses_is_not_sent(method: str, path: str, content: str, status: int, message: str) -> None:
    console = Console("appizer")
    response = console.http.request(method, f"/mock{path}", content=content)
    assert (response.status_code, response.json()["sent"]) == (status, False)
    assert message in response.json()["error"]
    assert not console.proxy.mock.request_log


def test_a_reference_links_each_operation_with_the_console_and_keeps_the_rest() -> None:
    console = Console("appoxee")
    linked = console.http.get("/openapi.json").json()
    for _, _, operation in operations(linked):
        text, link = operation["description"].rsplit("\n\n", 1)
        assert link == f"[Send it to the mock](/try/#/{operation['tags'][0]}/{operation['operationId']})"
        operation["description"] = text
    assert linked == document_of("appoxee")


def test_the_pages_are_served_without_another_host_and_ctrl_c_ends_quietly(tmp_path: Path) -> None:
    with documented("apifon", tmp_path) as docs, httpx.Client(base_url=docs.address, timeout=60) as browser:
        for path, program in (("/", "redoc"), ("/try/", "swagger-ui")):
            page = browser.get(path)
            assert re.findall(r"[\"'](?:\w+:)?//[^\"']+", page.text) == []
            assert page.headers["content-security-policy"].startswith("default-src 'self' ")
            loaded = re.findall(
                r"(?:src|href|spec-url|url: )=?[\"'](/[^\"']+)[\"']", page.text.replace("url: ", "url=")
            )
            assert any(program in name for name in loaded)
            assert {browser.get(each).status_code for each in loaded} == {200}
        sms = {"message": {"text": "Hello"}, "subscribers": [{"number": "306900000000"}]}
        assert browser.post("/mock/services/api/v1/sms/send", json=sms).json()["request_id"]
        code, errors = docs.end()
    assert (code, errors.count("\n")) == (0, 1)
    assert f"{docs.address}/try sends requests to the mock." in errors


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_document_is_printed_without_the_extra(vendor: str, tmp_path: Path) -> None:
    done = run(package_of(vendor), ["docs", "--openapi"], without_renderer(vendor, tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    spec = find_spec(package_of(vendor))
    assert spec is not None
    assert spec.origin is not None
    assert done.stdout == Path(spec.origin).with_name("openapi.json").read_text(encoding="utf-8")
    for _, _, operation in operations(json.loads(done.stdout)):
        assert operation["x-codeSamples"][0]["label"] == "Python"


def test_without_the_extra_there_is_a_hint(tmp_path: Path) -> None:
    done = run("appizer_client", ["docs"], without_renderer("appizer", tmp_path))
    assert (done.returncode, done.stdout) == (2, "")
    assert "No module named 'fastapi_offline'" in done.stderr
    assert 'Hint: Run: pip install "appizer-client[docs]"' in done.stderr


def without_renderer(vendor: str, folder: Path) -> dict[str, str]:
    (folder / "sitecustomize.py").write_text(NO_RENDERER, encoding="utf-8")
    environ = environment(vendor.upper(), None, "", folder)
    return {**environ, "PYTHONPATH": os.pathsep.join([str(folder), environ["PYTHONPATH"]])}


def test_a_port_in_use_is_a_mistake(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = run("appizer_client", ["docs", "--port", port], environment("APPIZER", None, "", tmp_path))
    assert (done.returncode, done.stdout) == (2, "")
    assert f"Port {port} cannot be used: Address already in use." in done.stderr
    assert "Omit --port" in done.stderr
