"""The output of other generators for our specs, cached until a spec changes."""

import hashlib
import importlib
import json
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.benchmarks.case import UnavailableError
from tests.benchmarks.processes import ROOT, Finished, run

VENDORS = ("appizer", "appoxee", "apifon", "appboy", "braze")
"""Smallest first."""
FOLDER = ROOT / "dist" / "bench" / "peers"

OPENAPI_PYTHON_CLIENT = "openapi-python-client"
OPENAPI_GENERATOR = "openapi-generator"
PYDANTIC = "pydantic (datamodel-code-generator)"
_PREFIXES = {OPENAPI_PYTHON_CLIENT: "opc", OPENAPI_GENERATOR: "oag", PYDANTIC: "pyd"}


def spec_of(vendor: str) -> Path:
    """A vendor's spec, as one file if it consists of several."""
    source = ROOT / "specs" / vendor / "openapi.yaml"
    if len(list(source.parent.glob("*.yaml"))) == 1:
        return source
    from tests.specs import read_spec

    file = FOLDER / f"{vendor}.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(read_spec(source), default=str), encoding="utf-8")
    return file


def openapi_python_client(spec: Path, package: str, folder: Path) -> Finished:
    """Run openapi-python-client, with `literal_enums` for a spec with two spellings of an enum value."""
    config = folder / "openapi-python-client.yaml"
    config.write_text("literal_enums: true\n", encoding="utf-8")
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none", "--overwrite"]
    target = ["--path", str(spec), "--config", str(config), "--output-path", str(folder / package)]
    return run([*command, *target], folder=folder, also=_with_ruff())


def openapi_generator(spec: Path, package: str, folder: Path) -> Finished:
    """Run openapi-generator for Python, without tests and pages; its jar and its Java come from PyPI.

    It gets the spec without webhooks: what it makes of them is no Python.
    """
    command = [
        sys.executable,
        "-c",
        "from openapi_generator_cli import cli; cli()",
        "generate",
        "-g",
        "python",
        "--skip-validate-spec",
    ]
    parts = "apiTests=false,modelTests=false,apiDocs=false,modelDocs=false"
    with TemporaryDirectory() as scratch:
        source = Path(scratch) / "openapi.json"
        source.write_text(json.dumps(_without_webhooks(spec), default=str), encoding="utf-8")
        target = ["-i", str(source), "-o", scratch, "--package-name", package, "--global-property", parts]
        finished = run([*command, *target])
        shutil.copytree(Path(scratch) / package, folder / package, dirs_exist_ok=True)
    return finished


def datamodel_code_generator(spec: Path, package: str, folder: Path) -> Finished:
    """Run datamodel-code-generator for pydantic's models."""
    command = [sys.executable, "-m", "datamodel_code_generator", "--input-file-type", "openapi"]
    model = ["--output-model-type", "pydantic_v2.BaseModel", "--target-python-version", "3.11"]
    return run([*command, *model, "--input", str(spec), "--output", str(folder / f"{package}.py")])


GENERATORS: Mapping[str, Callable[[Path, str, Path], Finished]] = {
    OPENAPI_PYTHON_CLIENT: openapi_python_client,
    OPENAPI_GENERATOR: openapi_generator,
    PYDANTIC: datamodel_code_generator,
}


def make_peers() -> None:
    """Generate what is missing; the first run takes about a minute."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for peer, generate in GENERATORS.items():
        for vendor in VENDORS:
            package = f"{_PREFIXES[peer]}_{vendor}"
            spec = spec_of(vendor)
            stamp, digest = FOLDER / f"{package}.stamp", hashlib.sha256(spec.read_bytes()).hexdigest()
            if not stamp.exists() or stamp.read_text(encoding="utf-8") != digest:
                print(f"{peer}: {vendor}", file=sys.stderr)
                generate(spec, package, FOLDER)
                stamp.write_text(digest, encoding="utf-8")


def peer_module(peer: str, vendor: str, module: str = "") -> Any:
    """A module of a peer's package for a vendor; raises UnavailableError if it was not generated."""
    if not FOLDER.is_dir():
        raise UnavailableError("not installed")
    if str(FOLDER) not in sys.path:
        sys.path.append(str(FOLDER))
    name = f"{_PREFIXES[peer]}_{vendor}"
    try:
        package = importlib.import_module(name)
        return importlib.import_module(f"{name}.{module}") if module else package
    except ModuleNotFoundError as error:
        left_out = name in sys.modules and (error.name or "").startswith(name)
        raise UnavailableError("not in its output" if left_out else "not installed") from error
    except SyntaxError as error:
        raise UnavailableError("its output is no valid Python") from error
    except TypeError as error:
        raise UnavailableError("its output cannot be imported") from error


def _without_webhooks(spec: Path) -> Any:
    from ruamel.yaml import YAML

    yaml: Any = YAML(typ="safe")
    document = yaml.load(spec)
    document.pop("webhooks", None)
    return document


def _with_ruff() -> dict[str, str]:
    return {"PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])}
