"""What only Braze needs from the shell: a cluster, a second credential, pages by cursors, and broadcasts."""

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from braze_rest_client.testing import BrazeMock
from braze_rest_client.testing.mocking.numbered_seed import NumberedSeed
from engagement_core.testing import MockServer
from tests.conformance.cli.processes import environment, run

Run = Callable[..., subprocess.CompletedProcess[str]]
SEARCH = ["scim", "users", "search", "--filter", 'userName eq "user@test.com"']
TRIGGER = ["campaigns", "trigger", "send", "--campaign-id", BrazeMock.TRIGGER_CAMPAIGN_ID]


@pytest.fixture
def mock() -> BrazeMock:
    return BrazeMock()


@pytest.fixture
def environ(mock: BrazeMock, tmp_path: Path) -> Iterator[dict[str, str]]:
    with MockServer(mock) as server:
        yield environment("BRAZE", mock, server.base_url, tmp_path)


@pytest.fixture
def braze(environ: dict[str, str]) -> Run:
    return lambda *words, **options: run("braze_rest_client", words, environ, **options)


def test_all_pages_are_listed_by_cursors_pages_and_offsets(braze: Run, mock: BrazeMock) -> None:
    seed = NumberedSeed(items=120, campaigns=120, content_blocks=120)
    seed.add_to(mock.state, mock.state.workspaces[mock.WORKSPACE_ID])
    for words, least in (
        (["catalogs", "items", "list", mock.CATALOG], 123),
        (["campaigns", "list"], 121),
        (["content-blocks", "list", "--query.limit", "50"], 122),
    ):
        sent = len(mock.request_log)
        done = braze(*words, "--all", "-o", "jsonl")
        assert done.returncode == 0, done.stderr
        rows = set(done.stdout.splitlines())
        assert len(rows) >= least
        assert len(mock.request_log) - sent >= 2


def test_a_content_block_is_created_from_a_yaml_file(braze: Run, tmp_path: Path) -> None:
    file = tmp_path / "block.yaml"
    file.write_text("name: from_yaml\ncontent: |\n  <p>Hello</p>\ntags: [marketing]\n", encoding="utf-8")
    saved = json.loads(braze("content-blocks", "create", "--body", f"@{file}").stdout)
    found = json.loads(braze("content-blocks", "get", "--content-block-id", saved["content_block_id"]).stdout)
    assert (found["content"], found["tags"]) == ("<p>Hello</p>\n", ["marketing"])


def test_the_cluster_chooses_the_server_and_is_no_secret(environ: dict[str, str]) -> None:
    del environ["BRAZE_BASE_URL"], environ["BRAZE_CLUSTER"]
    done = run("braze_rest_client", ["segments", "list", "--curl"], {**environ, "BRAZE_CLUSTER": "fra-01"})
    assert done.stdout.endswith("'https://rest.fra-01.braze.eu/segments/list'\n")
    assert done.stderr == "Set BRAZE_API_KEY before you run it.\n"
    done = run("braze_rest_client", ["segments", "list"], {**environ, "BRAZE_CLUSTER": "fra-1"})
    assert (done.returncode, "expected one of iad-01, iad-02" in done.stderr) == (2, True)
    done = run("braze_rest_client", ["segments", "list"], environ)
    assert (done.returncode, "BRAZE_CLUSTER" in done.stderr) == (2, True)


def test_the_dashboard_needs_a_credential_of_its_own(braze: Run, mock: BrazeMock, environ: dict[str, str]) -> None:
    done = braze(*SEARCH)
    assert (done.returncode, "BRAZE_SCIM_TOKEN" in done.stderr) == (2, True)
    assert not mock.request_log
    environ |= {f"BRAZE_{name.upper()}": value for name, value in mock.OTHER_CREDENTIALS.items()}
    assert json.loads(braze(*SEARCH).stdout)["totalResults"] == 1
    shown = braze(*SEARCH, "--curl").stdout
    assert "'authorization: Bearer '\"$BRAZE_SCIM_TOKEN\"" in shown
    assert mock.SCIM_TOKEN not in shown
    del environ["BRAZE_API_KEY"]
    assert json.loads(braze(*SEARCH).stdout)["totalResults"] == 1
    assert "api_key" in braze("segments", "list").stderr


def test_a_broadcast_and_several_recipients_need_a_confirmation(braze: Run, mock: BrazeMock) -> None:
    one, two = (f"{{external_user_id: {each}}}" for each in (mock.USER_ID, mock.SECOND_USER_ID))
    for words, reason in (
        ([*TRIGGER, "--broadcast"], "to everybody selected by --broadcast. The address is http://127.0.0.1:"),
        ([*TRIGGER, "--recipients", one, "--recipients", two], "to 2 recipients"),
    ):
        done = braze(*words)
        assert (done.returncode, reason in done.stderr) == (2, True), done.stderr
    assert not mock.request_log
    assert braze(*TRIGGER, "--broadcast", "--yes").returncode == 0
    done = braze(*TRIGGER, "--yes")
    assert (done.returncode, "Hint: The flag is --broadcast." in done.stderr) == (2, True)
    assert braze(*TRIGGER, "--recipients", one).returncode == 0
    transactional = ["transactional", "send", mock.TRANSACTIONAL_CAMPAIGN_ID, "--recipient.external-user-id"]
    assert braze(*transactional, mock.USER_ID).returncode == 0
    assert len(mock.request_log) == 3
