"""What differs between what two versions of a distribution need to be installed."""

import tomllib
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

from generator.release.change import Change, Severity


def compare_requirements(old: Path, new: Path, file: Path) -> list[Change]:
    """The differences of a pyproject.toml between two trees."""
    before, after = _read(old / file), _read(new / file)
    changes: list[Change] = []
    if before["requires-python"] != after["requires-python"]:
        text = f"it needs Python {after['requires-python']} now, was {before['requires-python']}"
        changes.append(Change(Severity.BREAK, str(file), text))
    earlier, later = _needed(before), _needed(after)
    for name in sorted(earlier.keys() | later.keys()):
        was, now = earlier.get(name, "nothing"), later.get(name, "nothing")
        if was != now:
            changes.append(Change(Severity.ADDITION, str(file), f"of {name} it needs {now} now, was {was}"))
    return changes


def _read(file: Path) -> dict[str, Any]:
    project: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))["project"]
    return project


def _needed(project: dict[str, Any]) -> dict[str, str]:
    """The versions that are needed, by the name of the dependency and of the extra that needs it."""
    extras: dict[str, list[str]] = project.get("optional-dependencies", {})
    needed: dict[str, str] = {}
    for extra, lines in {"": project.get("dependencies", []), **extras}.items():
        for line in lines:
            requirement = Requirement(line)
            name = f"{requirement.name} [{extra}]" if extra else requirement.name
            needed[name] = str(requirement.specifier) or "any version"
    return needed
