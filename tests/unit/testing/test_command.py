"""`python -m <client>.testing` in a separate process."""

import json
import signal
import socket
import subprocess
import sys
import urllib.request

import pytest

from tests.specs import VENDORS, package_of
from tests.unit.testing.project import source_environment


def command(vendor: str, *arguments: str) -> list[str]:
    return [sys.executable, "-W", "error", "-m", f"{package_of(vendor)}.testing", *arguments]


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
def test_it_prints_its_url_serves_the_mock_and_stops_at_an_interrupt(vendor: str) -> None:
    with subprocess.Popen(
        command(vendor, "--port", "0"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=source_environment(),
    ) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        with urllib.request.urlopen(f"{url}/_mock/requests", timeout=10) as response:
            assert json.load(response) == []
        process.send_signal(signal.SIGINT)
        rest, errors = process.communicate(timeout=20)
    assert (process.returncode, rest, errors) == (0, "", "")


def test_it_listens_on_the_given_port() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with subprocess.Popen(
        command("appizer", "--port", str(port)), stdout=subprocess.PIPE, encoding="utf-8", env=source_environment()
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == f"http://127.0.0.1:{port}\n"
        process.terminate()


def test_a_port_in_use_is_reported() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = run("appizer", "--port", str(port))
    assert done.returncode == 1
    assert done.stderr.startswith(f"Port {port} cannot be used: Address already in use.")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("port", ["70000", "-1", "http", ""])
def test_an_invalid_port_is_rejected(port: str) -> None:
    done = run("appizer", f"--port={port}")
    assert done.returncode == 2
    assert f"{port!r} is not a port: expected an integer up to 65535" in done.stderr


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
        (
            "braze",
            {
                "api_key": "fake-rest-api-key-0001",
                "scim_token": "fake-scim-token-0001",
                "scim_origin": "https://sso.example",
            },
        ),
    ],
)
def test_its_help_lists_credentials_and_control_routes(vendor: str, credentials: dict[str, str]) -> None:
    done = run(vendor, "--help")
    assert done.returncode == 0
    assert done.stdout.startswith(f"usage: python -m {package_of(vendor)}.testing [-h] [--port PORT]")
    for name, value in credentials.items():
        assert f"  {name}: {value}\n" in done.stdout
    assert "POST /_mock/faults" in done.stdout
    assert "POST /_mock/clock      move the clock, which starts at 2023-11-14 22:13 UTC: " in done.stdout
