"""What a user does from the shell, against the mocks over HTTP."""

import csv
import json
import os
import pty
import re
import shutil
import signal
import subprocess
import sys
import threading
import tomllib
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
import yaml

from apifon_client.testing import ApifonMock
from appboy_client.testing import AppboyMock
from appizer_client import Appizer
from appizer_client.testing import AppizerMock, Fault, MockServer
from appoxee_client.testing import AppoxeeMock
from tests.conformance.cli.processes import environment, run

ROOT = Path(__file__).resolve().parents[3]
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def mock() -> AppizerMock:
    return AppizerMock()


@pytest.fixture
def environ(mock: AppizerMock, tmp_path: Path) -> Iterator[dict[str, str]]:
    with MockServer(mock) as server:
        yield environment("APPIZER", mock, server.base_url, tmp_path)


@pytest.fixture
def appizer(environ: dict[str, str]) -> Run:
    return lambda *words, **options: run("appizer_client", words, environ, **options)


def test_a_listing_is_json_in_a_pipe_and_csv_if_asked(appizer: Run, mock: AppizerMock) -> None:
    listed = json.loads(appizer("apps", "list", "--all").stdout)
    rows = list(csv.DictReader(appizer("apps", "list", "--all", "--output", "csv").stdout.splitlines()))
    assert [each["id"] for each in listed] == [row["id"] for row in rows]
    assert len(listed) > 20  # more than a page
    assert json.loads(rows[0]["features"]) == listed[0]["features"]
    lines = appizer("apps", "list", "--limit", "3", "--query.limit", "2", "-o", "jsonl", "--select", "id").stdout
    assert [json.loads(line)["id"] for line in lines.splitlines()] == [each["id"] for each in listed[:3]]


def test_a_first_page_says_that_there_are_more(appizer: Run, mock: AppizerMock) -> None:
    done = appizer("apps", "list", "--query.limit", "2")
    assert len(json.loads(done.stdout)) == 2
    assert "--all lists everything" in done.stderr
    assert len(mock.request_log) == 1


def test_a_terminal_gets_a_table_of_its_width(environ: dict[str, str]) -> None:
    master, slave = pty.openpty()
    words = [sys.executable, "-m", "appizer_client", "apps", "list", "--query.limit", "3"]
    environ = {**environ, "COLUMNS": "80", "TERM": "xterm"}
    with subprocess.Popen(words, env=environ, stdin=slave, stdout=slave, stderr=subprocess.PIPE) as process:
        os.close(slave)
        text = read_all(master)
        process.communicate(timeout=60)
    lines = re.sub(r"\x1b\[[0-9;]*m|\r", "", text).splitlines()
    assert lines[0].split()[:2] == ["id", "name"]
    assert "My App" in lines[2]
    assert len(lines) == 5
    assert all(len(line) <= 80 for line in lines)


def read_all(descriptor: int) -> str:
    found = b""
    while True:
        try:
            piece = os.read(descriptor, 4096)
        except OSError:  # Linux reports the end of a terminal as an error.
            piece = b""
        if not piece:
            os.close(descriptor)
            return found.decode()
        found += piece


def test_an_app_is_created_from_a_yaml_file_and_from_standard_input(appizer: Run, tmp_path: Path) -> None:
    file = tmp_path / "app.yaml"
    file.write_text("name: No 1\ntimezone: Europe/Athens\nengagement_credentials:\n  answer: no\n", encoding="utf-8")
    made = yaml.safe_load(appizer("apps", "create", "--body", f"@{file}", "-o", "yaml").stdout)
    assert (made["name"], made["timezone"], made["engagement_credentials"]) == (
        "No 1",
        "Europe/Athens",
        {"answer": "no"},
    )
    done = appizer("apps", "create", "--body", "-", "--select", "name", input='{"name": "Zwei ü"}', stdin=None)
    assert json.loads(done.stdout) == {"name": "Zwei ü"}


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (["apps", "get", AppizerMock.SAMPLE_ID], 0, ""),
        (["app"], 2, "There is no command 'app' in appizer. Did you mean 'apps'?"),
        (["apps", "lsit"], 2, "There is no command 'lsit' in appizer apps. Did you mean 'list'?"),
        (["apps", "create", "--nmae", "x"], 2, "There is no option --nmae. Did you mean --name?"),
        (["apps", "create"], 2, "Missing option --name."),
        (["apps", "update", AppizerMock.SAMPLE_ID], 2, "There is nothing to send. Add at least one of --name"),
        (["apps", "create", "--name", "x", "--data-retention-days", "many"], 2, 'expected a whole number, not "many"'),
        (["apps", "create", "--name", "x", "--data-retention-days", "5"], 2, "at least 30. Nothing was sent."),
        (["apps", "create", "--name", "x", "--email-platform", "brev"], 2, "'brev' is not one of none, brevo"),
        (["apps", "create", "--name", "x", "--body", "{}"], 2, "Use either --body or the flags of its fields"),
        (["apps", "create", "--body", "@no-such-file"], 2, "no-such-file cannot be read: No such file"),
        (["apps", "create", "--body", '{"name":\n "x",}'], 2, "not valid JSON: Illegal trailing comma"),
        (["apps", "create", "--body", "name: [a"], 2, "not valid YAML: "),
        (["apps", "create", "--body", '{"name": 5}'], 2, "name: expected text, not 5"),
        (["apps", "create", "--body", "{nam: a}"], 2, "nam is not a field of this request. Did you mean 'name'?"),
        (["apps", "create", "--body", "[]"], 2, "expected an object"),
        (["apps", "list", "--all", "--limit", "2"], 2, "Use either --all or --limit, not both."),
        (["apps", "delete", AppizerMock.SAMPLE_ID], 2, "DELETE /v1/apps/{id}. The address is http://127.0.0.1:"),
        (["apps", "get", "no-such-id"], 3, "The vendor rejected it; nothing was processed."),
        (["request", "FETCH", "/v1/apps"], 2, "'FETCH' is not one of"),
        (["request", "GET", "/v1/apps?limit=1"], 2, "Pass what follows the host"),
        (["apps", "list", "--profile", "nobody"], 2, "has no profile 'nobody'"),
    ],
)  # fmt: skip
def test_each_mistake_has_one_line_and_an_exit_code(
    appizer: Run, words: Sequence[str], code: int, message: str
) -> None:
    done = appizer(*words)
    assert done.returncode == code, done.stderr
    if code:
        assert done.stdout == ""
        errors = [line for line in done.stderr.splitlines() if line.startswith("Error: ")]
        hints = [line for line in done.stderr.splitlines() if line.startswith("Hint: ")]
        assert len(errors) == 1
        assert len(errors) + len(hints) == len(done.stderr.splitlines()), done.stderr
        if message.startswith("not valid JSON"):
            # The words differ between versions of Python.
            assert "is not valid JSON: " in errors[0]
            assert "line 2, column" in errors[0]
        else:
            assert message in errors[0]


def test_the_outcome_decides_the_exit_code(appizer: Run, mock: AppizerMock, environ: dict[str, str]) -> None:
    mock.faults.inject(Fault(status=502, method="POST"))
    assert appizer("apps", "create", "--name", "x").returncode == 5
    unreachable = {**environ, "APPIZER_BASE_URL": "http://127.0.0.1:9"}
    assert run("appizer_client", ["apps", "list", "--retries", "0"], unreachable).returncode == 4
    mock.faults.inject(Fault(status=200, body="<html>", method="GET"))
    assert appizer("apps", "get", AppizerMock.SAMPLE_ID).returncode == 1


def test_a_deletion_happens_with_yes(appizer: Run, mock: AppizerMock) -> None:
    assert appizer("apps", "delete", AppizerMock.SAMPLE_ID, "--yes").returncode == 0
    assert appizer("apps", "get", AppizerMock.SAMPLE_ID).returncode == 3


def test_verbose_masks_and_quiet_says_nothing(appizer: Run, environ: dict[str, str]) -> None:
    done = appizer("apps", "list", "--verbose", "--quiet")
    assert done.stdout == ""
    assert "> x-api-key: ***" in done.stderr
    assert "< 200 after" in done.stderr
    assert environ["APPIZER_API_KEY"] not in done.stderr


def test_raw_shows_the_response_as_it_is(appizer: Run) -> None:
    head, _, body = appizer("apps", "get", AppizerMock.SAMPLE_ID, "--raw").stdout.partition("\n\n")
    assert head.startswith("HTTP 200 OK\n")
    assert "content-type: application/json" in head
    assert json.loads(body)["success"] is True


def test_any_path_can_be_requested(appizer: Run) -> None:
    done = appizer("request", "GET", "/v1/apps", "--query", "limit=1", "--query", "offset=1")
    assert json.loads(done.stdout)["pagination"]["offset"] == 1
    shown = json.loads(appizer("request", "POST", "/v2/new", "--body", "a: 1", "--dry-run", "-o", "json").stdout)
    assert (shown["method"], shown["body"], shown["headers"]["x-api-key"]) == ("POST", {"a": 1}, "***")
    assert appizer("request", "PUT", "/v2/new").returncode == 2


@pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl")
def test_curl_commands_work_and_have_no_credentials(tmp_path: Path) -> None:
    mock = ApifonMock()
    words = [
        "sms",
        "send",
        "--subscribers",
        "{number: '306987654321'}",
        "--message.text",
        'It\'s $HOME "now"',
        "--message.sender-id",
        "Shop",
    ]
    with MockServer(mock) as server:
        environ = environment("APIFON", mock, server.base_url, tmp_path)
        shown = run("apifon_client", [*words, "--dry-run"], environ)
        done = run("apifon_client", [*words, "--curl"], environ)
        assert not mock.request_log
        subprocess.run(["sh", "-ec", done.stdout], env=environ, capture_output=True, check=True)
    assert shown.stdout.startswith("POST http://127.0.0.1")
    assert "authorization: ***" in shown.stdout
    entry = mock.request_log[-1]
    assert (entry.status, json.loads(entry.body)["message"]["text"]) == (200, 'It\'s $HOME "now"')
    assert not any(str(value) in done.stdout for value in mock.CREDENTIALS.values())
    assert "Set APIFON_TOKEN before you run it." in done.stderr
    assert "does not document how long" in done.stderr


@pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl")
@pytest.mark.parametrize(
    "words",
    [["segments", "list"], ["email", "set-status", "--email", "a@b.example", "--subscription-state", "unsubscribed"]],
)
def test_credentials_in_queries_and_bodies_become_variables(words: list[str], tmp_path: Path) -> None:
    mock = AppboyMock()
    with MockServer(mock) as server:
        environ = environment("APPBOY", mock, server.base_url, tmp_path)
        done = run("appboy_client", [*words, "--curl"], environ)
        assert done.returncode == 0, done.stderr
        subprocess.run(["sh", "-ec", done.stdout], env=environ, capture_output=True, check=True)
    assert mock.request_log[-1].status in (200, 201)
    assert mock.CREDENTIALS["app_group_id"] not in done.stdout


def test_a_token_that_is_not_fetched_yet_and_a_signature_for_one_use(tmp_path: Path) -> None:
    environ = environment("APIFON", None, "https://api.example", tmp_path)
    environ |= {"APIFON_CLIENT_ID": "fake-id", "APIFON_CLIENT_SECRET": "fake-secret"}
    done = run("apifon_client", ["balance", "get", "--curl"], environ)
    assert "'authorization: Bearer '\"$APIFON_ACCESS_TOKEN\"" in done.stdout
    environ = environment("APPOXEE", AppoxeeMock(), "https://api.example", tmp_path)
    done = run("appoxee_client", ["devices", "tags", "get", "device-1", "--curl"], environ)
    assert '"AppSDKKey":"\'"$APPOXEE_SDK_KEY"\'"' in done.stdout
    assert "The signature is accepted once." in done.stderr


def test_a_request_that_fails_in_part_has_an_exit_code_of_its_own(tmp_path: Path) -> None:
    mock = AppboyMock()
    mock.faults.inject(Fault(status=201, body={"message": "success", "errors": [{"type": "bad", "index": 0}]}))
    with MockServer(mock) as server:
        environ = environment("APPBOY", mock, server.base_url, tmp_path)
        words = ["email", "set-status", "--email", '["a@b.example", "c@d.example"]', "--subscription-state", "opted_in"]
        done = run("appboy_client", words, environ)
    assert done.returncode == 6, done.stderr
    assert json.loads(mock.request_log[-1].body)["email"] == ["a@b.example", "c@d.example"]
    assert json.loads(done.stdout)["message"] == "success"
    assert "A part of the request failed: 1 error." in done.stderr


def test_messages_to_several_people_need_a_confirmation(tmp_path: Path) -> None:
    mock = ApifonMock()
    one, two = "{number: '306987654321'}", "{number: '306987654322'}"
    words = ["sms", "send", "--message.text", "Hi", "--message.sender-id", "Shop", "--subscribers", one]
    with MockServer(mock) as server:
        environ = environment("APIFON", mock, server.base_url, tmp_path)
        both = run("apifon_client", [*words, "--subscribers", two], environ)
        assert (both.returncode, len(mock.request_log)) == (2, 0)
        assert "This sends messages to 2 recipients." in both.stderr
        assert run("apifon_client", words, environ).returncode == 0
        assert run("apifon_client", [*words, "--subscribers", two, "--yes"], environ).returncode == 0
    assert len(mock.request_log) == 2


def test_a_reader_that_ends_early_is_no_error(environ: dict[str, str]) -> None:
    words = [sys.executable, "-m", "appizer_client", "apps", "list", "--all", "--query.limit", "1", "-o", "jsonl"]
    with subprocess.Popen(words, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline()
        process.stdout.close()
        errors = process.stderr.read()
        assert process.wait(60) == 141
    assert errors == b""


class SlowApps(BaseHTTPRequestHandler):
    """Two pages of apps with one item each; the second page waits."""

    def do_GET(self) -> None:
        server: Any = self.server
        offset = int(parse_qs(urlsplit(self.path).query).get("offset", ["0"])[0])
        if offset:
            server.asked.set()
            server.released.wait(60)
        pagination = {"limit": 1, "offset": offset, "total": 2, "has_more": not offset}
        body = json.dumps({"success": True, "apps": [{**server.app, "id": str(offset)}], "pagination": pagination})
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with suppress(BrokenPipeError):
            self.wfile.write(body.encode())

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


class SlowServer(ThreadingHTTPServer):
    def __init__(self, app: Any) -> None:
        super().__init__(("127.0.0.1", 0), SlowApps)
        self.app = app
        self.asked, self.released = threading.Event(), threading.Event()


@pytest.fixture
def slow(mock: AppizerMock) -> Iterator[SlowServer]:
    with httpx.Client(transport=mock.transport()) as http_client:
        app = Appizer(**mock.CREDENTIALS, http_client=http_client).request("GET", "/v1/apps")["apps"][0]
    with SlowServer(app) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.released.set()
        server.shutdown()
        thread.join()


def listing(slow: SlowServer, environ: dict[str, str], *words: str) -> subprocess.Popen[str]:
    address = f"http://127.0.0.1:{slow.server_address[1]}"
    return subprocess.Popen(
        [sys.executable, "-m", "appizer_client", "apps", "list", *words],
        env={**environ, "APPIZER_BASE_URL": address}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
    )  # fmt: skip


@pytest.mark.parametrize("style", ["json", "jsonl", "csv", "yaml", "table"])
def test_a_listing_writes_each_page_as_it_arrives(slow: SlowServer, environ: dict[str, str], style: str) -> None:
    with listing(slow, environ, "--all", "-o", style, "--select", "name,id") as process:
        assert process.stdout is not None
        lines: list[str] = []
        while not lines or "My App" not in lines[-1]:
            lines.append(process.stdout.readline())
            assert lines[-1], lines
        assert slow.asked.wait(60)
        slow.released.set()
        rest, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (0, "")
    assert "My App" in rest


def test_ctrl_c_says_what_was_sent(slow: SlowServer, environ: dict[str, str]) -> None:
    with listing(slow, environ, "--all", "-o", "jsonl") as process:
        assert process.stdout is not None
        assert process.stdout.readline()
        assert slow.asked.wait(60)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert errors.startswith(
        "Error: Interrupted. 1 of 2 requests were answered. There is no response to GET http://127"
    )
    assert len(errors.splitlines()) == 1


def test_ctrl_c_in_a_single_call_is_one_line(slow: SlowServer, environ: dict[str, str]) -> None:
    with listing(slow, environ, "--offset", "1") as process:
        assert slow.asked.wait(60)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert errors.startswith("Error: Interrupted. 0 of 1 request was answered. There is no response to GET http://127")
    assert len(errors.splitlines()) == 1


def test_the_versions_are_those_of_all_dependencies(appizer: Run) -> None:
    shown = [line.split()[0] for line in appizer("--version").stdout.splitlines()]
    assert shown[:4] == ["appizer-client", "engagement-core", "Python", "platform"]
    needed: set[str] = set()
    for name in ("core", "appizer", "mcp"):
        project = tomllib.loads((ROOT / "clients" / name / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        lists = [project["dependencies"], *project.get("optional-dependencies", {}).values()]
        needed |= {re.split(r"[\[<>=~]", each)[0].lower() for listed in lists for each in listed}
    assert needed <= {name.lower() for name in shown}


def test_the_mock_serves_and_says_how_to_use_it(tmp_path: Path) -> None:
    environ = environment("APPIZER", None, "", tmp_path)
    words = [sys.executable, "-m", "appizer_client", "mock"]
    pipes: Any = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "encoding": "utf-8"}
    with subprocess.Popen(words, env=environ, **pipes) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        done = run(
            "appizer_client", ["apps", "list", "--limit", "1"], environment("APPIZER", AppizerMock(), address, tmp_path)
        )
        assert len(json.loads(done.stdout)) == 1
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    assert f"export APPIZER_BASE_URL={address}" in errors


def test_without_the_extra_there_is_a_hint(tmp_path: Path) -> None:
    program = """
import importlib.util
find = importlib.util.find_spec
importlib.util.find_spec = lambda name, *more: None if name == "rich" else find(name, *more)
"""
    (tmp_path / "sitecustomize.py").write_text(program, encoding="utf-8")
    environ = environment("APPIZER", None, "", tmp_path)
    environ["PYTHONPATH"] = os.pathsep.join([str(tmp_path), environ["PYTHONPATH"]])
    done = run("appizer_client", ["--help"], environ)
    assert done.returncode == 2
    assert done.stderr == 'appizer: the command line needs an extra: pip install "appizer-client[cli]"\n'
