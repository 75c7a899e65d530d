"""The generated files of one small spec, reviewed and committed in files/.

`python -m tests.unit.generator.golden` updates them after a change of a template; review the difference.
The licence and the files copied from the overrides are omitted.
"""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.unit.generator.paging import PAGINATION, SPEC
from tests.unit.generator.snapshot import snapshot
from tests.unit.generator.workspace import build, create_workspace

GOLDEN = Path(__file__).parent / "files"
_COPIED = ("LICENSE", "auth.py", "pagination.py", "testing/mock.py")


def golden() -> dict[str, bytes]:
    """The content of files/, by name without `.txt`; the suffix hides the files from linters."""
    return {name.removesuffix(".txt"): content for name, content in snapshot(GOLDEN).items()}


def generated(folder: Path) -> dict[str, bytes]:
    """The files of a build in an empty folder."""
    client = build(create_workspace(folder, SPEC, pagination_py=PAGINATION))
    return {name: content for name, content in snapshot(client).items() if not name.endswith(_COPIED)}


def refresh() -> None:
    """Update files/."""
    with TemporaryDirectory() as folder:
        files = generated(Path(folder))
    shutil.rmtree(GOLDEN, ignore_errors=True)
    for name, content in files.items():
        file = GOLDEN / f"{name}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
