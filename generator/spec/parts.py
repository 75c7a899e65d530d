"""The parts of a spec: the other YAML files in its folder, which add paths and components to it."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from engagement_core.type_guards import child

PATHS = "paths"
COMPONENTS = "components"


def part_files(file: Path) -> list[Path]:
    """The parts of a spec, in the order of their names."""
    return sorted(other for other in file.parent.glob("*.yaml") if other.name != file.name)


def merged(roots: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
    """The document that a spec, the first root, makes together with its parts; names must be unique."""
    whole, *parts = roots
    if not parts:
        return whole
    sections = dict.fromkeys(section for root in roots for section in child(root, COMPONENTS))
    return {
        **whole,
        PATHS: {path: item for root in roots for path, item in child(root, PATHS).items()},
        COMPONENTS: {
            section: {name: node for root in roots for name, node in child(child(root, COMPONENTS), section).items()}
            for section in sections
        },
    }
