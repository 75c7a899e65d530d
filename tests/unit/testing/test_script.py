"""`python -m <client>.testing SCRIPT` runs a script against the mock."""

import subprocess
import sys
from pathlib import Path

import pytest

from engagement_core.testing.clock import Clock
from tests.specs import VENDORS, package_of
from tests.unit.testing.project import source_environment


def run(vendor: str, script: str, folder: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    (folder / "script.py").write_text(script, encoding="utf-8")
    command = [sys.executable, "-W", "error", "-m", f"{package_of(vendor)}.testing"]
    return subprocess.run(
        [*command, "script.py", *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=folder,
        env={**source_environment(), **variables},
        timeout=60,
    )


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_client_from_the_environment_finds_the_mock(vendor: str, tmp_path: Path) -> None:
    name = vendor.capitalize()
    script = f"""\
from {package_of(vendor)} import {name}
with {name}.from_env() as client:
    print(client.request("GET", "/_mock/requests"))
"""
    done = run(vendor, script, tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("[")


def test_credentials_of_a_real_account_are_not_used(tmp_path: Path) -> None:
    script = "import os\nprint(sorted(name for name in os.environ if name.startswith('APIFON_')))\n"
    real = {"APIFON_CLIENT_ID": "real", "APIFON_TOKEN": "real", "APIFON_LOG": "debug"}
    done = run("apifon", script, tmp_path, **real)
    assert done.stdout == "['APIFON_BASE_URL', 'APIFON_LOG', 'APIFON_SECRET', 'APIFON_TOKEN']\n"


def test_arguments_and_exit_status_are_those_of_the_script(tmp_path: Path) -> None:
    done = run("appizer", "import sys\nprint(sys.argv[1:])\nsys.exit(7)\n", tmp_path, "--port", "x")
    assert (done.returncode, done.stdout) == (7, "['--port', 'x']\n")


def test_the_time_of_the_mock_passes_fast(tmp_path: Path) -> None:
    script = """\
import time
from appizer_client import Appizer
with Appizer.from_env() as appizer:
    first = appizer.request("GET", "/_mock/clock")["now"]
    time.sleep(0.1)
    print(appizer.request("GET", "/_mock/clock")["now"] - first >= 6)
"""
    assert run("appizer", script, tmp_path).stdout == "True\n"


def test_a_running_clock_can_be_moved_and_reset() -> None:
    clock = Clock()
    clock.run(speed=1000)
    clock.advance(1e6)
    assert Clock.START + 1e6 <= clock.now() < Clock.START + 2e6
    assert clock.datetime().year == 2023
    clock.reset()
    assert Clock.START <= clock.now() < Clock.START + 1e6


def test_a_running_clock_stops_at_the_latest_time() -> None:
    clock = Clock(Clock.LATEST - 1)
    clock.run(speed=Clock.FASTEST)
    while clock.now() < Clock.LATEST:
        pass
    assert clock.datetime().year == 9999


@pytest.mark.parametrize("speed", [0, -1, 1e9, float("nan")])
def test_a_speed_that_makes_no_sense_is_rejected(speed: float) -> None:
    with pytest.raises(ValueError, match="the speed of the clock must be above 0 and at most 1e\\+06"):
        Clock().run(speed)
