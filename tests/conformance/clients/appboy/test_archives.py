"""Hostile and damaged archives: bounded memory, and no error other than ArchiveError."""

import io
import struct
import tempfile
import tracemalloc
import zipfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from appboy_client import Appboy
from appboy_client.exports import ArchiveError
from appboy_client.testing import AppboyMock
from engagement_core.exports import archive as archives
from engagement_core.exports.archive import MAX_DIRECTORY_BYTES, read_lines

MEMBERS = {"a.txt": b'{"external_id":"1"}\n' * 40, "folder/b.txt": b"{}\n", "\u00e9.txt": b""}
HUGE = 3 * 2**30


def packed(method: int = zipfile.ZIP_DEFLATED, comment: bytes = b"") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, content in MEMBERS.items():
            archive.writestr(name, content)
        with archive.open("streamed.txt", "w", force_zip64=True) as member:
            member.write(b'{"external_id":"2"}\n')
        archive.comment = comment
    return file.getvalue()


def end_record(size: int, offset: int, comment: bytes = b"") -> bytes:
    """Return the end of an archive that states this size of its directory."""
    return struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, size, offset, len(comment)) + comment


def zip64_end(size: int, offset: int, at: int) -> bytes:
    """Return the zip64 end of an archive and its locator; it starts at byte `at`."""
    record = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 1, 1, size, offset)
    return record + struct.pack("<4sLQL", b"PK\x06\x07", 0, at, 1)


@contextmanager
def sparse(end: bytes) -> Generator[IO[bytes]]:
    """Create a sparse file on disk that is as large as its end says."""
    with tempfile.TemporaryFile() as file:
        file.truncate(HUGE)
        file.seek(HUGE)
        file.write(end)
        yield file


ENDS = {
    "plain": end_record(2**31, HUGE - 2**31),
    "with a comment": end_record(2**31, HUGE - 2**31, b"an honest comment"),
    "small to who looks for the last signature": end_record(2**31, HUGE - 2**31, end_record(0, 0)[:21]),
    "zip64": zip64_end(2**31, HUGE - 2**31, HUGE) + end_record(2**32 - 1, 2**32 - 1),
    "zip64 behind a small size": zip64_end(2**31, HUGE - 2**31, HUGE) + end_record(46, 0),
    "zip64 with a locator that leads elsewhere": zip64_end(2**31, HUGE - 2**31, 0) + end_record(46, 0),
    "just too large": end_record(MAX_DIRECTORY_BYTES + 1, HUGE - MAX_DIRECTORY_BYTES - 1),
}


@pytest.mark.parametrize("name", ENDS)
def test_huge_directory(name: str) -> None:
    with sparse(ENDS[name]) as file:
        tracemalloc.start()
        try:
            with pytest.raises(ArchiveError):
                list(read_lines(file))
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < MAX_DIRECTORY_BYTES


@pytest.mark.parametrize("name", ["plain", "with a comment", "zip64 behind a small size", "just too large"])
def test_huge_directory_is_what_the_error_says(name: str) -> None:
    with sparse(ENDS[name]) as file, pytest.raises(ArchiveError, match="too large for memory"):
        list(read_lines(file))


def test_a_directory_in_bounds_is_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for number in range(100):
            archive.writestr(f"{number:03}", b"{}\n")
    size = len(file.getvalue()) - 22 - 100 * (30 + 3 + 3)
    monkeypatch.setattr(archives, "MAX_DIRECTORY_BYTES", size)
    assert len(list(read_lines(file))) == 100
    monkeypatch.setattr(archives, "MAX_DIRECTORY_BYTES", size - 1)
    with pytest.raises(ArchiveError, match="too large for memory"):
        list(read_lines(file))


def test_the_end_of_the_archive_counts_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """A read without a size has the same limit as one with a size."""
    monkeypatch.setattr(archives, "MAX_DIRECTORY_BYTES", 400)
    with pytest.raises(ArchiveError, match="too large for memory"):
        list(read_lines(io.BytesIO(packed(comment=b"c" * 1000))))


@pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_method_whose_memory_the_archive_chooses_is_rejected(method: int) -> None:
    with pytest.raises(ArchiveError, match="uses the compression method"):
        list(read_lines(io.BytesIO(packed(method))))


def test_a_stored_archive_with_a_comment() -> None:
    lines = list(read_lines(io.BytesIO(packed(zipfile.ZIP_STORED, b"PK\x05"))))
    assert len(lines) == 42
    assert lines[-1] == ("streamed.txt, line 1", b'{"external_id":"2"}\n')


WHOLE = (packed(), packed(zipfile.ZIP_STORED, b"comment"), packed(zipfile.ZIP_LZMA), packed(zipfile.ZIP_BZIP2))
BYTES = st.integers(0, 255)
PLACES = st.floats(0, 1, exclude_max=True)
CHANGES = st.lists(
    st.one_of(
        st.tuples(st.just("flip"), PLACES, st.integers(0, 7)),
        st.tuples(st.just("set"), PLACES, BYTES),
        st.tuples(st.just("fill"), PLACES, st.sampled_from([b"\0" * 8, b"\xff" * 8, b"PK\x05\x06", b"PK\x01\x02"])),
        st.tuples(st.just("cut"), PLACES, st.just(0)),
        st.tuples(st.just("drop"), PLACES, st.integers(1, 60)),
        st.tuples(st.just("insert"), PLACES, st.binary(min_size=1, max_size=60)),
    ),
    min_size=1,
    max_size=6,
)


def damaged(content: bytes, changes: list[tuple[str, float, Any]], *, at_the_end: bool) -> bytes:
    """Return the archive after some changes; changes at the end hit the directory."""
    for kind, place, what in changes:
        start = len(content) // 2 if at_the_end else 0
        at = start + int(place * (len(content) - start))
        before, after = content[:at], content[at:]
        if kind == "flip" and after:
            content = before + bytes([after[0] ^ 1 << what]) + after[1:]
        elif kind == "set" and after:
            content = before + bytes([what]) + after[1:]
        elif kind == "fill":
            content = before + what + after[len(what) :]
        elif kind == "cut":
            content = before
        elif kind == "drop":
            content = before + after[what:]
        elif kind == "insert":
            content = before + what + after
    return content


def read(content: bytes) -> str:
    """Return the message of the error for an archive; empty if it can be read."""
    try:
        list(read_lines(io.BytesIO(content)))
    except ArchiveError as error:
        return str(error)
    return ""


@given(content=st.sampled_from(WHOLE), changes=CHANGES, at_the_end=st.booleans())
@settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_damage_raises_only_archive_error(
    *, content: bytes, changes: list[tuple[str, float, Any]], at_the_end: bool
) -> None:
    read(damaged(content, changes, at_the_end=at_the_end))


@given(st.binary(max_size=200))
@example(b"")
@example(b"PK\x05\x06" + b"\xff" * 18)
@example(b"PK\x05\x06" + b"\0" * 18)
@settings(max_examples=300, deadline=None)
def test_other_content_raises_only_archive_error(content: bytes) -> None:
    assert content.startswith(b"PK\x05\x06\0") or "cannot be unpacked" in read(content)


def placed(field: int, value: bytes) -> bytes:
    """Return an archive with another value of a field of the first directory entry."""
    content = packed()
    entry = content.index(b"PK\x01\x02")
    return content[: entry + field] + value + content[entry + field + len(value) :]


FIELDS = {
    "a version of the future": placed(6, b"\xff\xff"),
    "encrypted": placed(8, b"\x01\x00"),
    "patched": placed(8, b"\x20\x00"),
    "another method": placed(10, b"\x63\x00"),
    "another name than the header's": placed(46, b"z"),
    "a member beyond the end": placed(42, b"\xff\xff\xff\x7f"),
    "a member that begins elsewhere": placed(42, b"\x07\x00\x00\x00"),
    "a smaller size": placed(20, b"\x01\x00\x00\x00"),
    "another checksum": placed(16, b"\0\0\0\0"),
    "an extra field that is cut": placed(30, b"\x03\x00"),
}


@pytest.mark.parametrize("name", FIELDS)
def test_a_directory_that_lies(name: str) -> None:
    message = read(FIELDS[name])
    assert "cannot be unpacked" in message or "compression method" in message


LINES = [
    b"[" * 100_000,
    b'{"custom_attributes":' + b'{"a":' * 50_000,
    b'{"external_id":"\xff"}',
    b'{"total_revenue":1e999}',
    b'{"total_revenue":' + b"9" * 5_000 + b"}",
    b'{"external_id":"\\ud800"}',
    b"\xef\xbb\xbf{}",
    b"NaN",
    b"null",
]


@pytest.mark.parametrize("line", LINES)
def test_invalid_line(appboy: Appboy, mock: AppboyMock, line: bytes, tmp_path: Path) -> None:
    mock.settings.export_seconds = 0
    export = appboy.users.export_by_segment(segment_id=mock.SEGMENT_ID)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("users", line)
    mock.state.archives.path(next(iter(mock.state.archives))).write_bytes(file.getvalue())
    assert export.url is not None
    with pytest.raises(ArchiveError, match="users, line 1, is"):
        list(appboy.users.read_export(export.url, directory=tmp_path))
    assert not list(tmp_path.iterdir())
