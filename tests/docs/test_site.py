"""The site of one vendor, built as by `make docs`: its pages, and what fails the build."""

import contextlib
import io
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from generator.docs.__main__ import main
from generator.docs.vendor import Vendor
from generator.paths import ProjectPaths
from generator.spec.document import Document
from tests.docs.built_page import BuiltPage, broken_links

ROOT = Path(__file__).resolve().parents[2]
COPIED = (
    "specs/README.md",
    "specs/appizer",
    "overrides/appizer",
    "clients/appizer",
    "clients/core",
    "tests/contract/appizer/wire",
)
SCRIPT = "scalar.js"
GUIDES = {
    "index.md": "# Guides\n\n```{toctree}\nfirst\n```\n",
    "first.md": "# The first app\n\nSee {py:meth}`create <appizer_client.resources.apps.Apps.create>`.\n",
}
REFERENCE = "http/appizer/reference.html"
RESOURCE = "python/appizer/resources/apps.html"
METHOD = "appizer_client.resources.apps.Apps"

# MyST uses an API that Sphinx 11 removes.
pytestmark = pytest.mark.filterwarnings("ignore:'myst_parser:PendingDeprecationWarning")


def project(folder: Path) -> ProjectPaths:
    """Copy a project with one vendor, whose files a test may change."""
    for part in COPIED:
        (folder / part).parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__", "dist"))
        else:
            shutil.copyfile(ROOT / part, folder / part)
    (folder / SCRIPT).write_text("// In place of Scalar, which is downloaded.", encoding="utf-8")
    guides = ProjectPaths(folder).guides
    guides.mkdir(parents=True)
    for name, text in GUIDES.items():
        (guides / name).write_text(text, encoding="utf-8")
    return ProjectPaths(folder)


def build(paths: ProjectPaths, *arguments: str) -> int:
    """Build the site without Scalar."""
    return main(["--scalar", str(paths.root / SCRIPT), *arguments], paths)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The site, and the output of its build."""
    paths = project(tmp_path_factory.mktemp("project"))
    site = paths.root / "dist" / "site"
    stale = site / "stale.html"
    stale.parent.mkdir(parents=True)
    stale.write_text("a page of an earlier version", encoding="utf-8")
    with contextlib.redirect_stdout(io.StringIO()) as printed, contextlib.redirect_stderr(printed):
        assert build(paths) == 0
    return site, printed.getvalue()


@pytest.fixture(scope="module")
def site(built: tuple[Path, str]) -> Path:
    return built[0]


def test_the_build_reports_its_progress(built: tuple[Path, str]) -> None:
    site, printed = built
    steps = ("docs: reading the specs of appizer", "docs: writing the pages", f"docs: building {site} from ")
    found = [printed.index(step) for step in (*steps, "writing output... [", f"docs: open {site / 'index.html'}")]
    assert found == sorted(found)


def searched(site: Path) -> set[str]:
    """Return the names of all objects in the search index."""
    text = (site / "searchindex.js").read_text(encoding="utf-8")
    found: dict[str, list[list[Any]]] = json.loads(text.removeprefix("Search.setIndex(").removesuffix(")"))["objects"]
    return {str(name) for objects in found.values() for *_, name in objects}


def test_the_pages_are_those_of_the_vendor_and_of_the_core(site: Path) -> None:
    pages = {str(file.relative_to(site)) for file in site.rglob("*.html")}
    python = {"index", "api", "client", "models", "modules", "testing", "resources/apps"}
    assert pages == {
        "index.html",
        "comparison.html",
        "maintainers.html",
        "search.html",
        "examples/index.html",
        "examples/appizer.html",
        "guides/index.html",
        "guides/first.html",
        "specs.html",
        REFERENCE,
        "http/appizer/decisions.html",
        *(f"python/appizer/{name}.html" for name in python),
        *(f"python/core/{name}.html" for name in ("index", "reference", "bulk", "testing")),
    }


def test_every_internal_link_has_a_target(site: Path) -> None:
    assert broken_links(site) == []


def test_each_page_has_a_twin_in_markdown(site: Path) -> None:
    pages = {str(file.relative_to(site).with_suffix(".md")) for file in site.rglob("*.html")} - {"search.md"}
    twins = {path: (site / path).read_text(encoding="utf-8") for path in pages}
    assert [path for path, text in twins.items() if re.search(r"\{\w+:\w+\}|^:{3}", text, re.MULTILINE)] == []
    listed = (site / "llms.txt").read_text(encoding="utf-8")
    everything = (site / "llms-full.txt").read_text(encoding="utf-8")
    assert [path for path, text in twins.items() if f"]({path})" not in listed or text not in everything] == []


def test_the_twin_of_the_reference_has_the_samples(site: Path) -> None:
    text = (site / REFERENCE).with_suffix(".md").read_text(encoding="utf-8")
    entry = text.partition("`POST /v1/apps` (`createApp`)\n")[2].partition("\n### ")[0]
    assert "```python\nfrom appizer_client import Appizer\n" in entry
    assert "```shell\nappizer apps create" in entry
    assert "```shell\ncurl --request POST" in entry
    assert "- **Python:** `apps.create`" in entry


def test_models_are_tables_with_bounds(site: Path) -> None:
    text = (site / "python/appizer/models.md").read_text(encoding="utf-8")
    create = text.partition("### `AppCreate`")[2].partition("\n### ")[0]
    assert "| `name` _required_ | `str` | The name of the app. 1 to 100 characters. |" in create
    assert "| `data_retention_days` | `int` |" in create
    listed = text.partition("### `AppList`")[2].partition("\n### ")[0]
    assert "| `apps` _required_ | `list[App]` |" in listed


@pytest.mark.parametrize(
    ("operation", "request_line", "method"),
    [
        ("createApp", "POST /v1/apps", "create"),
        ("listApps", "GET /v1/apps", "list"),
        ("deleteApp", "DELETE /v1/apps/{id}", "delete"),
    ],
)
def test_an_operation_links_to_its_method_and_back(site: Path, operation: str, request_line: str, method: str) -> None:
    forward = BuiltPage(site / REFERENCE).targets(f"apps.{method}")
    back = BuiltPage(site / RESOURCE).targets(request_line)
    assert forward == {(site / RESOURCE, f"{METHOD}.{method}")}
    assert back == {(site / REFERENCE, f"operation-{operation}")}


def test_the_search_finds_each_operation_by_name_and_request(site: Path) -> None:
    operations = list(Document.load(ROOT / "specs/appizer/openapi.yaml").operations())
    names = {str(operation["operationId"]) for _, operation in operations}
    requests = {f"appizer {method.upper()} {path}" for (_, path, method), _ in operations}
    assert len(names | requests) == 10
    assert (names | requests) - searched(site) == set()


def test_the_vendors_are_compared(site: Path) -> None:
    text = (site / "comparison.html").read_text(encoding="utf-8")
    assert "<p><strong>5</strong>: 2 GET, 1 POST, 1 PATCH, 1 DELETE</p>" in text


def test_the_reference_loads_only_files_of_the_site(site: Path) -> None:
    page = site / REFERENCE
    text = page.read_text(encoding="utf-8")
    loaded = re.findall(r'<(?:script src|link rel="[a-z ]+" href)="([^"]+)"', text)
    assert len(loaded) == 6
    assert [url for url in loaded if not (page.parent / url.partition("?")[0]).is_file()] == []
    document = (page.parent / "openapi.js").read_text(encoding="utf-8").partition("const OPENAPI = ")[2]
    assert json.loads(document.removesuffix(";\n")) == json.loads(
        (page.parent / "openapi.json").read_text(encoding="utf-8")
    )


def test_an_operation_without_sample_is_reported(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    paths = project(tmp_path)
    (paths.golden_requests("appizer") / "getApp.http").unlink()
    assert build(paths) == 1
    assert re.search(
        r"error .*/openapi.yaml:\d+ #/paths/.*: There is no code sample for getApp", capfd.readouterr().err
    )


def test_broken_references_fail_the_build_and_are_reported(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    paths = project(tmp_path)
    with paths.spec("appizer").with_name("DECISIONS.md").open("a", encoding="utf-8") as decisions:
        decisions.write("\n{api:operation}`appizer.sellApp` {py:meth}`apps.sell`\n")
    (paths.guides / "first.md").write_text("# The first app\n\nSee\n[that](gone.md)\n", encoding="utf-8")
    with (paths.clients / "appizer" / "README.md").open("a", encoding="utf-8") as readme:
        readme.write("\n[Elsewhere](elsewhere.md)\n")
    assert build(paths, "--output", str(tmp_path / "other")) != 0
    printed = capfd.readouterr().err
    for message in (
        "unknown operation appizer.sellApp",
        "py:meth reference target not found: apps.sell",
        "elsewhere.md",
        "guides/first.md:3: WARNING: 'myst' cross-reference target not found: 'gone.md'",
    ):
        assert message in printed
    assert not (paths.root / "dist").exists()


def test_an_invalid_spec_is_reported_and_the_old_site_is_kept(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    paths = project(tmp_path)
    paths.spec("appizer").write_text("openapi: 3.1.0\nx-foo: [1]\n", encoding="utf-8")
    old = paths.root / "dist" / "site" / "index.html"
    old.parent.mkdir(parents=True)
    old.write_text("the old site", encoding="utf-8")
    assert build(paths) == 1
    assert f"error {paths.spec('appizer')}:1: " in capfd.readouterr().err
    assert old.read_text(encoding="utf-8") == "the old site"


def test_a_vendor_is_loaded_with_pagination_and_modules(tmp_path: Path) -> None:
    vendor = Vendor.load(project(tmp_path), "appizer")
    assert set(vendor.pagination) == {"listApps"}
    assert "auth" in vendor.modules
    assert "mock" not in vendor.modules
