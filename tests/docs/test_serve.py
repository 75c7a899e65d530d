"""Requests from the pages of the site reach the mocks, with credentials and signatures."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from starlette.testclient import TestClient

from generator.docs.serve import PREFIX, application, main
from generator.paths import PROJECT
from generator.samples.calls import SampleCalls
from generator.spec.document import Document
from tests.contract.vendors import vendors

VENDORS = {vendor.name: vendor for vendor in vendors()}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    (folder / "_static").mkdir()
    (folder / "_static" / "try-it.js").write_text("const TRY_IT = null;\n", encoding="utf-8")
    (folder / "index.html").write_text("the start page", encoding="utf-8")
    return folder


@pytest.fixture
def browser(site: Path) -> Iterator[TestClient]:
    with TestClient(application(PROJECT, site)) as client:
        yield client


@pytest.mark.parametrize("name", VENDORS)
def test_the_request_of_each_sample_is_accepted_without_credentials(site: Path, name: str) -> None:
    document = Document(PROJECT.spec(name), VENDORS[name].spec.document)
    calls = SampleCalls.load(PROJECT, name, document).calls()
    for call in calls:
        # A fresh mock: one sample deletes what another one reads.
        with TestClient(application(PROJECT, site)) as client:
            path = f"{PREFIX}/{name}{urlsplit(call.url).path}"
            response = client.request(call.http_method, path, params=call.query, json=call.body)
        assert response.is_success, f"{call.operation_id}: {response.status_code} {response.text}"
    assert len(calls) == len(list(document.operations()))


def test_an_error_of_the_vendor_is_passed_on(browser: TestClient) -> None:
    response = browser.get(f"{PREFIX}/appizer/v1/apps/no-such-app")
    assert response.status_code in (400, 404)
    assert "sent" not in response.json()


def test_the_site_is_served_with_its_mocks(browser: TestClient) -> None:
    assert browser.get("/").text == "the start page"
    assert browser.get("/_static/try-it.js").text == f'const TRY_IT = "{PREFIX}";\n'


def test_the_command_prints_the_address_of_the_site(site: Path) -> None:
    command = [sys.executable, "-m", "generator.docs.serve", "--site", str(site)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8", env=environment) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        assert httpx.get(address, timeout=60).text == "the start page"
        # As Ctrl-C does.
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=60) == 0


def test_a_site_that_is_not_built_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--site", str(tmp_path)]) == 1
    assert "Run `make docs`." in capsys.readouterr().err
