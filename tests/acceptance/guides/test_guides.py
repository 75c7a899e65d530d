"""Every guide of the site does what it says, against mocks on real sockets."""

import sys
from collections.abc import Iterator
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import trustme

from engagement_core.testing import Mock, MockServer
from engagement_core.testing.command import client_environment
from generator.paths import PROJECT
from tests.acceptance.guides.guide import Guide, blocks, vendors
from tests.specs import package_of

GUIDES = sorted(PROJECT.guides.glob("*.md"))
START = PROJECT.root / "generator" / "docs" / "templates" / "start.md.jinja"


def mock_of(vendor: str) -> Mock:
    mock: Mock = getattr(import_module(f"{package_of(vendor)}.testing"), f"{vendor.capitalize()}Mock")()
    settings = getattr(mock, "settings", None)
    if settings is not None:
        settings.export_seconds = 0  # the mock's clock does not advance
    return mock


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory of a reader, with the certificate of a company."""
    trustme.CA().cert_pem.write_to_path(tmp_path / "company-ca.pem")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.path", [str(tmp_path), *sys.path])
    return tmp_path


@pytest.fixture(autouse=True)
def uninstrumented() -> Iterator[None]:
    """Undo what a guide does to httpx, which later tests of this process use."""
    yield
    instrumentation: Any = sys.modules.get("opentelemetry.instrumentation.httpx")
    if instrumentation is not None:
        instrumentation.HTTPXClientInstrumentor().uninstrument()


@pytest.fixture
def served(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Mocks of the vendors of a guide, and the environment variables with which `from_env()` finds them."""
    guide: Path = request.getfixturevalue("guide")
    with ExitStack() as stack:
        for vendor in vendors(guide):
            mock = mock_of(vendor)
            stack.callback(mock.clear)
            server = stack.enter_context(MockServer(mock))
            for name, value in client_environment(mock, vendor.upper(), server.base_url).items():
                monkeypatch.setenv(name, value)
        yield


@pytest.mark.parametrize("guide", [*GUIDES, START], ids=lambda guide: guide.name.partition(".")[0])
@pytest.mark.usefixtures("served")
def test_the_blocks_run_and_print_what_the_guide_shows(guide: Path, folder: Path) -> None:
    compiled = Guide(guide, folder).run()
    assert all("needs" in block.words for block in compiled)


def test_each_guide_has_code_that_runs() -> None:
    without = {"adding-a-vendor", "index"}
    assert {guide.stem for guide in GUIDES if not any(block.language == "python" for block in blocks(guide))} == without
