"""A package index for a test: `python index_server.py <folder> <password file>` prints its address and serves."""

import hmac
import importlib
import sys
from pathlib import Path
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

# The library has no type hints.
pypiserver: Any = importlib.import_module("pypiserver")


class Silent(WSGIRequestHandler):
    """A handler that logs nothing."""

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing."""


def main() -> None:
    """Serve until the process is terminated; the password file contains `user:password`."""
    folder, passwords = sys.argv[1:]
    expected = Path(passwords).read_text(encoding="utf-8").strip()

    def authenticate(user: str, password: str) -> bool:
        return hmac.compare_digest(f"{user}:{password}", expected)

    app = pypiserver.app(roots=[Path(folder)], authenticate=["update"], auther=authenticate, disable_fallback=True)
    with make_server("127.0.0.1", 0, app, handler_class=Silent) as server:
        print(f"http://127.0.0.1:{server.server_port}", flush=True)
        server.serve_forever()


if __name__ == "__main__":
    main()
