"""Every sample in Python and for the shell is run against the mock, and sends the golden request of its operation.

So is the example in the docstring of every method; that of a hand-written method sends a request of its operation.
"""

import ast
import asyncio
import contextlib
import inspect
import io
import json
import re
import shlex
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from textwrap import dedent
from types import ModuleType
from typing import Any

import pytest
from jsonpath_ng.ext.parser import parse as jsonpath

from engagement_core.cli.application import main as run_command
from engagement_core.cli.exit_codes import ACCEPTED, PARTIAL
from engagement_core.testing import MockServer
from generator.catalog import methods_of
from generator.diagnostics import GenerationError
from generator.paths import PROJECT, ProjectPaths
from generator.samples.calls import SampleCalls
from generator.samples.installed import installed_document
from generator.samples.overlay import overlay, samples, with_samples
from generator.spec.document import Document
from tests.contract.vendors import vendors
from tests.docs.sample_site import Site

VENDORS = {vendor.name: vendor for vendor in vendors()}
CATALOG = Path("clients/appizer/src/appizer_client/catalog.json")
_EXAMPLE = re.compile(r"^Example:\n((?: {4}.*(?:\n|\Z)|\n)+)", re.MULTILINE)


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


def method_of(client: Any, resources: Sequence[Mapping[str, Any]], name: str) -> Any:
    """A method of a client."""
    found = client
    for resource in resources:
        called = found("an id") if "call" in resource else found
        found = getattr(called, resource["name"])
    return getattr(found, name)


def example_of(method: object) -> str:
    """The example in the docstring of a method."""
    (example,) = _EXAMPLE.findall(inspect.getdoc(method) or "")
    return dedent(example)


def check_example(site: Site, method: Mapping[str, Any]) -> None:
    """Check that the mock accepted what the example of a method sent: its golden request, or one of its operation."""
    if method["examples"]:
        assert site.mismatch(method["operation"]) is None, method["operation"]
    elif method["operation"]:
        template = re.sub(r"\\{\w+\\}", "[^/]+", re.escape(method["request"]))
        sent = [f"{entry.method} {entry.path}" for entry in site.server.mock.request_log if entry.status < 300]
        assert [line for line in sent if re.fullmatch(template, line)], (method["name"], sent)


@pytest.mark.usefixtures("variables")
def test_examples_of_docstrings_run(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sync: Any = site.vendor.arrangement.sync
    with sync.from_env() as client:
        for number, (resources, method) in enumerate(methods_of(site.catalog["resources"])):
            in_new_folder(tmp_path / str(number), monkeypatch)
            site.reset()
            source = example_of(method_of(client, resources, method["name"]))
            with contextlib.redirect_stdout(io.StringIO()):
                exec(compile(source, method["name"], "exec"), {"client": client})
            check_example(site, method)


@pytest.mark.usefixtures("variables")
def test_asynchronous_examples_of_docstrings_run(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def run() -> None:
        asynchronous: Any = site.vendor.arrangement.asynchronous
        async with asynchronous.from_env() as client:
            for number, (resources, method) in enumerate(methods_of(site.catalog["resources"])):
                called = method_of(client, resources, method["name"])
                if not is_asynchronous(called):
                    continue
                in_new_folder(tmp_path / str(number), monkeypatch)
                site.reset()
                await run_asynchronous(example_of(called), {"client": client})
                check_example(site, method)

    with contextlib.redirect_stdout(io.StringIO()):
        asyncio.run(run())


async def run_asynchronous(source: str, names: dict[str, Any]) -> None:
    """Run statements with `await` among them."""
    code = compile(source, "example", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    await eval(code, names)


def is_asynchronous(method: Any) -> bool:
    """Whether a method is of the asynchronous client only; some are written once for both."""
    return bool(method.__qualname__.startswith("Async"))


@pytest.mark.usefixtures("variables")
def test_examples_of_the_clients_run(site: Site) -> None:
    site.reset()
    sync, asynchronous = site.vendor.arrangement.sync, site.vendor.arrangement.asynchronous
    names: dict[str, Any] = {sync.__name__: sync, asynchronous.__name__: asynchronous}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(example_of(sync), names)
        asyncio.run(run_asynchronous(example_of(asynchronous), names))
    assert {entry.status for entry in site.server.mock.request_log} in ({200}, {201})


def in_new_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Go to a folder in which no earlier example has left a ledger."""
    folder.mkdir()
    monkeypatch.chdir(folder)


@pytest.mark.usefixtures("variables")
def test_command_samples_run(site: Site) -> None:
    for operation, sample in site.of_kind("command"):
        program, *words = shlex.split(sample.source.replace(" \\\n  ", " "))
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()) as errors:
            # There is no terminal on which a command could ask whether to go on.
            status = run_command(site.vendor.package_name, program, [*words, "--yes"])
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


def test_an_installed_document_has_the_samples_that_are_possible(tmp_path: Path) -> None:
    paths = copied(tmp_path)
    without_golden_request(paths)
    document = Document.load(paths.spec("appizer"))
    found = json.loads(installed_document("appizer", document, SampleCalls.load(paths, "appizer", document)))
    app = found["paths"]["/v1/apps/{id}"]
    assert {method: "x-codeSamples" in operation for method, operation in app.items()} == {
        "get": False,
        "patch": True,
        "delete": True,
    }
    assert app["get"]["parameters"] == document.root["paths"]["/v1/apps/{id}"]["get"]["parameters"]


def test_an_installed_document_follows_a_spec_that_is_newer_than_the_golden_requests(tmp_path: Path) -> None:
    paths = copied(tmp_path)
    document = Document.load(paths.spec("appizer"))
    del document.root["paths"]["/v1/apps"]["post"]["requestBody"]
    found = json.loads(installed_document("appizer", document, SampleCalls.load(paths, "appizer", document)))
    assert "requestBody" not in found["paths"]["/v1/apps"]["post"]


def replaced(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
