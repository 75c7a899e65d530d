"""Callbacks from the shell: listen receives, prints and forwards them, trigger sends samples."""

import csv
import json
import os
import pty
import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from apifon_client.testing import ApifonMock, MockServer
from engagement_core.cli.catalog import Callback, Catalog, kebab, load_catalog
from engagement_core.cli.trigger_command import changed
from tests.conformance.cli.listening import listening
from tests.conformance.cli.processes import environment, run
from tests.specs import read_spec, spec_file

WITH_CALLBACKS = ("apifon", "appboy")
WITHOUT = ("appizer", "appoxee")


def trigger(vendor: str, home: Path, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return run(f"{vendor}_client", ["trigger", *words], environment(vendor.upper(), None, "", home, **variables))


def catalog_of(vendor: str) -> Catalog:
    return load_catalog(f"{vendor}_client")


def kinds(vendor: str) -> list[Callback]:
    return catalog_of(vendor)["callbacks"]["kinds"]  # pyright: ignore[reportTypedDictNotRequiredAccess]


def webhooks(vendor: str) -> dict[str, Any]:
    found: dict[str, Any] = read_spec(spec_file(vendor)).get("webhooks", {})
    return found


@pytest.mark.parametrize("vendor", [*WITH_CALLBACKS, *WITHOUT])
def test_the_catalog_has_the_webhooks_of_the_spec(vendor: str) -> None:
    bodies = [each["post"]["requestBody"]["content"]["application/json"] for each in webhooks(vendor).values()]
    assert ("callbacks" in catalog_of(vendor)) == bool(bodies) == (vendor in WITH_CALLBACKS)
    if not bodies:
        return
    for kind, body in zip(kinds(vendor), bodies, strict=True):
        assert [each["body"] for each in kind["examples"]] == [each["value"] for each in body["examples"].values()]
        assert body["schema"]["$ref"].endswith(f"/{kind['model']}")
        assert hasattr(import_module(f"{vendor}_client.models"), kind["model"])


@pytest.mark.parametrize("vendor", WITHOUT)
@pytest.mark.parametrize("command", ["listen", "trigger"])
def test_clients_without_callbacks_have_no_commands_for_them(vendor: str, command: str, tmp_path: Path) -> None:
    environ = environment(vendor.upper(), None, "", tmp_path)
    done = run(f"{vendor}_client", [command], environ)
    assert (done.returncode, f"There is no command {command!r}" in done.stderr) == (2, True)


@pytest.mark.parametrize("vendor", WITH_CALLBACKS)
def test_every_sample_arrives_typed_and_ctrl_c_ends_quietly(vendor: str, tmp_path: Path) -> None:
    with listening(vendor, tmp_path) as listener:
        for kind in kinds(vendor):
            name = kebab(kind["name"])
            for example in kind["examples"]:
                # In the path, since the callbacks of Appboy may have the same fields.
                words = [name, "--to", f"{listener.url}/hooks/{name}", "--example", kebab(example["name"])]
                done = trigger(vendor, tmp_path, *words)
                assert (done.returncode, done.stdout) == (0, "200 OK\n"), done.stderr
                record = listener.record()
                assert record["kind"] == kind["name"]
                sample = example["body"]
                event = {**sample, **sample["data"][0]} if "data" in sample else sample
                assert {name: record[name] for name in event if name in record} == {
                    name: value for name, value in event.items() if name != "data"
                }
        assert listener.end() == (0, "", "")


def test_flags_change_fields_also_in_lists(tmp_path: Path) -> None:
    words = [
        "--data.status.code",
        "3",
        "--data.to",
        "123",
        "--type",
        "MAIL",
        "--data.metadata.url",
        "https://a.example",
    ]
    done = trigger("apifon", tmp_path, "delivery-report", "--dry-run", *words)
    body = json.loads(done.stdout)
    assert body["type"] == "MAIL"
    assert body["data"][0]["status"] == {"code": 3, "text": "delivered"}
    assert (body["data"][0]["to"], body["data"][0]["metadata"]) == ("123", {"url": "https://a.example"})
    assert body["request_id"] == kinds("apifon")[0]["examples"][0]["body"]["request_id"]
    # The name of this field is an option of the command.
    reply = json.loads(trigger("apifon", tmp_path, "sms-reply", "--dry-run", "--body.to", "5").stdout)
    assert reply["to"] == "5"


def test_a_sample_is_not_changed_itself() -> None:
    sample = {"data": [{"a": 1}, {"a": 2}], "b": None}
    assert changed(sample, {("data", "a"): 3, ("b", "c"): 4}) == {"data": [{"a": 3}, {"a": 3}], "b": {"c": 4}}
    assert sample == {"data": [{"a": 1}, {"a": 2}], "b": None}


class Receiver(ThreadingHTTPServer):
    """A server of the user that stores what it gets; it rejects what has `fail` in its path."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Request)
        self.got: list[tuple[str, dict[str, str], bytes]] = []
        self.url = f"http://127.0.0.1:{self.server_address[1]}"


class _Request(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        server: Any = self.server
        body = self.rfile.read(int(self.headers["content-length"]))
        server.got.append((self.path, {name.lower(): value for name, value in self.headers.items()}, body))
        self.send_response(500 if "fail" in self.path else 204)
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_callbacks_are_forwarded_as_they_were_received(receiver: Receiver, tmp_path: Path) -> None:
    body = b'{"message_id": "1",  "from": "2", "to": "3", "text": "x", "timestamp": 4, "type": "SMS", "new": 5}'
    with listening("apifon", tmp_path, "--forward-to", f"{receiver.url}/in?a=b") as listener:
        headers = {"content-type": "Application/Json", "x-signature": "s"}
        response = httpx.post(f"{listener.url}/hook?secret=shh", content=body, headers=headers)
        assert response.status_code == 200
        told = listener.stderr.readline()
        assert re.fullmatch(rf"forwarded to {receiver.url}/in\?a=\S+: 204 No Content \(\d+ ms\)\n", told)
        code, _, errors = listener.end()
    assert (code, errors) == (0, "")
    ((path, got, received),) = receiver.got
    assert (path, received) == ("/in?a=b&secret=shh", body)
    assert {name: got[name] for name in headers} == headers


@pytest.mark.parametrize("path", ["/fail", ""])
def test_a_failure_to_forward_is_told_and_not_fatal(path: str, receiver: Receiver, tmp_path: Path) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"{receiver.url}{path}" if path else f"http://127.0.0.1:{closed.getsockname()[1]}"
        with listening("apifon", tmp_path, "--forward-to", url, "--quiet") as listener:
            for _ in range(2):
                assert trigger("apifon", tmp_path, "sms-reply", "--to", listener.url).returncode == 0
                told = listener.stderr.readline()
                assert told.startswith("Error: ")
                assert ("500 Internal Server Error" if path else f"not forwarded to {url}") in told
            assert listener.end() == (0, "", "")


def test_a_callback_needs_the_secret_if_there_is_one(tmp_path: Path) -> None:
    secret = {"APIFON_CALLBACK_SECRET": "shh"}
    with listening("apifon", tmp_path, **secret) as listener:
        rejected = trigger("apifon", tmp_path, "sms-reply", "--to", listener.url)
        assert (rejected.returncode, rejected.stdout) == (3, "403 Forbidden\n")
        told = listener.stderr.readline()
        assert told.startswith("Error: rejected a request to / with 403")
        assert trigger("apifon", tmp_path, "sms-reply", "--to", listener.url, **secret).returncode == 0
        assert listener.record()["text"] == "This is my reply."
        _, output, errors = listener.end()
    assert "shh" not in told + output + errors
    exposed = trigger("apifon", tmp_path, "sms-reply", "--to", "http://shop.example", **secret)
    assert (exposed.returncode, "shh" in exposed.stderr) == (2, False)
    assert "must start with https://" in exposed.stderr


def test_the_reports_of_the_mock_arrive(tmp_path: Path) -> None:
    mock = ApifonMock()
    with MockServer(mock) as server, listening("apifon", tmp_path, "--select", "kind,to,status.text") as listener:
        words = ["sms", "send", "--subscribers", "{number: '306987654321'}", "--message.text", "Hi"]
        words += ["--message.sender-id", "Shop", "--callback-url", "https://shop.example/apifon"]
        environ = environment("APIFON", mock, server.base_url, tmp_path)
        sent = run("apifon_client", words, environ)
        assert sent.returncode == 0, sent.stderr
        httpx.post(f"{server.base_url}/_mock/callbacks/deliver", json={"to": listener.url}).raise_for_status()
        assert listener.record() == {"kind": "delivery_report", "to": "306987654321", "status.text": "delivered"}


def test_what_is_no_callback_is_rejected(tmp_path: Path) -> None:
    with listening("apifon", tmp_path) as listener:
        assert httpx.get(listener.url).status_code == 405
        assert httpx.post(listener.url, content=b"{nope").status_code == 400
        assert "with 400: The body of the callback is not JSON." in listener.stderr.readline()
        assert httpx.post(listener.url, content=b" " * (10 * 1024 * 1024 + 1)).status_code == 413
        assert httpx.post(listener.url, json=[1]).status_code == 200
        assert listener.record()["raw"] == [1]
        pieces = iter([b'{"message_id": "1", "fr', b'om": "2", "text": "in pieces"}'])
        assert httpx.post(listener.url, content=pieces).status_code == 200
        assert listener.record()["text"] == "in pieces"
        assert listener.end() == (0, "", "")


def test_appboy_tells_its_callbacks_by_path_and_fields(tmp_path: Path) -> None:
    with listening("appboy", tmp_path) as listener:
        for path, content, kind in [
            ("", b'{"success": true, "url": "https://a.example"}', "segment_export_ready"),
            ("", b'{"success": true}', "segment_export_ready or raw_data_export_finished"),
            ("/raw-data-export-finished", b'{"success": true}', "raw_data_export_finished"),
            ("", b"", "raw_data_export_finished"),
            ("", b'{"other": 1}', "unknown"),
            ("", b"[]", "unknown"),
        ]:
            assert httpx.post(f"{listener.url}{path}", content=content).status_code == 200
            assert listener.record()["kind"] == kind
        assert httpx.post(listener.url, content=b"{").status_code == 400


@pytest.mark.parametrize("style", ["json", "csv", "yaml"])  # YAML includes JSON
def test_other_formats_end_well(style: str, tmp_path: Path) -> None:
    with listening("apifon", tmp_path, "-o", style) as listener:
        for text in ("one", "two"):
            assert trigger("apifon", tmp_path, "sms-reply", "--to", listener.url, "--text", text).returncode == 0
        code, output, errors = listener.end()
    assert (code, errors) == (0, "")
    records: Any = list(csv.DictReader(output.splitlines())) if style == "csv" else yaml.safe_load(output)
    assert [each["text"] for each in records] == ["one", "two"]


def test_raw_prints_bodies_as_they_are(tmp_path: Path) -> None:
    with listening("apifon", tmp_path, "--raw") as listener:
        httpx.post(listener.url, content=b'{"a":  1}')
        assert listener.stdout.readline() == '{"a":  1}\n'


def test_a_terminal_gets_a_table_for_each_callback(tmp_path: Path) -> None:
    master, slave = pty.openpty()
    environ = environment("APIFON", None, "", tmp_path, COLUMNS="80", TERM="xterm")
    words = [sys.executable, "-m", "apifon_client", "listen", "--port", "0"]
    pipe: Any = {"stderr": subprocess.PIPE, "encoding": "utf-8"}
    with subprocess.Popen(words, env=environ, stdin=slave, stdout=slave, **pipe) as process:
        os.close(slave)
        assert process.stderr is not None
        url = process.stderr.readline().split()[2].rstrip(".")
        assert trigger("apifon", tmp_path, "im-reply", "--to", f"{url}/hook").returncode == 0
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
    shown = re.sub(r"\x1b\[[0-9;]*m|\r", "", os.read(master, 65536).decode())
    os.close(master)
    lines = shown.splitlines()
    assert re.fullmatch(r"\d\d:\d\d:\d\d im-reply at /hook", lines[0])
    assert ["channel", "VIBER"] in [line.split() for line in lines]
    assert all(len(line) <= 80 for line in lines)


def test_a_reader_that_ends_early_is_no_error(tmp_path: Path) -> None:
    with listening("apifon", tmp_path) as listener:
        assert trigger("apifon", tmp_path, "sms-reply", "--to", listener.url).returncode == 0
        listener.stdout.close()
        assert trigger("apifon", tmp_path, "sms-reply", "--to", listener.url).returncode == 0
        assert listener.process.wait(60) == 141
        assert listener.stderr.read() == ""


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["listen", "--forward-to", "shop.example"], "'shop.example' is not an http or https URL"),
        (["listen", "--host", "no-such-host.invalid"], "no-such-host.invalid port 8080 cannot be used"),
        (["listen", "--raw", "-o", "json"], "--raw prints bodies as they are"),
        (["trigger", "sms-replies"], "Did you mean 'sms-reply'?"),
        (["trigger", "sms-reply"], "Missing option --to."),
        (["trigger", "sms-reply", "--to", "shop.example"], "Invalid value for --to"),
        (["trigger", "sms-reply", "--timestamp", "soon", "--dry-run"], 'expected a whole number, not "soon"'),
        (["trigger", "delivery-report", "--data", "[1", "--dry-run"], "Invalid value for --data"),
    ],
)  # fmt: skip
def test_mistakes_have_one_line(words: list[str], message: str, tmp_path: Path) -> None:
    done = run("apifon_client", words, environment("APIFON", None, "", tmp_path))
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr.splitlines()[0]


def test_a_port_in_use_and_a_receiver_that_is_not_there(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = str(taken.getsockname()[1])
        unsent = trigger("apifon", tmp_path, "sms-reply", "--to", f"http://127.0.0.1:{port}")
        assert (unsent.returncode, "The request was unsent" in unsent.stderr) == (4, True)
        taken.listen()
        done = run("apifon_client", ["listen", "--port", port], environment("APIFON", None, "", tmp_path))
    assert (done.returncode, "cannot be used: Address already in use." in done.stderr) == (2, True)
