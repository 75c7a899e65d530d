"""Reads YAML 1.1, as most programs do, with libyaml if it is installed."""

from pathlib import Path
from typing import Any

import yaml

from generator.spec.parts import merged, part_files


def read(file: Path) -> Any:
    """The values in a file, without line numbers.

    For a linted spec, the values are the same. Raises yaml.YAMLError for invalid YAML.
    """
    content = file.read_bytes()
    return yaml.load(content, yaml.CSafeLoader) if yaml.__with_libyaml__ else yaml.safe_load(content)


def read_spec(file: Path) -> dict[str, Any]:
    """The values in a spec and its parts, which must have passed the lint."""
    return dict(merged([read(each) for each in (file, *part_files(file))]))
