"""The generated files of one small spec, as they are reviewed and committed in files/.

`python -m tests.unit.generator.golden` writes them anew after a template has changed; review the diff.
The licence and what is copied from the overrides are left out: they say nothing about the generator.
"""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.unit.generator.housing import build, found
from tests.unit.generator.paging import PAGINATION, SPEC
from tests.unit.generator.snapshot import snapshot

GOLDEN = Path(__file__).parent / "files"
_COPIED = ("LICENSE", "auth.py", "pagination.py", "testing/mock.py")


def golden() -> dict[str, bytes]:
    """The files that stand in files/; their names end in `.txt`, so that no tool takes them for code of ours."""
    return {name.removesuffix(".txt"): content for name, content in snapshot(GOLDEN).items()}


def generated(folder: Path) -> dict[str, bytes]:
    """The files that a build in an empty folder makes."""
    client = build(found(folder, SPEC, pagination_py=PAGINATION))
    return {name: content for name, content in snapshot(client).items() if not name.endswith(_COPIED)}


def refresh() -> None:
    """Write files/ anew."""
    with TemporaryDirectory() as folder:
        files = generated(Path(folder))
    shutil.rmtree(GOLDEN, ignore_errors=True)
    for name, content in files.items():
        file = GOLDEN / f"{name}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
