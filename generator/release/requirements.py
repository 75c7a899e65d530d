"""Comparison of the requirements of two versions of a distribution."""

import tomllib
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

from generator.release.change import Change, Severity


def compare_requirements(old: Path, new: Path, file: Path) -> list[Change]:
    """List the changes of a pyproject.toml between two trees."""
    before, after = _read(old / file), _read(new / file)
    changes: list[Change] = []
    if before["requires-python"] != after["requires-python"]:
        text = f"required Python changed from {before['requires-python']} to {after['requires-python']}"
        changes.append(Change(Severity.BREAK, str(file), text))
    earlier, later = _requirements(before), _requirements(after)
    for name in sorted(earlier.keys() | later.keys()):
        old_versions, new_versions = earlier.get(name, "none"), later.get(name, "none")
        if old_versions != new_versions:
            changes.append(
                Change(
                    Severity.ADDITION, str(file), f"requirement {name} changed from {old_versions} to {new_versions}"
                )
            )
    return changes


def _read(file: Path) -> dict[str, Any]:
    project: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))["project"]
    return project


def _requirements(project: dict[str, Any]) -> dict[str, str]:
    """Return the required versions by name of the dependency, with the extra if it belongs to one."""
    extras: dict[str, list[str]] = project.get("optional-dependencies", {})
    found: dict[str, str] = {}
    for extra, lines in {"": project.get("dependencies", []), **extras}.items():
        for line in lines:
            requirement = Requirement(line)
            name = f"{requirement.name} [{extra}]" if extra else requirement.name
            found[name] = str(requirement.specifier) or "any version"
    return found
