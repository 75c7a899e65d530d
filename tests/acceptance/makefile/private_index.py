"""A package index behind a private certificate authority that only pip's configuration names."""

import base64
import functools
import hashlib
import ssl
import threading
import zipfile
from collections.abc import Generator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import trustme

PACKAGES = {
    # The dependency on `shop-old` holds on every system, but only for old versions of Python.
    "shop-thing": ["shop-base >= 1", "shop-old ; python_version < '3.12'", "shop-new ; python_version >= '3.12'"],
    "shop-base": [],
    "shop-old": [],
    "shop-new": [],
}


class _Files(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Print nothing."""


@contextmanager
def private_index(folder: Path) -> Generator[dict[str, str]]:
    """Serve `PACKAGES`; yields environment variables that configure only pip for this index."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(folder / "authority.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    # The library is only partly annotated.
    certificate: Any = authority.issue_cert("localhost")
    certificate.configure_cert(context)
    _write_pages(folder / "index" / "simple")
    handler = functools.partial(_Files, directory=str(folder / "index"))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield _variables(folder, f"https://localhost:{server.server_port}/simple/")
        finally:
            server.shutdown()
            thread.join()


def _variables(folder: Path, address: str) -> dict[str, str]:
    configuration = folder / "pip.conf"
    constraints = folder / "constraints.txt"
    constraints.write_text("shop-base < 2\n", encoding="utf-8")
    lines = ["[global]", f"index-url = {address}", "[install]", f"cert = {folder / 'authority.pem'}", "retries = 0"]
    configuration.write_text("\n".join([*lines, f"constraint = {constraints}\n"]), encoding="utf-8")
    return {"PATH": "/usr/bin:/bin", "HOME": str(folder), "PIP_CONFIG_FILE": str(configuration)}


def _write_pages(folder: Path) -> None:
    for name, requirements in PACKAGES.items():
        place = folder / name
        place.mkdir(parents=True)
        links = [_link(write_wheel(place, name, version, requirements)) for version in ("1.0", "2.0")]
        place.joinpath("index.html").write_text("".join(links), encoding="utf-8")


def _link(wheel: Path) -> str:
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    return f'<a href="{wheel.name}#sha256={digest}">{wheel.name}</a>\n'


def write_wheel(folder: Path, name: str, version: str, requirements: list[str]) -> Path:
    """Write a wheel with one empty module."""
    module = name.replace("-", "_")
    information = f"{module}-{version}.dist-info"
    wheel = folder / f"{module}-{version}-py3-none-any.whl"
    wants = "".join(f"Requires-Dist: {each}\n" for each in requirements)
    files = {
        f"{module}.py": "",
        f"{information}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{wants}",
        f"{information}/WHEEL": "Wheel-Version: 1.0\nGenerator: by hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{file},{_digest(text)},{len(text)}\n" for file, text in files.items())
    with zipfile.ZipFile(wheel, "w") as archive:
        for file, text in {**files, f"{information}/RECORD": f"{record}{information}/RECORD,,\n"}.items():
            archive.writestr(file, text)
    return wheel


def _digest(text: str) -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip("=")
    return f"sha256={digest}"
