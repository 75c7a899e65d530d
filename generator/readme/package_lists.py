"""Lists of the clients' packages in pyproject.toml, for tools that take no patterns."""

import re
from collections.abc import Sequence
from pathlib import Path

from generator.diagnostics import file_error
from generator.overrides.load import Overrides
from generator.paths import ProjectPaths


def with_package_lists(paths: ProjectPaths, project: Path) -> str:
    """The text of pyproject.toml with the folders and packages of every client.

    Raises:
        GenerationError: A list does not exist or is spread over several lines.
    """
    vendors = paths.vendors()
    folders = [f"clients/{name}/src" for name in ("core", "mcp", *vendors)]
    clients = [Overrides(paths.overrides(vendor)).config.package for vendor in vendors]
    packages = ["engagement_core", "engagement_mcp", "generator", *clients]
    text = project.read_text(encoding="utf-8")
    for name, values in (
        ("mypy_path", [*folders, "."]),
        ("extraPaths", [*folders, "."]),
        ("pythonpath", [".", *folders]),
        ("source_pkgs", packages),
        ("root_packages", packages),
        ("forbidden_modules", packages[1:]),
    ):
        text = _with_list(project, text, name, values)
    return text


def _with_list(project: Path, text: str, name: str, values: Sequence[str]) -> str:
    """Replace the first list of this name."""
    listed = ", ".join(f'"{value}"' for value in values)
    changed, count = re.subn(rf"^{name} = \[.*?\]", f"{name} = [{listed}]", text, count=1, flags=re.MULTILINE)
    if not count:
        raise file_error(project, f"The file has no list `{name}` on one line.", f"Add the line `{name} = []`.")
    return changed
