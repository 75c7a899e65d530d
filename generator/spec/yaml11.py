"""Reading YAML as most programs in the world do it: by version 1.1, with libyaml where it is there."""

from pathlib import Path
from typing import Any

import yaml


def read(file: Path) -> Any:
    """The values in a file, without their lines, in a tenth of the time that `Document.load` takes.

    For a spec that lint has accepted they are the same. Raises yaml.YAMLError where this is no YAML.
    """
    content = file.read_bytes()
    return yaml.load(content, yaml.CSafeLoader) if yaml.__with_libyaml__ else yaml.safe_load(content)
