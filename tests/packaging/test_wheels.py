"""The wheels that users install: what is in them, and that they work in an environment that has nothing else."""

import hashlib
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packaging.distributions import DISTRIBUTIONS, ROOT, built, environment, run

KEY = "apps_test_key_0001"
SCRIPT = """\
import asyncio
import sys
from appizer_client import Appizer, AsyncAppizer

with Appizer.from_env(base_url=sys.argv[1]) as appizer:
    app = appizer.apps.create(name="Shop")
    names = [other.name for other in appizer.apps.list(limit=10)]
    print(app.name in names, len(names), appizer.apps.update(app.id, name="New").name)
    print(appizer.apps.delete(app.id).success)


async def main() -> None:
    async with AsyncAppizer.from_env(base_url=sys.argv[1]) as appizer:
        app = await appizer.apps.create(name="Shop")
        names = [other.name async for other in appizer.apps.list(limit=10)]
        print(app.name in names, len(names), (await appizer.apps.delete(app.id)).success)


asyncio.run(main())
"""


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    for name in DISTRIBUTIONS:
        built(name, folder)
    return folder


@pytest.fixture(scope="module")
def python(dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return environment(tmp_path_factory.mktemp("clean") / "venv", *sorted(dist.glob("*.whl")))


@pytest.fixture(scope="module")
def mock(python: Path) -> Iterator[str]:
    """The address of the installed mock, which runs as a process of its own."""
    command = [str(python), "-m", "appizer_client.testing", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd="/") as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def files(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_a_script_of_ten_lines_runs_in_a_clean_environment(python: Path, mock: str) -> None:
    assert mock.startswith("http://127.0.0.1:")
    printed = run(python, "-I", "-c", SCRIPT, mock, APPIZER_API_KEY=KEY)
    assert printed.splitlines() == ["True 29 New", "True", "True 29 True"]


def test_the_examples_of_the_readme_run_as_they_are(python: Path, mock: str) -> None:
    text = (ROOT / "overrides/appizer/README.md").read_text()
    blocks = [block.partition("```")[0] for block in text.split("```python\n")[1:]]
    assert len(blocks) == 2
    for block in blocks:
        constructor = f'Appizer.from_env(base_url="{mock}")'
        here = block.replace('Appizer(api_key="apps_your_api_key")', constructor)
        here = here.replace("AsyncAppizer.from_env()", f"Async{constructor}")
        assert here.count(mock) == 1
        lines = run(python, "-I", "-W", "error", "-c", here, APPIZER_API_KEY=KEY).splitlines()
        assert len(lines) in (28, 29)


def test_the_generated_readme_holds_the_hand_written_one() -> None:
    written = (ROOT / "overrides/appizer/README.md").read_text().strip()
    assert written in (ROOT / "clients/appizer/README.md").read_text()


@pytest.mark.parametrize("name", DISTRIBUTIONS)
def test_a_wheel_holds_the_whole_package_its_marker_and_its_licence(dist: Path, name: str) -> None:
    package = DISTRIBUTIONS[name]
    wheel = next(dist.glob(f"{package}-*.whl"))
    source = ROOT / "clients" / name / "src"
    modules = {str(file.relative_to(source)) for file in source.rglob("*") if file.suffix in (".py", ".typed")}
    others = files(wheel) - modules
    assert modules <= files(wheel)
    assert f"{package}/py.typed" in modules
    assert {Path(file).parts[0] for file in others} == {f"{wheel.name.removesuffix('-py3-none-any.whl')}.dist-info"}
    assert any(file.endswith("licenses/LICENSE") for file in others)


@pytest.mark.parametrize("name", DISTRIBUTIONS)
def test_a_source_distribution_holds_no_more_than_the_folder_of_its_client(dist: Path, name: str) -> None:
    with tarfile.open(next(dist.glob(f"{DISTRIBUTIONS[name]}-*.tar.gz"))) as archive:
        names = {str(Path(*Path(member.name).parts[1:])) for member in archive.getmembers()}
    assert {name for name in names if "__pycache__" in name or name.endswith(".pyc")} == set()
    assert {Path(name).parts[0] for name in names} <= {
        "src",
        "README.md",
        "LICENSE",
        "pyproject.toml",
        "PKG-INFO",
        ".gitignore",
    }


def test_twine_accepts_every_file(dist: Path) -> None:
    printed = run(sys.executable, "-m", "twine", "check", "--strict", *sorted(dist.iterdir()))
    assert printed.count("PASSED") == 4


@pytest.mark.parametrize("name", DISTRIBUTIONS)
def test_two_builds_of_one_tree_are_byte_identical(dist: Path, name: str, tmp_path: Path) -> None:
    again = {file.name: hashlib.sha256(file.read_bytes()).digest() for file in built(name, tmp_path).iterdir()}
    first = {file: hashlib.sha256((dist / file).read_bytes()).digest() for file in again}
    assert len(again) == 2
    assert again == first


def test_a_client_needs_its_core_and_three_libraries(dist: Path) -> None:
    with zipfile.ZipFile(next(dist.glob("appizer_client-*.whl"))) as archive:
        metadata = next(name for name in archive.namelist() if name.endswith("METADATA"))
        lines = archive.read(metadata).decode().splitlines()
    needed = {line.split(":")[1] for line in lines if line.startswith("Requires-Dist") and "extra" not in line}
    assert {line.strip().partition("<")[0].partition(">")[0].strip() for line in needed} == {
        "attrs",
        "engagement-core",
        "httpx",
        "msgspec",
    }


def test_a_client_works_without_what_only_mocks_need(dist: Path, tmp_path: Path) -> None:
    python = tmp_path / "venv" / "bin" / "python"
    run(sys.executable, "-m", "uv", "--quiet", "venv", "--python", sys.executable, tmp_path / "venv")
    run(sys.executable, "-m", "uv", "--quiet", "pip", "install", "--python", python, *sorted(dist.glob("*.whl")))
    code = """
import importlib, importlib.util
from appizer_client import Appizer
with Appizer(api_key="k", base_url="http://127.0.0.1:1", max_attempts=1) as appizer:
    try:
        appizer.apps.get("7")
    except Exception as error:
        print(type(error).__name__, importlib.util.find_spec("starlette"))
"""
    assert run(python, "-I", "-c", code).split() == ["APIConnectionError", "None"]
