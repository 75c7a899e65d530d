"""The fixtures that pytest discovers in projects of users."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.clean_environment import clean_environment
from tests.specs import VENDORS, package_of
from tests.unit.testing.project import plugins, run_tests, source_environment, wheel

EVERY_VENDOR = """\
import asyncio


def test_appizer(appizer, async_appizer, appizer_mock, appizer_server):
    app = appizer.apps.create(name="Shop")
    assert asyncio.run(async_appizer.apps.get(app.id)) == app
    same_mock = appizer.with_options(base_url=appizer_server.base_url)
    assert same_mock.apps.get(app.id) == app
    assert len(appizer_mock.request_log) == 3


def test_state_does_not_leak_between_tests(appizer_mock):
    assert len(appizer_mock.request_log) == 0


def test_apifon(apifon, async_apifon):
    assert asyncio.run(async_apifon.balance.get()) == apifon.balance.get()


def test_appboy(appboy, async_appboy):
    assert asyncio.run(async_appboy.users.track(attributes=[{"external_id": "user1"}])).message == "success"
    assert appboy.users.export_by_ids(external_ids=["user1"]).users[0].external_id == "user1"


def test_appoxee(appoxee, async_appoxee):
    asyncio.run(async_appoxee.devices("device-1").alias.set("user-1"))
    assert appoxee.devices("device-1").alias.get() == "user-1"
    appoxee.segments.create(name="Active", description="", rules=[])


def test_braze(braze, async_braze):
    asyncio.run(async_braze.users.track(attributes=[{"external_id": "user1", "first_name": "Di"}]))
    exported = braze.users.export.by_ids(external_ids=["user1"], fields_to_export=["first_name"])
    assert exported.users[0].first_name == "Di"


def test_servers(apifon_server, appboy_server, appoxee_server, braze_server):
    assert len({server.base_url for server in (apifon_server, appboy_server, appoxee_server, braze_server)}) == 4
"""

INSTALLED = """\
from appizer_client.testing import Fault
from engagement_core import NotFoundError
import pytest


def test_create(appizer):
    app = appizer.apps.create(name="Shop")
    assert appizer.apps.get(app.id).name == "Shop"


def test_fault(appizer, appizer_mock):
    appizer_mock.faults.inject(Fault(status=404, body={"error": "App not found"}))
    with pytest.raises(NotFoundError):
        appizer.apps.get(appizer_mock.SAMPLE_ID)
"""

WITHOUT_MOCK = """\
def test_nothing():
    pass


def test_client(appizer):
    pass
"""


def test_every_vendor_has_its_fixtures(tmp_path: Path) -> None:
    done = run_tests(tmp_path, EVERY_VENDOR, *plugins(), python=sys.executable, sources=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{EVERY_VENDOR.count('def test_')} passed" in done.stdout


def test_pytest_starts_without_loading_client_mock_or_httpx() -> None:
    code = """
import sys
for package in sys.argv[1:]:
    __import__(f"{package}.testing.plugin")
wanted = ("attrs", "engagement_core.client", "httpx", "msgspec", "starlette", "uvicorn")
print([name for name in wanted if name in sys.modules])
"""
    done = subprocess.run(
        [sys.executable, "-c", code, *map(package_of, VENDORS)],
        capture_output=True,
        encoding="utf-8",
        check=True,
        env=source_environment(),
    )
    assert done.stdout == "[]\n"


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("dist")
    return [wheel(name, folder) for name in ("core", "appizer")]


def test_the_installed_wheel_needs_no_configuration(wheels: list[Path], tmp_path: Path) -> None:
    python = str(clean_environment(tmp_path / "venv", *(f"{each}[testing]" for each in wheels), "pytest<9.2"))
    done = run_tests(tmp_path, INSTALLED, python=python, sources=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 passed" in done.stdout


def test_without_the_extra_only_tests_that_need_it_fail_with_a_message(wheels: list[Path], tmp_path: Path) -> None:
    python = str(clean_environment(tmp_path / "venv", *wheels, "pytest<9.2"))
    done = run_tests(tmp_path, WITHOUT_MOCK, python=python, sources=False)
    message = "appizer_client.testing needs the extra `testing`: pip install 'appizer-client[testing]'"
    assert "1 passed, 1 error" in done.stdout, done.stdout + done.stderr
    assert f"ModuleNotFoundError: {message}" in done.stdout
    command = subprocess.run(
        [python, "-m", "appizer_client.testing"], capture_output=True, encoding="utf-8", check=False, cwd=tmp_path
    )
    assert (command.returncode, command.stderr) == (1, f"{message}\n")
