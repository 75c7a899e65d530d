"""`python -m <client>.testing` as a process of its own."""

import json
import signal
import socket
import subprocess
import sys
import urllib.request

import pytest

from tests.unit.testing.project import VENDORS, source_environment


def command(vendor: str, *arguments: str) -> list[str]:
    return [sys.executable, "-W", "error", "-m", f"{vendor}_client.testing", *arguments]


def run(vendor: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(vendor, *arguments),
        capture_output=True,
        encoding="utf-8",
        check=False,
        env=source_environment(),
        timeout=60,
    )


@pytest.mark.parametrize("vendor", VENDORS)
def test_it_prints_its_address_answers_there_and_stops_at_an_interrupt(vendor: str) -> None:
    with subprocess.Popen(
        command(vendor, "--port", "0"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=source_environment(),
    ) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        with urllib.request.urlopen(f"{address}/_mock/requests", timeout=10) as answer:
            assert json.load(answer) == []
        process.send_signal(signal.SIGINT)
        rest, errors = process.communicate(timeout=20)
    assert (process.returncode, rest, errors) == (0, "", "")


def test_it_listens_on_the_port_that_it_is_given() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with subprocess.Popen(
        command("appizer", "--port", str(port)), stdout=subprocess.PIPE, encoding="utf-8", env=source_environment()
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == f"http://127.0.0.1:{port}\n"
        process.terminate()


def test_a_port_in_use_is_named() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = run("appizer", "--port", str(port))
    assert done.returncode == 1
    assert done.stderr.startswith(f"Port {port} cannot be used: Address already in use.")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("port", ["70000", "-1", "http", ""])
def test_what_is_no_port_is_refused(port: str) -> None:
    done = run("appizer", f"--port={port}")
    assert done.returncode == 2
    assert f"{port!r} is no port; it is a whole number up to 65535" in done.stderr


@pytest.mark.parametrize(
    ("vendor", "credentials"),
    [
        (
            "apifon",
            {
                "token": "test-token-0001",
                "secret": "k7Gx-test-secret-01",
                "client_id": "test-token-0001",
                "client_secret": "k7Gx-test-secret-01",
                "access_token": "test-bearer-0001",
            },
        ),
        ("appboy", {"app_group_id": "fake-app-group-id-0001", "rest_api_key": "fake-rest-api-key-0001"}),
        ("appizer", {"api_key": "apps_test_key_0001"}),
        ("appoxee", {"sdk_key": "fake-sdk-key-0001", "password": "fake-password-0001"}),
    ],
)
def test_its_help_says_what_a_program_in_any_language_needs(vendor: str, credentials: dict[str, str]) -> None:
    done = run(vendor, "--help")
    assert done.returncode == 0
    assert done.stdout.startswith(f"usage: python -m {vendor}_client.testing [-h] [--port PORT]")
    for name, value in credentials.items():
        assert f"  {name}: {value}\n" in done.stdout
    assert "POST /_mock/faults" in done.stdout
