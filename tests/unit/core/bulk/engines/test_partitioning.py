"""Files of an input: complete, in order, and recognised by later calls."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest

from engagement_core import ConfigurationError, InvalidRequestError
from engagement_core.bulk.engines import Partition, partition
from engagement_core.bulk.sources import InvalidRow, csv, json_lines, rows

OPTIONS: Any = {"columns": {"user": "external_id", "number": "properties.number"}, "types": {"number": "integer"}}


def write_users(path: Path, count: int = 200) -> Path:
    lines = [f"user-{number % 13},{number}" for number in range(count)]
    lines[5] = "user-5,five"
    path.write_text("\n".join(["user,number", *lines, ""]), encoding="utf-8")
    return path


def read(parts: Any) -> list[list[tuple[str, Any]]]:
    found: list[list[tuple[str, Any]]] = []
    for part in parts:
        source = part.source()
        found.append([(source.location(index), row) for index, row in enumerate(source)])
    return found


def test_a_user_stays_in_one_file_and_in_order(tmp_path: Path) -> None:
    source = csv(write_users(tmp_path / "users.csv"), **OPTIONS)
    parts = partition(source, 4, by="external_id", folder=tmp_path / "parts")
    found = read(parts)
    assert [part.rows for part in parts] == [len(each) for each in found]
    assert sum(map(len, found)) == 200
    owners: dict[str, set[int]] = {}
    for number, each in enumerate(found):
        order: dict[str, list[int]] = {}
        for location, row in each:
            if isinstance(row, InvalidRow):
                assert location == "users.csv row 7"
                assert "number" in row.reason
                continue
            value = row["properties"]["number"]
            assert location == f"users.csv row {value + 2}"
            owners.setdefault(row["external_id"], set()).add(number)
            order.setdefault(row["external_id"], []).append(value)
        assert all(numbers == sorted(numbers) for numbers in order.values())
    assert len(owners) == 13
    assert all(len(numbers) == 1 for numbers in owners.values())
    assert sum(isinstance(row, InvalidRow) for each in found for _, row in each) == 1


def test_earlier_locations_can_be_asked_for(tmp_path: Path) -> None:
    (part,) = partition(rows([{"a": 1}, {"a": 2}, {"a": 3}], name="given"), 1, by="a", folder=tmp_path)
    source = part.source()
    assert [row for row in source] == [{"a": 1}, {"a": 2}, {"a": 3}]  # noqa: C416
    assert [source.location(index) for index in (0, 1, 2)] == ["given row 1", "given row 2", "given row 3"]


def test_the_same_in_every_process(tmp_path: Path) -> None:
    write_users(tmp_path / "users.csv")
    code = (
        "import sys; from engagement_core.bulk.engines import partition; from engagement_core.bulk.sources import csv;"
        "partition(csv(sys.argv[1]), 5, by='user', folder=sys.argv[2])"
    )
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", code, str(tmp_path / "users.csv"), str(tmp_path / seed)]
        subprocess.run(command, env=environment, check=True)
    first, second = ([path.read_bytes() for path in sorted((tmp_path / seed).glob("*.jsonl"))] for seed in "12")
    assert len(first) == 5
    assert first == second


def test_the_users_of_a_partition_have_different_threads(tmp_path: Path) -> None:
    """A run distributes users by their CRC: a partition by the same hash would leave all its users to one thread."""
    parts = partition(rows({"user": f"u{n}"} for n in range(400)), 4, by="user", folder=tmp_path)
    for part in parts:
        threads = {crc32(row["user"].encode()) % 4 for row in part.source() if not isinstance(row, InvalidRow)}
        assert len(threads) == 4


def test_a_number_is_the_user_of_the_same_text(tmp_path: Path) -> None:
    given = [{"user": each, "n": n} for n, each in enumerate([7, "7"] * 10)]
    parts = partition(rows(given), 8, by=lambda row: row["user"], folder=tmp_path)
    assert max(part.rows for part in parts) == 20


def test_rows_without_a_value_are_spread(tmp_path: Path) -> None:
    parts = partition(rows([{"other": n} for n in range(99)] + [{"user": "a"}]), 4, by="user", folder=tmp_path)
    assert {part.rows for part in parts} <= {24, 25, 26}


def test_only_the_owner_reads_the_files(tmp_path: Path) -> None:
    parts = partition(rows([{"user": 1}]), 2, by="user", folder=tmp_path / "parts")
    assert (tmp_path / "parts").stat().st_mode & 0o777 == 0o700
    assert all(part.path.stat().st_mode & 0o777 == 0o600 for part in parts)


def test_complete_files_are_recognised_without_reading(tmp_path: Path) -> None:
    def once() -> Iterator[Any]:
        assert not (tmp_path / "part-00000.jsonl").exists(), "read again"
        yield from ({"user": n} for n in range(50))

    first = partition(rows(once(), name="users"), 3, by="user", folder=tmp_path)
    again = partition(rows(once(), name="users"), 3, by="user", folder=tmp_path)
    assert [(part.path, part.rows, part.size) for part in again] == [
        (part.path, part.rows, part.size) for part in first
    ]
    assert not first[0].may_send
    assert again[0].may_send


def test_another_input_is_refused(tmp_path: Path) -> None:
    folder, file = tmp_path / "parts", write_users(tmp_path / "users.csv")
    partition(csv(file, **OPTIONS), 4, by="external_id", folder=folder)
    pattern = r"was made from users\.csv \(4 partitions by external_id, .*\), not from users\.csv \(5 partitions by ext"
    with pytest.raises(ConfigurationError, match=pattern):
        partition(csv(file, **OPTIONS), 5, by="external_id", folder=folder)
    with pytest.raises(ConfigurationError, match=r"not from users\.csv \(4 partitions by properties.number"):
        partition(csv(file, **OPTIONS), 4, by="properties.number", folder=folder)
    with pytest.raises(ConfigurationError, match=r"options (\w+)\), not from users\.csv .*options (?!\1)"):
        partition(csv(file, columns={"user": "external_id"}), 4, by="external_id", folder=folder)
    lines = tmp_path / "other.jsonl"
    lines.write_text('{"external_id": "a"}\n', encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"users\.csv .*, not from other\.jsonl "):
        partition(json_lines(lines), 4, by="external_id", folder=folder)
    os.utime(file, (1, 1))
    with pytest.raises(ConfigurationError, match=r"not from users\.csv .*modified 1970-01-01T00:00:01"):
        partition(csv(file, **OPTIONS), 4, by="external_id", folder=folder)


def test_an_interrupted_call_leaves_no_partition(tmp_path: Path) -> None:
    def interrupted() -> Iterator[Any]:
        yield from ({"user": n, "text": "x" * 500} for n in range(2000))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        partition(rows(interrupted(), name="users"), 3, by="user", folder=tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {".lock", "manifest.json"}
    parts = partition(rows(({"user": n} for n in range(50)), name="users"), 3, by="user", folder=tmp_path)
    assert sum(part.rows for part in parts) == 50


def test_a_crash_between_two_renames(tmp_path: Path) -> None:
    def users() -> Iterator[Any]:
        return ({"user": n} for n in range(50))

    parts = partition(rows(users(), name="users"), 3, by="user", folder=tmp_path)
    before = read(parts)
    parts[1].path.rename(f"{parts[1].path}.part")
    again = partition(rows(users(), name="users"), 3, by="user", folder=tmp_path)
    assert read(again) == before


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("part-00000.jsonl", None, r"part-00000\.jsonl is missing\. Restore it"),
        ("part-00000.jsonl", "{}\n", r"part-00000\.jsonl has 3 bytes instead of"),
        ("manifest.json", "{", r"manifest\.json cannot be read"),
        ("manifest.json", None, r"contains part-00000\.jsonl but no manifest"),
    ],
)
def test_damaged_folders(tmp_path: Path, name: str, content: str | None, message: str) -> None:
    partition(rows([{"user": 1}], name="users"), 1, by="user", folder=tmp_path)
    if content is None:
        (tmp_path / name).unlink(missing_ok=True)
    else:
        (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(ConfigurationError, match=message):
        partition(rows([{"user": 1}], name="users"), 1, by="user", folder=tmp_path)


def test_a_damaged_line(tmp_path: Path) -> None:
    (part,) = partition(rows([{"user": 1}, {"user": 2}], name="users"), 1, by="user", folder=tmp_path)
    first, second = part.path.read_bytes().splitlines(keepends=True)
    part.path.write_bytes(first + second[:-3])
    with pytest.raises(InvalidRequestError, match=r"part-00000\.jsonl line 2 cannot be read: the file is damaged"):
        list(part.source())


def test_two_calls_at_once(tmp_path: Path) -> None:
    def nested() -> Iterator[Any]:
        yield {"user": 1}
        partition(rows([{"user": 1}]), 1, by="user", folder=tmp_path)

    with pytest.raises(ConfigurationError, match="is in use: another program"):
        partition(rows(nested()), 1, by="user", folder=tmp_path)


def test_a_field_that_no_object_has(tmp_path: Path) -> None:
    with pytest.raises(InvalidRequestError, match=r"given: no object has the field 'usr'"):
        partition(rows([{"user": 1}], name="given"), 2, by="usr", folder=tmp_path / "parts")
    assert sum(p.rows for p in partition(rows([7], name="given"), 2, by="usr", folder=tmp_path / "invalid")) == 1


def test_values_stay_out_of_messages(tmp_path: Path) -> None:
    def by(row: Any) -> Any:
        raise KeyError(row["mail"])

    given = [{"mail": "someone@example.com\ud800", "user": 1}]
    with pytest.raises(InvalidRequestError, match=r"given row 1: the function by= raised KeyError") as caught:
        partition(rows(given, name="given"), 2, by=by, folder=tmp_path / "a")
    assert "someone" not in str(caught.value)
    (part,) = partition(rows(given, name="given"), 1, by="user", folder=tmp_path / "b")
    (row,) = part.source()
    assert isinstance(row, InvalidRow)
    assert "someone" not in row.reason


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"source": [{"user": 1}]}, "needs a source, such as csv"),
        ({"count": 0}, "at least 1, not 0"),
        ({"count": True}, "at least 1, not True"),
        ({"by": "user."}, "not 'user.'"),
        ({"by": 7}, "not 7"),
    ],
)
def test_invalid_arguments(tmp_path: Path, changes: Any, message: str) -> None:
    given: Any = {"source": rows([{"user": 1}]), "count": 2, "by": "user", **changes}
    with pytest.raises(ConfigurationError, match=message):
        partition(given["source"], given["count"], by=given["by"], folder=tmp_path)


def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"file cannot be written: File exists"):
        partition(rows([{"user": 1}]), 2, by="user", folder=tmp_path / "file")


def test_a_full_disk(tmp_path: Path) -> None:
    code = (
        "import resource, sys; from engagement_core.bulk.engines import partition;"
        "from engagement_core.bulk.sources import rows;"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, resource.RLIM_INFINITY));"
        "partition(rows({'user': n} for n in range(20_000)), 2, by='user', folder=sys.argv[1])"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-c", code, str(tmp_path)]
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert "OSError: [Errno 27] File too large" in done.stderr
    assert not list(tmp_path.glob("part-*"))


def test_the_representation_has_no_token(tmp_path: Path) -> None:
    (part,) = partition(rows([{"user": 1}]), 1, by="user", folder=tmp_path)
    assert isinstance(part, Partition)
    assert part.token not in repr(part)
