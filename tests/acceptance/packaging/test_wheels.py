"""The contents of the distributions, and that they work in a clean environment."""

import hashlib
import shutil
import sys
import tarfile
import zipfile
from importlib.metadata import version
from pathlib import Path

import httpx
import pytest
from packaging.metadata import Metadata
from packaging.requirements import Requirement
from packaging.version import Version

from tests.acceptance.packaging.distributions import CLIENTS, DISTRIBUTIONS, EPOCH, ROOT, mock_process, run
from tests.acceptance.packaging.readme import first_example
from tests.clean_environment import clean_environment
from tests.conformance.cli.documented import documented

PYTHONS = {"3.11", "3.12", "3.13"}


def wheel_of(dist: Path, name: str) -> Path:
    (wheel,) = dist.glob(f"{DISTRIBUTIONS[name]}-*.whl")
    return wheel


def files(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def metadata(dist: Path, name: str) -> Metadata:
    wheel = wheel_of(dist, name)
    with zipfile.ZipFile(wheel) as archive:
        (file,) = (each for each in archive.namelist() if each.endswith(".dist-info/METADATA"))
        return Metadata.from_email(archive.read(file), validate=True)


def hashes(folder: Path) -> dict[str, str]:
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.iterdir()}


@pytest.mark.parametrize("vendor", CLIENTS)
def test_the_ten_lines_of_the_readme_run_in_a_clean_environment(python: Path, vendor: str) -> None:
    with mock_process(python, CLIENTS[vendor]) as mock:
        assert mock.stdout is not None
        address = mock.stdout.readline().strip()
        try:
            assert address.startswith("http://127.0.0.1:")
            assert run(python, "-I", "-W", "error", "-c", first_example(vendor, address)).strip()
        finally:
            mock.terminate()


@pytest.mark.parametrize("vendor", CLIENTS)
def test_the_generated_readme_contains_the_hand_written_one(vendor: str) -> None:
    written = (ROOT / "overrides" / vendor / "README.md").read_text(encoding="utf-8").strip()
    assert written in (ROOT / "clients" / vendor / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", DISTRIBUTIONS)
def test_a_wheel_contains_the_package_its_type_marker_and_its_license(dist: Path, name: str) -> None:
    package, wheel = DISTRIBUTIONS[name], wheel_of(dist, name)
    source = ROOT / "clients" / name / "src"
    own = {
        str(file.relative_to(source))
        for file in source.rglob("*")
        if file.is_file() and file.parent.name != "__pycache__"
    }
    others = files(wheel) - own
    assert own <= files(wheel)
    assert f"{package}/py.typed" in own
    assert {Path(file).parts[0] for file in others} == {f"{wheel.name.removesuffix('-py3-none-any.whl')}.dist-info"}
    assert any(file.endswith("licenses/LICENSE") for file in others)


@pytest.mark.parametrize("vendor", CLIENTS)
def test_a_wheel_contains_what_agents_read(dist: Path, vendor: str) -> None:
    package = CLIENTS[vendor]
    guides = {"catalog.json", "openapi.json", "llms.txt", f".agents/skills/{vendor}/SKILL.md"}
    assert {f"{package}/{name}" for name in guides} <= files(wheel_of(dist, vendor))


@pytest.mark.parametrize("name", DISTRIBUTIONS)
def test_an_sdist_contains_only_the_folder_of_its_client(dist: Path, name: str) -> None:
    with tarfile.open(next(dist.glob(f"{DISTRIBUTIONS[name]}-*.tar.gz"))) as archive:
        names = {str(Path(*Path(member.name).parts[1:])) for member in archive.getmembers()}
    assert {name for name in names if "__pycache__" in name or name.endswith(".pyc")} == set()
    of_client = {"api.md", "examples"} if name in CLIENTS else set[str]()
    assert {Path(name).parts[0] for name in names} == of_client | {
        "src",
        "README.md",
        "CHANGELOG.md",
        "LICENSE",
        "pyproject.toml",
        "PKG-INFO",
        ".gitignore",
    }


@pytest.mark.parametrize("name", DISTRIBUTIONS)
def test_the_metadata_are_complete(dist: Path, name: str) -> None:
    found = metadata(dist, name)
    assert found.name == DISTRIBUTIONS[name].replace("_", "-")
    assert found.summary
    assert found.author == "The engagement-clients contributors"
    assert found.keywords
    assert (found.license_expression, found.license_files) == ("Apache-2.0", ["LICENSE"])
    assert found.description == (ROOT / "clients" / name / "README.md").read_text(encoding="utf-8")
    assert found.description_content_type == "text/markdown"
    assert str(found.requires_python) == "<4,>=3.11"
    classifiers = set(found.classifiers or ())
    assert {f"Programming Language :: Python :: {python}" for python in PYTHONS} < classifiers
    assert "Typing :: Typed" in classifiers
    if name in CLIENTS:
        assert set(found.project_urls or {}) == {"Vendor documentation"}


@pytest.mark.parametrize("name", DISTRIBUTIONS)
def test_dependencies_are_capped_at_their_current_major_version(dist: Path, name: str) -> None:
    versions = {f"engagement-{name}": metadata(dist, name).version for name in ("core", "mcp")}
    requirements = metadata(dist, name).requires_dist or []
    assert requirements
    for requirement in requirements:
        current = versions.get(requirement.name) or Version(version(requirement.name))
        assert current in requirement.specifier, requirement
        assert Version(f"{current.major + 1}") not in requirement.specifier, requirement
        assert Version(f"{current.major + 100}") not in requirement.specifier, requirement


@pytest.mark.parametrize("vendor", CLIENTS)
def test_a_client_depends_on_the_core_and_three_libraries(dist: Path, vendor: str) -> None:
    requirements = metadata(dist, vendor).requires_dist or []
    assert {each.name for each in requirements if not each.marker} == {"attrs", "engagement-core", "httpx", "msgspec"}
    core = metadata(dist, "core").version
    assert all(core in each.specifier for each in requirements if each.name == "engagement-core")
    assert Requirement("engagement-core[testing]").extras in [each.extras for each in requirements]


def test_twine_accepts_every_file(dist: Path) -> None:
    printed = run(sys.executable, "-m", "twine", "check", "--strict", *sorted(dist.iterdir()))
    assert printed.count("PASSED") == 2 * len(DISTRIBUTIONS)


@pytest.mark.parametrize("name", DISTRIBUTIONS)
def test_builds_are_reproducible(dist: Path, name: str, tmp_path: Path) -> None:
    """In another checkout with other file times and modes, and with a wheel built from the tree, not from the sdist."""
    elsewhere, out = tmp_path / "checkout" / "clients" / name, tmp_path / "out"
    shutil.copytree(ROOT / "clients" / name, elsewhere, copy_function=shutil.copyfile)
    shutil.copyfile(ROOT / ".gitignore", tmp_path / "checkout" / ".gitignore")
    (elsewhere / "README.md").chmod(0o600)
    build = "import os, sys; os.chdir(sys.argv.pop(1)); from hatchling.cli import hatchling; sys.exit(hatchling())"
    run(sys.executable, "-c", build, elsewhere, "build", "-d", out, SOURCE_DATE_EPOCH=EPOCH)
    again = hashes(out)
    assert len(again) == 2
    assert again == {file: digest for file, digest in hashes(dist).items() if file in again}


def test_the_reference_is_served_by_an_installed_client(dist: Path, tmp_path: Path) -> None:
    core, client = f"{wheel_of(dist, 'core')}[cli,docs]", f"{wheel_of(dist, 'apifon')}[docs]"
    python = clean_environment(tmp_path / "venv", core, client)
    with documented("apifon", tmp_path, [str(python), "-I"]) as docs, httpx.Client(base_url=docs.address) as browser:
        assert "redoc.standalone.js" in browser.get("/").text
        sms = {"message": {"text": "Hello"}, "subscribers": [{"number": "306900000000"}]}
        assert browser.post("/mock/services/api/v1/sms/send", json=sms).json()["request_id"]
        assert docs.end()[0] == 0


def test_a_client_works_without_the_testing_extra(dist: Path, tmp_path: Path) -> None:
    python = clean_environment(tmp_path / "venv", wheel_of(dist, "core"), wheel_of(dist, "appizer"))
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
