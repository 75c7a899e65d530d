"""A temporary project for one spec, and the client that is built in it."""

import importlib
import json
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from generator.cli import main
from generator.paths import ProjectPaths
from tests.unit.generator.spec_builder import Json

ROOT = Path(__file__).resolve().parents[3]
PACKAGE = "shop_client"

OVERRIDES: Mapping[str, str] = {
    "client.toml": """\
name = "Shop"
package = "shop_client"
distribution = "shop-client"
version = "0.1.0"
environment = "SHOP"
""",
    "auth.py": '''\
"""The key of a shop."""

from typing import Any

from attrs import field, frozen

from engagement_core.auth import Auth
from engagement_core.operation import Operation
from engagement_core.redaction import mask
from engagement_core.http_types import HTTPRequest


@frozen(kw_only=True)
class Credentials:
    """The credentials of a shop."""

    key: str = field(repr=mask)
    """The key of the shop."""

    def auth(self) -> Auth:
        """The authentication for these credentials."""
        return Key(self.key)


class Key(Auth):
    """Sends the key in the header and in every credential parameter."""

    def __init__(self, key: str) -> None:
        self._key = key

    def fill(self, operation: Operation[Any], query: dict[str, Any], body: Any) -> None:
        """Put the key into the body or the query."""
        for name in operation.credentials:
            place = body if isinstance(body, dict) else query
            place[name] = self._key

    def sign(self, operation: Operation[Any], request: HTTPRequest) -> None:
        """Put the key into the header."""
        request.headers["x-api-key"] = self._key
''',
    "mock.py": '"""No mock."""\n\n\nclass ShopMock:\n    """Does nothing."""\n',
    "README.md": "Ten lines.\n",
}


def create_workspace(folder: Path, document: Json | str, **overrides: str | None) -> ProjectPaths:
    """A project with one vendor, `shop`; `auth_py="..."` replaces an override, None removes it."""
    paths = ProjectPaths(folder)
    spec = paths.spec("shop")
    spec.parent.mkdir(parents=True)
    spec.write_text(
        document if isinstance(document, str) else json.dumps(document, indent=1, ensure_ascii=False), encoding="utf-8"
    )
    changed = {name.replace("_", "."): text for name, text in overrides.items()}
    for name, text in {**OVERRIDES, **changed}.items():
        if text is not None:
            file = paths.overrides("shop") / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    paths.clients.mkdir()
    (paths.clients / "core").symlink_to(ROOT / "clients" / "core")
    (folder / "LICENSE").symlink_to(ROOT / "LICENSE")
    return paths


def build(paths: ProjectPaths) -> Path:
    """Build the client; returns its folder."""
    assert main(["build", "--vendor", "shop"], paths) == 0
    return paths.clients / "shop"


@contextmanager
def imported(client: Path) -> Generator[ModuleType]:
    """The package of a built client, for as long as the `with` block lasts."""
    source = str(client / "src")
    sys.path.insert(0, source)
    importlib.invalidate_caches()
    try:
        yield importlib.import_module(PACKAGE)
    finally:
        sys.path.remove(source)
        for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
            del sys.modules[name]


def models(package: ModuleType) -> Any:
    """The models of an imported client."""
    return importlib.import_module(f"{package.__name__}.models")
