"""What the READMEs say of installing, done word for word in environments that have nothing else."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.acceptance.packaging.conftest import Make
from tests.acceptance.packaging.distributions import CLIENTS, ROOT, mock_process, run
from tests.acceptance.packaging.readme import first_example
from tests.clean_environment import clean_environment
from tests.specs import client_settings

VENDOR = "appizer"
"""The one whose lines are run; those of the others differ in the name."""
_BLOCK = re.compile(r"```sh\n((?:pip install .*\n)+)```")
"""A block that only installs, as at the start of a README."""


def commands(readme: Path) -> list[str]:
    """The lines that install something."""
    return [line for block in _BLOCK.findall(readme.read_text(encoding="utf-8")) for line in block.splitlines()]


def readme(vendor: str) -> Path:
    return ROOT / "clients" / vendor / "README.md"


@pytest.fixture(scope="session")
def repository(shared: Callable[[str, Make], Path], dist: Path) -> Path:
    """A git repository with the packages, and with dist/ as `make dist` leaves it."""

    def found(folder: Path) -> None:
        for name in ("core", VENDOR):
            ignored = shutil.ignore_patterns("__pycache__", "dist")
            shutil.copytree(ROOT / "clients" / name, folder / "clients" / name, ignore=ignored)
        shutil.copyfile(ROOT / ".gitignore", folder / ".gitignore")
        author = ("-c", "user.name=Jo", "-c", "user.email=jo@shop.example")
        for command in (["init", "--quiet"], ["add", "."], [*author, "commit", "--quiet", "--message=All"]):
            run("git", "-C", folder, *command)
        shutil.copytree(dist, folder / "dist")

    return shared("a repository", found)


def shell(command: str, environment: Path, folder: Path) -> str:
    """Run a command of a README in a folder, where `pip` is that of an environment; returns what it prints."""
    place = environment / "commands"
    place.mkdir(exist_ok=True)
    pip = f'exec {shlex.quote(sys.executable)} -m pip --python {shlex.quote(str(environment / "bin" / "python"))} "$@"'
    (place / "pip").write_text(f"#!/bin/sh\n{pip}\n", encoding="utf-8")
    (place / "pip").chmod(0o755)
    variables = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    done = subprocess.run(
        ["sh", "-c", command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
        cwd=folder,
        env={**variables, "PATH": f"{place}{os.pathsep}{variables['PATH']}"},
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}"
    return done.stdout


@pytest.mark.parametrize("vendor", CLIENTS)
def test_every_readme_says_the_same(vendor: str) -> None:
    name, other = (client_settings(each)["distribution"] for each in (VENDOR, vendor))
    package, folder = CLIENTS[vendor], f"clients/{vendor}"
    expected = [
        line.replace(name, other).replace(CLIENTS[VENDOR], package).replace(f"clients/{VENDOR}", folder)
        for line in commands(readme(VENDOR))
    ]
    assert len(expected) == 3
    assert commands(readme(vendor)) == expected


@pytest.mark.parametrize("number", range(3), ids=("from the repository", "in a clone", "from dist"))
def test_what_a_readme_says_of_installing_works(number: int, repository: Path, tmp_path: Path) -> None:
    environment = tmp_path / "venv"
    python = clean_environment(environment)
    command = commands(readme(VENDOR))[number]
    # Only what is in a clone may be taken from the folder that it is run in.
    folder = tmp_path if "<repository>" in command else repository
    shell(command.replace("<repository>", repository.as_uri()), environment, folder)
    code = f"import {VENDOR}_client; print({VENDOR}_client.__version__)"
    assert run(python, "-I", "-c", code).strip()
    # The extra is added to what is installed; nothing of ours is looked for elsewhere.
    printed = shell(f"pip install '{VENDOR}-client[testing]'", environment, tmp_path)
    assert f"Collecting {VENDOR}-client" not in printed
    assert "Collecting engagement-core" not in printed
    with mock_process(python, f"{VENDOR}_client") as mock:
        assert mock.stdout is not None
        try:
            assert run(python, "-I", "-W", "error", "-c", first_example(VENDOR, mock.stdout.readline().strip())).strip()
        finally:
            mock.terminate()


def test_the_root_readme_installs_as_the_clients_do() -> None:
    assert commands(ROOT / "README.md") == commands(readme(VENDOR))[1:]


@pytest.mark.parametrize("vendor", CLIENTS)
def test_the_extra_is_added_to_an_installed_client(vendor: str) -> None:
    distribution = client_settings(vendor)["distribution"]
    assert f"`pip install '{distribution}[testing]'` adds" in readme(vendor).read_text(encoding="utf-8")
