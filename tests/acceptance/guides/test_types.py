"""The code of the guides passes mypy and basedpyright in strict mode, if its libraries are installed."""

import json
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest

from generator.paths import PROJECT
from tests.acceptance.guides.guide import blocks
from tests.acceptance.guides.test_guides import GUIDES, START
from tests.acceptance.typing.checkers import Errors, basedpyright, mypy


def modules(guide: Path) -> Iterator[tuple[str, str]]:
    """The modules of a guide: its files, its tests, and the blocks that run in one namespace."""
    name = guide.name.partition(".")[0].replace("-", "_")
    found = [block for block in blocks(guide) if block.language == "python" and "needs" not in block.words]
    yield f"guide_{name}.py", "\n\n".join(b.text for b in found if not b.is_test and "file" not in b.words)
    for block in found:
        if block.is_test or "file" in block.words:
            yield block.words.get("file", f"test_{name}_{block.line}.py"), block.text


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("guides")
    for guide in (*GUIDES, START):
        for name, text in modules(guide):
            assert not (folder / name).exists(), f"{guide}: another guide has a file {name}"
            (folder / name).write_text(text, encoding="utf-8")
    # Each block repeats its imports so that it can be read on its own; frames have no types.
    settings = {
        "extends": str(PROJECT.root / "pyproject.toml"),
        "include": ["."],
        "exclude": ["guide_exports.py"],
        "reportDuplicateImport": False,
        "reportConstantRedefinition": False,
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    return folder


@pytest.mark.parametrize("checker", ["mypy", "basedpyright"])
def test_the_blocks_are_typed(folder: Path, checker: str) -> None:
    check: Callable[[Sequence[Path]], Errors] = mypy if checker == "mypy" else partial(basedpyright, folder=folder)
    assert check([file for file in sorted(folder.glob("*.py")) if file.name != "guide_exports.py"]) == {}
