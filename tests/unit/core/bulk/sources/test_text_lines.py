"""Lines of text, and files that are open already."""

import gzip
import io
from pathlib import Path

import pytest

from engagement_core.bulk import sources
from engagement_core.errors import ConfigurationError, InvalidRequestError

TEXT = b"\xef\xbb\xbfuser1\r\n\n  user 2 \n\xff\nuser4"


@pytest.mark.parametrize("name", ["ids.txt", "ids.txt.gz"])
def test_each_line_is_a_string_and_blank_ones_count(name: str, tmp_path: Path) -> None:
    content = gzip.compress(TEXT) if name.endswith(".gz") else TEXT
    (tmp_path / name).write_bytes(content)
    source = sources.lines(tmp_path / name)
    for _ in range(2):
        found = list(source)
        assert found == ["user1", "user 2", sources.InvalidRow("the line is not valid UTF-8"), "user4"]
        assert [source.location(index) for index in range(4)] == [f"{name} line {number}" for number in (1, 3, 4, 5)]
    assert source.fingerprint()["size"] == len(content)


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    with pytest.raises(InvalidRequestError, match=r"ids.txt cannot be read: No such file"):
        list(sources.lines(tmp_path / "ids.txt"))
    (tmp_path / "ids.txt.gz").write_bytes(gzip.compress(TEXT * 100)[:-9])
    with pytest.raises(
        InvalidRequestError, match=r"ids.txt.gz cannot be read: it ends in the middle of its compressed data"
    ):
        list(sources.lines(tmp_path / "ids.txt.gz"))


def test_an_open_file_can_be_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"id": 1}\n\nx\n', encoding="utf-8")
    with (tmp_path / "a.jsonl").open("rb") as file:
        source = sources.json_lines(file, columns={"id": "external_id"})
        assert list(source) == [{"external_id": 1}, sources.InvalidRow("the line is not valid JSON in UTF-8")]
        assert source.location(1) == "a.jsonl line 3"
        assert source.fingerprint()["name"] == "a.jsonl"
        with pytest.raises(InvalidRequestError, match=r"a.jsonl can be read once, and it has been read"):
            list(source)
        assert not file.closed
    with (tmp_path / "a.jsonl").open("rb") as file:
        assert list(sources.lines(file))[1:] == ["x"]


def test_a_text_file_is_told_from_a_binary_one(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="open as text"):
        sources.lines(io.StringIO("a"))  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="must be a path or a URL, not a int"):
        sources.lines(7)  # type: ignore[arg-type]
