"""A guide that is wrong is reported with its file and line."""

import sys
from pathlib import Path

import pytest

from tests.acceptance.guides.guide import Guide, blocks, vendors

RIGHT = """\
# A guide

```python
number = 6
print(number * 7)
```

```output
42
```

```python file=part.py
number = 42
```

```python
import part

print("one\\ntwo\\nthree", part.number)
```

```output
one
...
three ...
```
"""


def guide(folder: Path, text: str) -> Guide:
    file = folder / "guide.md"
    file.write_text(text, encoding="utf-8")
    return Guide(file, folder)


@pytest.fixture(autouse=True)
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.path", [str(tmp_path), *sys.path])


def test_a_right_guide_runs_completely(tmp_path: Path) -> None:
    assert guide(tmp_path, RIGHT).run() == []


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("number * 7", "nmber * 7", 4),
        ("42\n```\n\n```python file", "43\n```\n\n```python file", 9),
        ("three ...", "four ...", 23),
    ],
)
def test_a_wrong_block_is_reported_with_its_line(tmp_path: Path, old: str, new: str, line: int) -> None:
    assert RIGHT.count(old) == 1
    with pytest.raises(AssertionError, match=rf"guide\.md:{line}: "):
        guide(tmp_path, RIGHT.replace(old, new)).run()


def test_a_command_that_fails_is_reported_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match=r"guide\.md:3: appizer apps gets"):
        guide(tmp_path, "#\n```sh\nappizer apps gets\n```\n").run()


def test_a_test_that_fails_is_reported_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match=r"(?s)guide\.md:2: .*1 failed"):
        guide(tmp_path, "```python\ndef test_it() -> None:\n    assert 1 == 2\n```\n").run()


def test_without_its_library_a_block_is_only_compiled(tmp_path: Path) -> None:
    text = "```python needs=no_such_library.part\nimport no_such_library\n```\n\n```output\nwhatever\n```\n"
    assert [block.line for block in guide(tmp_path, text).run()] == [2]
    with pytest.raises(SyntaxError, match=r"guide\.md"):
        guide(tmp_path, text.replace("import no", "import import no")).run()


def test_vendors_and_words_are_read(tmp_path: Path) -> None:
    file = guide(
        tmp_path, "```python file=a.py needs=b\nimport braze_rest_client\n```\n```sh\napifon --help\n```\n"
    ).file
    assert vendors(file) == ["apifon", "braze"]
    assert [block.words for block in blocks(file)] == [{"file": "a.py", "needs": "b"}, {}]
