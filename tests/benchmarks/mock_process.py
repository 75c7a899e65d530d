"""A vendor's mock in a process of its own, so that its work is not taken for the client's."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress

import httpx


@contextmanager
def mock_process(package: str) -> Generator[str]:
    """Its base URL, for as long as the `with` block lasts."""
    port = _free_port()
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    process = subprocess.Popen(
        [sys.executable, "-m", f"{package}.testing", "--port", str(port)], stdout=subprocess.DEVNULL, env=environment
    )
    base_url = f"http://127.0.0.1:{port}"
    try:
        _wait_for(base_url)
        yield base_url
    finally:
        process.terminate()
        process.wait(timeout=10)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_for(base_url: str) -> None:
    for _ in range(1200):
        with suppress(httpx.TransportError):
            httpx.get(f"{base_url}/_mock/clock")
            return
        time.sleep(0.05)
    raise TimeoutError("the mock did not start")
