"""Both type checkers accept correct code and reject each wrong line with the announced error."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.acceptance.typing.checkers import Errors, basedpyright, marked, mypy
from tests.specs import VENDORS

FOLDER = Path(__file__).resolve().parent
CORRECT = [FOLDER / f"{vendor}.py" for vendor in VENDORS]
REJECTED = [FOLDER / "rejected" / f"{vendor}.py" for vendor in VENDORS]


@pytest.mark.parametrize(("checker", "position"), [(mypy, 0), (basedpyright, 1)], ids=["mypy", "basedpyright"])
def test_a_checker_rejects_the_marked_lines_and_nothing_else(
    checker: Callable[[Sequence[Path]], Errors], position: int
) -> None:
    wrong = marked(REJECTED, position)
    assert len(wrong) > 70
    assert checker([*CORRECT, *REJECTED]) == wrong


@pytest.mark.parametrize("file", [*CORRECT, *REJECTED], ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_nothing_is_ignored(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert "ignore" not in text
    assert "cast(" not in text
