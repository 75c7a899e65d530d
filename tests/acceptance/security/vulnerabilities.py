"""`python -m tests.acceptance.security.vulnerabilities`: look for known vulnerabilities in dependencies.

Audits the locked development requirements, and the oldest and newest versions that the clients accept.
"""

import os
import subprocess
import sys
import tomllib
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.tooling.locking import authorities, pip_configuration, resolve

ROOT = Path(__file__).resolve().parents[3]
PIP_AUDIT = ROOT / ".venv-tools" / "bin" / "pip-audit"
NEEDS = "This needs a package registry that publishes advisories at /pypi/<name>/<version>/json."


def main() -> int:
    """Audit everything; returns 1 if a package is vulnerable or cannot be audited."""
    projects = sorted((ROOT / "clients").glob("*/pyproject.toml"))
    with TemporaryDirectory() as folder:
        lists = {"development": ROOT / "requirements-dev.txt"}
        for resolution in ("lowest-direct", "highest"):
            lists[f"clients, {resolution} versions"] = _resolved(projects, resolution, Path(folder))
        results = [_audit(title, file) for title, file in lists.items()]
    return 0 if all(results) else 1


def _resolved(projects: list[Path], resolution: str, folder: Path) -> Path:
    """The dependencies of the clients, in the oldest or newest accepted versions."""
    output = folder / f"{resolution}.txt"
    own = [argument for project in projects for argument in ("--no-emit-package", _name(project))]
    sources = [f"{_name(project)}[testing] @ {project.parent.as_uri()}" for project in projects]
    wanted = folder / "wanted.in"
    wanted.write_text("\n".join(sources), encoding="utf-8")
    if resolve(wanted, output, ["--resolution", resolution, *own]):
        sys.exit(f"The requirements of the clients could not be resolved. {NEEDS}")
    return output


def _name(project: Path) -> str:
    name: str = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["name"]
    return name


def _audit(title: str, file: Path) -> bool:
    """Whether no package of a list is vulnerable; `--strict` makes pip-audit fail on packages that it cannot audit."""
    print(f"{title}:", flush=True)
    options = ["--strict", "--progress-spinner", "off", "--disable-pip", "--no-deps"]
    command = [str(PIP_AUDIT), *options, "--requirement", str(file)]
    trusted = authorities(pip_configuration())
    environment = {**os.environ, "REQUESTS_CA_BUNDLE": trusted} if trusted else None
    done = subprocess.run(command, cwd=ROOT, stderr=subprocess.PIPE, encoding="utf-8", check=False, env=environment)
    for line in done.stderr.splitlines():
        if not line.startswith("WARNING:"):
            print(line)
    if done.returncode and "vulnerabilit" not in done.stderr:
        print(NEEDS)
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
