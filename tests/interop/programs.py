"""TypeScript programs that call a running mock with types generated from a spec."""

import importlib
import json
from pathlib import Path
from typing import Any

from engagement_core.testing import MockServer
from generator.config import load_config
from generator.paths import PROJECT
from tests.interop.node import HERE, OPENAPI_TYPESCRIPT, TSC, run

PROGRAMS = HERE / "usage"


def write_types(vendor: str, folder: Path) -> None:
    """Write a vendor's types; raises RuntimeError if openapi-typescript rejects the spec."""
    folder.mkdir(parents=True, exist_ok=True)
    spec = PROJECT.root / "dist" / "bundle" / vendor / "openapi.yaml"
    # In another folder, since openapi-typescript must not read the settings of Redocly in this one.
    done = run(OPENAPI_TYPESCRIPT, [spec, "--output", f"{vendor}.d.ts", "--default-non-nullable", "false"], cwd=folder)
    if done.returncode:
        raise RuntimeError(f"openapi-typescript rejects {spec}:\n{done.stdout}{done.stderr}")


def type_errors() -> list[str]:
    """The errors of `tsc --strict` in the programs."""
    return run(TSC, ["--project", "tsconfig.json"]).stdout.splitlines()


def run_usage(vendor: str) -> list[str]:
    """Run a vendor's program against its mock; returns its last lines of output if it failed."""
    settings = load_config(PROJECT.overrides(vendor) / "client.toml")
    testing = importlib.import_module(f"{settings.package}.testing")
    mock: Any = getattr(testing, f"{settings.name}Mock")()
    with MockServer(mock) as server:
        variables = {"MOCK_URL": server.base_url, "MOCK_CREDENTIALS": json.dumps(dict(mock.CREDENTIALS))}
        done = run(PROGRAMS / f"{vendor}.ts", [], variables=variables)
    if not done.returncode and not mock.request_log:
        return ["the program called nothing"]
    return done.stderr.splitlines() if done.returncode else []
