"""Paths, URLs, suffixes, and libraries that are not installed."""

import gzip
import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from engagement_core.bulk import sources
from engagement_core.bulk.sources.input_files import InputFile
from engagement_core.errors import ConfigurationError, InvalidRequestError
from tests.unit.core.bulk.sources.libraries import fsspec, pa, pq

EXPECTED = [{"id": "a"}, {"id": "b"}]


def parquet_bytes() -> bytes:
    sink: Any = pa.BufferOutputStream()
    pq.write_table(pa.Table.from_pylist(EXPECTED), sink)
    return bytes(sink.getvalue())


FILES = {
    "users.csv": b"id\na\nb\n",
    "users.csv.gz": gzip.compress(b"id\na\nb\n"),
    "users.jsonl": b'{"id": "a"}\n{"id": "b"}\n',
    "users.ndjson": b'{"id": "a"}\n{"id": "b"}\n',
    "users.jsonl.gz": gzip.compress(b'{"id": "a"}\n{"id": "b"}\n'),
    "USERS.PARQUET": parquet_bytes(),
}


@pytest.fixture
def memory() -> Iterator[Any]:
    files: Any = fsspec.filesystem("memory")
    yield files
    files.store.clear()


@pytest.mark.parametrize("name", FILES)
def test_the_suffix_names_the_format(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(FILES[name])
    source = sources.open_source(str(tmp_path / name), required=["id"])
    assert list(source) == list(source) == EXPECTED
    assert source.name == name
    assert list(pickle.loads(pickle.dumps(source))) == EXPECTED


@pytest.mark.parametrize("name", FILES)
def test_a_url(memory: Any, name: str) -> None:
    with memory.open(f"/bucket/{name}", "wb") as file:
        file.write(FILES[name])
    source = sources.open_source(f"memory://bucket/{name}")
    assert list(source) == list(source) == EXPECTED
    assert source.name == name


def test_an_unknown_suffix() -> None:
    with pytest.raises(ConfigurationError, match=r"users\.xlsx has none of the suffixes \.csv, \.csv\.gz"):
        sources.open_source("/data/users.xlsx")


@pytest.mark.parametrize("name", ["users.csv", "users.jsonl", "users.parquet"])
def test_a_missing_file(tmp_path: Path, name: str) -> None:
    with pytest.raises(InvalidRequestError, match=f"{name} cannot be read: No such file or directory"):
        sources.open_source(tmp_path / name)


def test_a_directory(tmp_path: Path) -> None:
    with pytest.raises(InvalidRequestError, match="cannot be read: Is a directory"):
        sources.csv(tmp_path)


def test_a_file_that_is_not_compressed(tmp_path: Path) -> None:
    path = tmp_path / "users.jsonl.gz"
    path.write_bytes(FILES["users.jsonl"])
    with pytest.raises(InvalidRequestError, match=r"users\.jsonl\.gz cannot be read: BadGzipFile"):
        sources.json_lines(path)


@pytest.mark.usefixtures("memory")
def test_a_url_without_a_file_shows_none_of_its_secrets() -> None:
    url = "memory://bucket/users.csv?signature=fake-secret-0001"
    with pytest.raises(InvalidRequestError, match=r"users\.csv cannot be read") as caught:
        sources.csv(url)
    assert caught.value.__cause__ is None
    assert "fake-secret" not in str(caught.value)


def test_the_representation_of_a_source_shows_no_url(memory: Any) -> None:
    with memory.open("/bucket/users.csv", "wb") as file:
        file.write(FILES["users.csv"])
    source = sources.csv("memory://bucket/users.csv")
    assert "users.csv" in repr(source)
    assert "memory://" not in repr(source)


def test_an_unknown_protocol() -> None:
    with pytest.raises(InvalidRequestError, match=r"users\.csv cannot be read: ValueError"):
        sources.csv("nosuch://bucket/users.csv")


def test_what_is_no_location() -> None:
    wrong: Any = 5
    with pytest.raises(ConfigurationError, match="must be a path or a URL, not a int"):
        sources.csv(wrong)


@pytest.mark.parametrize(
    ("missing", "call", "message"),
    [
        ("fsspec", "sources.csv('s3://bucket/users.csv')", 'pip install "engagement-core[urls]"'),
        ("pyarrow", "sources.parquet('users.parquet')", 'pip install "engagement-core[parquet]"'),
        ("pyarrow", "sources.arrow(object())", 'pip install "engagement-core[parquet]"'),
    ],
)
def test_a_library_that_is_not_installed(missing: str, call: str, message: str) -> None:
    program = f"""
import sys
sys.modules[{missing!r}] = None
from engagement_core.bulk import sources
from engagement_core.bulk.sources.input_files import InputFile
try:
    {call}
except sources.csv.__globals__["ConfigurationError"] as error:
    print(error)
"""
    assert message in run(program)


def test_files_of_text_need_no_optional_library(tmp_path: Path) -> None:
    for name in ("users.csv", "users.jsonl"):
        (tmp_path / name).write_bytes(FILES[name])
    program = f"""
import sys
from engagement_core.bulk import sources
from engagement_core.bulk.sources.input_files import InputFile
for name in ("users.csv", "users.jsonl"):
    assert len(list(sources.open_source({str(tmp_path)!r} + "/" + name))) == 2
print(sorted({{"pyarrow", "pandas", "polars", "numpy", "fsspec"}} & set(sys.modules)))
"""
    assert run(program).strip() == "[]"


def run(program: str) -> str:
    environment = {"PYTHONPATH": ":".join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, encoding="utf-8", check=True
    )
    return done.stdout


def test_fingerprints_tell_inputs_apart(tmp_path: Path) -> None:
    """By name, options, size and modification time; the order of the options does not matter."""
    file = tmp_path / "users.csv"
    file.write_text("a,b\n1,2\n", encoding="utf-8")
    first = sources.csv(file, columns={"a": "x", "b": "y"}, required=["x", "y"]).fingerprint()
    assert first == sources.csv(file, columns={"b": "y", "a": "x"}, required={"y", "x"}).fingerprint()
    assert (first["name"], first["size"]) == ("users.csv", 8)
    others = [
        sources.csv(file).fingerprint(),
        sources.csv(file, columns={"a": "x", "b": "y"}, required=["x", "y"], encoding="latin-1").fingerprint(),
    ]
    os.utime(file, (1, 1))
    others.append(sources.csv(file, columns={"a": "x", "b": "y"}, required=["x", "y"]).fingerprint())
    assert first not in others
    assert sources.rows([], name="given").fingerprint() == sources.rows([], name="given").fingerprint()
    assert sources.rows([], name="given").fingerprint() != sources.rows([], name="given", nulls="null").fingerprint()
    file.unlink()
    with pytest.raises(InvalidRequestError, match=r"users\.csv cannot be read: No such file"):
        InputFile.of(file).fingerprint()
