"""Every sample in Python and for the shell is run against the mock, and sends the golden request of its operation."""

import contextlib
import io
import json
import shlex
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from jsonpath_ng.ext.parser import parse as jsonpath

from engagement_core.cli.application import main as run_command
from engagement_core.cli.exit_codes import ACCEPTED, PARTIAL
from engagement_core.testing import MockServer
from generator.diagnostics import GenerationError
from generator.paths import PROJECT, ProjectPaths
from generator.samples.overlay import overlay, samples, with_samples
from generator.spec.document import Document
from tests.contract.vendors import vendors
from tests.docs.sample_site import Site

VENDORS = {vendor.name: vendor for vendor in vendors()}
CATALOG = Path("clients/appizer/src/appizer_client/catalog.json")


@pytest.fixture(scope="module", params=VENDORS)
def site(request: pytest.FixtureRequest) -> Iterator[Site]:
    vendor = VENDORS[request.param]
    with MockServer(vendor.arrangement.mock()) as server:
        yield Site(vendor, server)


@pytest.fixture
def variables(site: Site, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    for name, value in site.environment(others=False).items():
        monkeypatch.setenv(name, value)


@pytest.mark.usefixtures("variables")
@pytest.mark.parametrize("kind", ["python", "python-async"])
def test_python_samples_run(site: Site, kind: str) -> None:
    for operation, sample in site.of_kind(kind):
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(sample.source, operation, "exec"), ModuleType("sample").__dict__)
        assert site.mismatch(operation) is None, operation


@pytest.mark.usefixtures("variables")
def test_command_samples_run(site: Site) -> None:
    for operation, sample in site.of_kind("command"):
        program, *words = shlex.split(sample.source.replace(" \\\n  ", " "))
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()) as errors:
            # There is no terminal on which a command could ask whether to go on.
            status = run_command(site.vendor.package.package, program, [*words, "--yes"])
        # Some golden requests name objects that the mock does not have.
        assert status in (ACCEPTED, PARTIAL), f"{sample.source}\n{errors.getvalue()}"
        assert site.mismatch(operation, typed=False) is None, operation


@pytest.mark.skipif(not shutil.which("curl"), reason="curl is not installed")
def test_curl_samples_run(site: Site) -> None:
    for operation, sample in site.of_kind("curl"):
        done = site.run_curl(operation, sample)
        assert done.returncode == 0, f"{sample.source}\n{done.stdout}{done.stderr}"
        assert site.mismatch(operation) is None, operation


def test_each_operation_has_a_sample_of_each_kind(site: Site) -> None:
    kinds = ["python", "python-async", "command", "curl", "typescript"]
    assert {name: [each.kind for each in found] for name, found in site.samples.items()} == {
        operation["operationId"]: kinds for _, operation in site.document.operations()
    }


def test_the_overlay_as_jsonpath_applies_it_is_the_document_with_samples(site: Site) -> None:
    applied = json.loads(json.dumps(with_samples(site.document, site.samples)))
    target: dict[str, Any] = json.loads(json.dumps(applied))
    for item in target["paths"].values():
        for operation in item.values():
            operation.pop("x-codeSamples", None)
    assert target != applied
    for action in overlay(site.document, site.samples)["actions"]:
        (found,) = jsonpath(action["target"]).find(target)
        found.value.update(action["update"])
    assert target == applied


def test_the_spec_has_no_samples(site: Site) -> None:
    assert "x-codeSamples" not in PROJECT.spec(site.vendor.name).read_text(encoding="utf-8")


def copied(folder: Path) -> ProjectPaths:
    """Copy what the samples of one vendor are made of."""
    for part in ("specs/appizer", "overrides/appizer", "tests/contract/appizer/wire"):
        shutil.copytree(PROJECT.root / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / CATALOG).parent.mkdir(parents=True)
    shutil.copyfile(PROJECT.root / CATALOG, folder / CATALOG)
    return ProjectPaths(folder)


def without_golden_request(paths: ProjectPaths) -> None:
    (paths.golden_requests("appizer") / "getApp.http").unlink()


def without_credential(paths: ProjectPaths) -> None:
    replaced(paths.root / CATALOG, '"api_key"', '"key"')


def without_catalog(paths: ProjectPaths) -> None:
    (paths.root / CATALOG).unlink()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (without_golden_request, "no code sample for getApp"),
        (without_credential, "no code sample for createApp: no combination of its security schemes can be shown"),
        (without_catalog, "There is no catalog of appizer. Run `make generate`."),
    ],
)
def test_an_operation_without_sample_is_an_error(
    tmp_path: Path, change: Callable[[ProjectPaths], None], message: str
) -> None:
    paths = copied(tmp_path)
    change(paths)
    with pytest.raises(GenerationError, match=message):
        samples(paths, "appizer", Document.load(paths.spec("appizer")))


def replaced(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
