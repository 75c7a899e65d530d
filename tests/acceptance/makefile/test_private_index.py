"""Behind a private certificate authority, what pip's configuration says is enough for every command."""

import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import ClassVar

import pytest

from generator.tooling.locking import authorities, resolve
from tests.acceptance.makefile.private_index import private_index, write_wheel
from tests.acceptance.makefile.tree import ROOT, VENV
from tests.clean_environment import clean_environment


@pytest.fixture(scope="module")
def variables(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, str]]:
    with private_index(tmp_path_factory.mktemp("private")) as variables:
        yield variables


@pytest.fixture
def only_pip_knows(variables: Mapping[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaves this process no variables but the few that lead to pip's configuration."""
    for name in list(os.environ):
        if not name.startswith(("COVERAGE", "PYTEST")):
            monkeypatch.delenv(name)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)


def run_make(folder: Path, *arguments: str, variables: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    for name in ("Makefile", "generator", "clients"):
        (folder / name).symlink_to(ROOT / name)
    command = ["make", "--no-print-directory", *arguments]
    measured = {name: value for name, value in os.environ.items() if name.startswith("COVERAGE")}
    return subprocess.run(
        command, capture_output=True, encoding="utf-8", check=False, cwd=folder, env={**variables, **measured}
    )


@pytest.mark.usefixtures("only_pip_knows")
def test_users_environments_are_installed(tmp_path: Path) -> None:
    python = clean_environment(tmp_path / "with space" / "venv", "shop-thing")
    code = "import shop_thing, importlib.metadata; print(importlib.metadata.version('shop-base'))"
    printed = subprocess.run([python, "-I", "-c", code], capture_output=True, encoding="utf-8", check=True).stdout
    assert printed.strip() == "1.0", "the constraint is heeded"


@pytest.mark.usefixtures("only_pip_knows")
def test_what_pip_refuses_is_told(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="No matching distribution found for shop-nothing"):
        clean_environment(tmp_path / "venv", "shop-nothing")


def test_requirements_are_locked_for_every_python_without_any_address(
    tmp_path: Path, variables: Mapping[str, str]
) -> None:
    for name in ("requirements-dev", "requirements-tools", "tests/benchmarks/peers/requirements"):
        file = tmp_path / f"{name}.in"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("shop-thing\n", encoding="utf-8")
    ready = [f"VENV={VENV}", f"--old-file={VENV / '.ready'}"]
    (tmp_path / "requirements-dev.txt").touch()
    done = run_make(tmp_path, "lock", *ready, variables=variables)
    assert done.returncode == 0, done.stdout + done.stderr
    locked = (tmp_path / "requirements-dev.txt").read_text(encoding="utf-8")
    assert re.findall(r"^(\S+==\S+?)(?: ; (.+?))? \\$", locked, re.MULTILINE) == [
        ("shop-base==1.0", ""),
        ("shop-new==2.0", "python_full_version >= '3.12'"),
        ("shop-old==2.0", "python_full_version < '3.12'"),
        ("shop-thing==2.0", ""),
    ]
    assert locked.count("--hash=sha256:") == 4
    assert "localhost" not in locked
    assert str(Path(variables["HOME"])) not in locked
    assert (tmp_path / "tests/benchmarks/peers/requirements.txt").read_text(encoding="utf-8").count("==") == 4


@pytest.mark.usefixtures("only_pip_knows")
def test_the_oldest_versions_are_resolved(tmp_path: Path) -> None:
    (tmp_path / "wanted.in").write_text("shop-thing >= 1\n", encoding="utf-8")
    assert resolve(tmp_path / "wanted.in", tmp_path / "oldest.txt", ["--resolution", "lowest-direct"]) == 0
    assert "shop-thing==1.0" in (tmp_path / "oldest.txt").read_text(encoding="utf-8")


@pytest.mark.usefixtures("only_pip_knows")
def test_a_folder_of_wheels_can_take_the_place_of_an_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "wheels").mkdir()
    write_wheel(tmp_path / "wheels", "shop-thing", "1.5", [])
    (tmp_path / "wanted.in").write_text("shop-thing\n", encoding="utf-8")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "wheels"))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    assert resolve(tmp_path / "wanted.in", tmp_path / "locked.txt", []) == 0
    assert "shop-thing==1.5" in (tmp_path / "locked.txt").read_text(encoding="utf-8")


def test_what_pip_trusts_is_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.setenv(name, "/there is none")
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    assert authorities({}) is None
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "bundle.pem")
    assert authorities({}) == "bundle.pem"
    assert authorities({"cert": "own.pem"}) == "own.pem"


class Proxy(BaseHTTPRequestHandler):
    """Refuses every connection, and keeps what was asked for."""

    asked: ClassVar[list[str]] = []

    def do_CONNECT(self) -> None:
        self.asked.append(self.path)
        self.send_error(403)

    def log_message(self, format: str, *args: object) -> None:
        """Print nothing."""


@pytest.mark.usefixtures("only_pip_knows")
def test_the_proxy_of_pip_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "wanted.in").write_text("shop-thing\n", encoding="utf-8")
    Proxy.asked.clear()
    with HTTPServer(("127.0.0.1", 0), Proxy) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        monkeypatch.setenv("PIP_PROXY", f"http://127.0.0.1:{server.server_port}")
        monkeypatch.setenv("UV_HTTP_RETRIES", "0")
        try:
            assert resolve(tmp_path / "wanted.in", tmp_path / "locked.txt", ["--refresh"]) != 0
        finally:
            server.shutdown()
            thread.join()
    assert Proxy.asked
    assert all(address.startswith("localhost:") for address in Proxy.asked)


def test_a_failed_environment_is_not_taken_for_one(tmp_path: Path, variables: Mapping[str, str]) -> None:
    wrong = f"shop-thing==2.0 --hash=sha256:{'0' * 64}\n"
    (tmp_path / "requirements-dev.txt").write_text(wrong, encoding="utf-8")
    done = run_make(tmp_path, "venv", f"PYTHON={sys.executable}", variables=variables)
    assert done.returncode != 0
    assert "ERROR: " in done.stdout
    assert ".venv: pip could not install requirements-dev.txt; see its output above" in done.stdout
    assert not (tmp_path / ".venv" / ".ready").exists()


def test_the_development_environment_is_set_up_with_progress(tmp_path: Path, variables: Mapping[str, str]) -> None:
    tree = tmp_path / "with space"
    tree.mkdir()
    for name in ("requirements-dev.in", "requirements-dev.txt"):
        (tree / name).write_text("shop-thing\nshop-base\n", encoding="utf-8")
    locking = [sys.executable, "-m", "generator.tooling", "lock", "requirements-dev.in"]
    subprocess.run(locking, check=True, cwd=tree, env={**variables, "PYTHONPATH": str(ROOT)})
    done = run_make(tree, "venv", f"PYTHON={sys.executable}", variables={**variables, "LC_ALL": "C"})
    assert done.returncode == 0, done.stdout + done.stderr
    assert ".venv: creating a virtual environment with 4 packages of requirements-dev.txt" in done.stdout
    code = "import sys, shop_thing, generator; print(*sys.path, sep='\\n')"
    command = [str(tree / ".venv" / "bin" / "python"), "-c", code]
    printed = subprocess.run(command, capture_output=True, encoding="utf-8", check=True, cwd="/").stdout
    assert {str(tree), str(tree / "clients" / "core" / "src")} <= set(printed.splitlines())
