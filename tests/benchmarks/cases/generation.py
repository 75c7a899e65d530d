"""Generation: our generator, openapi-python-client and openapi-generator on the same specs, each with a cold start."""

import json
import shutil
import sys
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.case import OURS, Case, Effort, Goal, Limit, Measure, Prepare, Sample, UnavailableError
from tests.benchmarks.peers.generated import (
    GENERATORS,
    OPENAPI_GENERATOR,
    OPENAPI_PYTHON_CLIENT,
    VENDORS,
    openapi_python_client,
    spec_of,
)
from tests.benchmarks.processes import ROOT, run
from tests.benchmarks.samples import synthetic

LIBYAML = "libyaml: parse the specs"
_PARSE = """
import sys, yaml
for name in sys.argv[1:]:
    with open(name, "rb") as file:
        yaml.load(file, yaml.CSafeLoader)
"""
_BUILD = """
import sys
from pathlib import Path
from generator.cli import main
from generator.paths import ProjectPaths
sys.exit(main(["build"], ProjectPaths(Path(sys.argv[1]))))
"""


def _ours(effort: Effort) -> Measure:
    """Generate all clients with one command, as `make generate` does, in a copy of the project."""

    def work(folder: Path) -> Sample:
        for part in ("specs", "overrides"):
            for vendor in _vendors(effort):
                shutil.copytree(ROOT / part / vendor, folder / part / vendor)
        (folder / "clients").mkdir()
        (folder / "clients" / "core").symlink_to(ROOT / "clients" / "core")
        (folder / "LICENSE").symlink_to(ROOT / "LICENSE")
        return run([sys.executable, "-c", _BUILD, str(folder)]).cost

    return _in_folder("ruamel.yaml", work)


def _theirs(peer: str, package: str) -> Prepare:
    """Run a process per spec, since their commands take one."""

    def prepare(effort: Effort) -> Measure:
        def work(folder: Path) -> Sample:
            costs = [GENERATORS[peer](spec_of(vendor), f"peer_{vendor}", folder).cost for vendor in _vendors(effort)]
            return {clock: sum(cost[clock] for cost in costs) for clock in ("cpu", "wall")}

        return _in_folder(package, work)

    return prepare


def _vendors(effort: Effort) -> Sequence[str]:
    return VENDORS[: effort.size(5, 5, 1)]


def _parse(effort: Effort) -> Measure:
    """Read the specs in a process of its own, without doing anything with them."""
    files = [str(file) for vendor in _vendors(effort) for file in sorted((ROOT / "specs" / vendor).glob("*.yaml"))]
    return _in_folder("yaml", lambda _: run([sys.executable, "-c", _PARSE, *files]).cost)


def _parse_synthetic(effort: Effort) -> Measure:
    operations = _operations(500, effort)

    def parse(folder: Path) -> Sample:
        spec = folder / "openapi.yaml"
        # JSON is YAML.
        spec.write_text(json.dumps(synthetic.spec_of(operations)), encoding="utf-8")
        return _each(run([sys.executable, "-c", _PARSE, str(spec)]).cost, operations)

    return _in_folder("yaml", parse)


def _ours_synthetic(full: int) -> Prepare:
    def prepare(effort: Effort) -> Measure:
        operations = _operations(full, effort)

        def build(folder: Path) -> Sample:
            from tests.unit.generator.workspace import create_workspace

            create_workspace(folder, synthetic.spec_of(operations))
            return _each(run([sys.executable, "-c", _BUILD, str(folder)]).cost, operations)

        return _in_folder("ruamel.yaml", build)

    return prepare


def _theirs_synthetic(full: int) -> Prepare:
    def prepare(effort: Effort) -> Measure:
        operations = _operations(full, effort)

        def build(folder: Path) -> Sample:
            spec = folder / "openapi.json"
            spec.write_text(json.dumps(synthetic.spec_of(operations)), encoding="utf-8")
            return _each(openapi_python_client(spec, "peer_shop", folder).cost, operations)

        return _in_folder("openapi_python_client", build)

    return prepare


def _operations(full: int, effort: Effort) -> int:
    return min(full, effort.size(500, 200, 5))


def _each(cost: Sample, operations: int) -> Sample:
    return {clock: seconds / operations for clock, seconds in cost.items()}


def _in_folder(package: str, work: Callable[[Path], Sample]) -> Measure:
    """Do the work in a new empty folder; raises UnavailableError if the package is missing."""
    if find_spec(package) is None:
        raise UnavailableError("not installed")

    def measure() -> Sample:
        with TemporaryDirectory() as folder:
            return work(Path(folder))

    return measure


CASES = (
    Case(
        name="generate-all",
        group="Generation",
        title="all clients, cold",
        unit="s",
        clock="cpu",
        contenders={
            OURS: _ours,
            OPENAPI_PYTHON_CLIENT: _theirs(OPENAPI_PYTHON_CLIENT, "openapi_python_client"),
            OPENAPI_GENERATOR: _theirs(OPENAPI_GENERATOR, "openapi_generator_cli"),
            LIBYAML: _parse,
        },
        limits=(Limit(LIBYAML),),
        goals=(Goal(against=OPENAPI_PYTHON_CLIENT, at_most=1.0, text="not slower"),),
        most_rounds=2,
        warm_up=False,
    ),
    Case(
        name="generate-scale",
        group="Generation",
        title="time of an operation in a spec of 5, 50 and 500",
        unit="ms",
        clock="cpu",
        contenders={
            f"{OURS}, 500": _ours_synthetic(500),
            f"{OURS}, 50": _ours_synthetic(50),
            f"{OURS}, 5": _ours_synthetic(5),
            f"{OPENAPI_PYTHON_CLIENT}, 500": _theirs_synthetic(500),
            f"{OPENAPI_PYTHON_CLIENT}, 50": _theirs_synthetic(50),
            f"{OPENAPI_PYTHON_CLIENT}, 5": _theirs_synthetic(5),
            LIBYAML: _parse_synthetic,
        },
        limits=(Limit(LIBYAML, subject=f"{OURS}, 500"),),
        goals=(Goal(subject=f"{OURS}, 500", against=f"{OURS}, 50", at_most=1.0, text="linear: not more than in 50"),),
        most_rounds=1,
    ),
)
