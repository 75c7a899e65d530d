"""Scalar's script comes from an npm registry, here one on the loopback interface."""

import base64
import hashlib
import io
import json
import tarfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from generator.diagnostics import GenerationError
from generator.docs import scalar
from generator.paths import ProjectPaths

SCRIPT = b"// the renderer"


def tarball() -> bytes:
    files = {
        "package/package.json": json.dumps({"name": scalar.PACKAGE, "version": scalar.VERSION}).encode(),
        "package/dist/browser/standalone.js": SCRIPT,
    }
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz") as archive:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return stream.getvalue()


@pytest.fixture(scope="module")
def content() -> bytes:
    return tarball()


@pytest.fixture
def registry(content: bytes, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[list[str]]:
    """A registry with one package, and the paths that are requested."""
    requested: list[str] = []

    class Registry(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            requested.append(self.path)
            body = content if self.path.endswith(".tgz") else json.dumps(metadata(self.headers["Host"])).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Do not log."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Registry) as server:
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        monkeypatch.setenv("npm_config_registry", f"http://127.0.0.1:{server.server_port}/")
        monkeypatch.setenv("npm_config_cache", str(tmp_path / "cache"))
        try:
            yield requested
        finally:
            server.shutdown()
            thread.join()


def metadata(host: str) -> dict[str, object]:
    dist = {"tarball": f"http://{host}/scalar.tgz"}
    version = {"name": scalar.PACKAGE, "version": scalar.VERSION, "dist": dist}
    return {
        "name": scalar.PACKAGE,
        "dist-tags": {"latest": scalar.VERSION},
        "versions": {scalar.VERSION: version},
    }


def test_the_script_is_downloaded_once(
    registry: list[str], content: bytes, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    digest = base64.b64encode(hashlib.sha512(content).digest()).decode()
    monkeypatch.setattr(scalar, "INTEGRITY", f"sha512-{digest}")
    file = scalar.scalar(ProjectPaths(tmp_path))
    assert file.read_bytes() == SCRIPT
    asked = len(registry)
    assert asked > 0
    assert scalar.scalar(ProjectPaths(tmp_path)) == file
    assert len(registry) == asked


def test_another_package_is_refused(registry: list[str], tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match="not the package that was reviewed"):
        scalar.scalar(ProjectPaths(tmp_path))
    assert not (tmp_path / "dist").exists()


def test_a_registry_that_cannot_be_reached_is_an_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("npm_config_registry", "http://127.0.0.1:9/")
    monkeypatch.setenv("npm_config_fetch_retries", "0")
    monkeypatch.setenv("npm_config_cache", str(tmp_path / "cache"))
    with pytest.raises(GenerationError, match="npm could not download it"):
        scalar.scalar(ProjectPaths(tmp_path))
