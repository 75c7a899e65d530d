"""Generators of TypeScript clients from npm, run on the bundles as their README describes."""

import os
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from attrs import frozen

from generator.paths import PROJECT
from tests.interop.languages import joined
from tests.interop.node import HERE, HEY_API, KUBB, ORVAL, STRICT, TSC, run


@frozen
class ClientGenerator:
    """A generator."""

    name: str
    generate: Callable[[Path, Path], "subprocess.CompletedProcess[str]"]
    """Writes a client from a spec into a folder."""
    options: Sequence[str] = ()
    """Options of tsc that its output needs."""


def _hey_api(spec: Path, folder: Path) -> "subprocess.CompletedProcess[str]":
    return run(HEY_API, ["--input", spec, "--output", folder, "--no-log-file"])


def _orval(spec: Path, folder: Path) -> "subprocess.CompletedProcess[str]":
    return run(ORVAL, ["--input", spec, "--output", folder / "client.ts", "--client", "fetch"])


def _kubb(spec: Path, folder: Path) -> "subprocess.CompletedProcess[str]":
    # It strips the root of the project from the path of its input.
    variables = {"KUBB_INPUT": os.path.relpath(spec, HERE), "KUBB_OUTPUT": os.path.relpath(folder, HERE)}
    return run(KUBB, ["generate", "--config", "kubb.config.js"], variables=variables)


CLIENT_GENERATORS = (
    ClientGenerator("hey-api", _hey_api),
    ClientGenerator("orval", _orval),
    ClientGenerator("kubb", _kubb, options=("--allowImportingTsExtensions",)),
)


def generate_client(generator: ClientGenerator, vendor: str, folder: Path) -> tuple[int, list[str]]:
    """Generate a client and compile it; returns the number of files, and the errors of tsc.

    Raises:
        RuntimeError: The generator failed.
    """
    done = generator.generate(PROJECT.root / "dist" / "bundle" / vendor / "openapi.yaml", folder)
    if done.returncode:
        raise RuntimeError(f"{generator.name} failed for {vendor}:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    files = sorted(folder.rglob("*.ts"))
    if not files:
        raise RuntimeError(f"{generator.name} generated nothing for {vendor}:\n{done.stdout[-2000:]}")
    compiled = run(TSC, [*STRICT, *generator.options, *files])
    return len(files), joined(compiled.stdout.splitlines())
