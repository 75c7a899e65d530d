"""Every Python block of every README passes mypy and basedpyright in strict mode."""

import json
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pytest

from tests.acceptance.readme.blocks import blocks, modules
from tests.acceptance.readme.test_python_blocks import READMES, ROOT
from tests.acceptance.typing.checkers import Errors, basedpyright, mypy


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("readmes")
    for number, name in enumerate(READMES):
        for part, text in enumerate(modules(ROOT / name)):
            (folder / f"readme_{number}_{part}.py").write_text(f"# {name}\n{text}", encoding="utf-8")
    # Each block repeats its imports so that it can be read on its own.
    settings = {
        "extends": str(ROOT / "pyproject.toml"),
        "include": ["."],
        "exclude": [],
        "reportDuplicateImport": False,
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    return folder


@pytest.mark.parametrize("checker", ["mypy", "basedpyright"])
def test_the_blocks_are_typed(folder: Path, checker: str) -> None:
    check: Callable[[Sequence[Path]], Errors] = mypy if checker == "mypy" else partial(basedpyright, folder=folder)
    assert check(sorted(folder.glob("*.py"))) == {}


def test_every_block_is_checked() -> None:
    for name in READMES:
        text = "\n".join(modules(ROOT / name))
        assert all(block in text for block in blocks(ROOT / name, "python"))
        assert "ignore" not in text
