"""Exports of segments: waiting, downloading, unpacking."""

import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import IO, Any

import pytest

from appboy_client import Appboy, AsyncAppboy
from appboy_client.exports import ArchiveError, ExportNotDownloadableError, ExportPendingError
from appboy_client.models import User
from appboy_client.testing import AppboyMock, Fault
from engagement_core import APIStatusError, ConfigurationError
from engagement_core.exports import archive as archives
from engagement_core.exports.archive import read_lines

SOON: Any = {"first_wait": 0.01, "longest_wait": 0.02}


def pending(mock: AppboyMock, times: int, **fault: Any) -> None:
    mock.settings.export_seconds = 0
    fields: Any = {"status": 404, "path": "/exports/", "times": times, **fault}
    mock.faults.inject(Fault(**fields))


def test_all_users_of_all_files(appboy: Appboy, mock: AppboyMock) -> None:
    mock.settings.fabricated_users = 11_000
    pending(mock, 3)
    users = list(appboy.users.export_segment(segment_id=mock.SEGMENT_ID, **SOON))
    assert all(isinstance(user, User) for user in users)
    ids = [user.external_id for user in users if user.external_id]
    assert len(set(ids)) == len(ids) >= 11_000
    assert ids[0] == mock.USER_ID
    assert users[-1].custom_attributes == {"number": 11_000, "favorite_foods": ["pizza", "sushi"]}


def test_chosen_fields(appboy: Appboy, mock: AppboyMock) -> None:
    mock.settings.export_seconds = 0
    users = list(appboy.users.export_segment(segment_id=mock.SEGMENT_ID, fields_to_export=["email"]))
    assert {user.external_id for user in users} == {None}
    assert users[0].email == "jon@example.com"


def test_nothing_is_sent_before_it_is_asked_for(appboy: Appboy, mock: AppboyMock) -> None:
    appboy.users.export_segment(segment_id=mock.SEGMENT_ID)
    assert not len(mock.request_log)


def test_not_ready_in_time(appboy: Appboy, mock: AppboyMock) -> None:
    with pytest.raises(ExportPendingError) as caught:
        list(appboy.users.export_segment(segment_id=mock.SEGMENT_ID, deadline=0.1, **SOON))
    assert caught.value.url not in str(caught.value)
    mock.clock.advance(60)
    assert list(appboy.users.read_export(caught.value.url))


@pytest.mark.parametrize(
    "fault", [{"status": 403}, {"status": 503}, {"cut": "before"}, {"status": 200, "body": "PK" * 99, "cut": "middle"}]
)
def test_transient_errors_are_retried(appboy: Appboy, mock: AppboyMock, fault: dict[str, Any]) -> None:
    pending(mock, 2, **fault)
    assert list(appboy.users.export_segment(segment_id=mock.SEGMENT_ID, **SOON))


@pytest.mark.parametrize("status", [400, 410, 302])
def test_permanent_errors_are_raised(appboy: Appboy, mock: AppboyMock, status: int) -> None:
    pending(mock, 9, status=status)
    with pytest.raises(APIStatusError) as caught:
        list(appboy.users.export_segment(segment_id=mock.SEGMENT_ID, **SOON))
    assert caught.value.operation == "download"
    assert sum(entry.method == "GET" for entry in mock.request_log) == 1


def test_in_a_bucket(appboy: Appboy, mock: AppboyMock) -> None:
    mock.settings.s3_credentials = True
    with pytest.raises(ExportNotDownloadableError, match="S3 bucket"):
        list(appboy.users.export_segment(segment_id=mock.SEGMENT_ID))


def test_no_credentials_go_along(appboy: Appboy, mock: AppboyMock) -> None:
    mock.settings.export_seconds = 0
    list(appboy.with_options(headers={"X-Own": "secret"}).users.export_segment(segment_id=mock.SEGMENT_ID))
    fetched = mock.request_log[-1]
    assert fetched.path.startswith("/exports/")
    assert {name for name, _ in fetched.headers} == {"host", "accept", "accept-encoding", "user-agent"}
    assert not fetched.query
    with pytest.raises(ConfigurationError):
        list(appboy.users.read_export("http://files.example.com/export.zip"))


def test_too_large(appboy: Appboy, mock: AppboyMock) -> None:
    mock.settings.export_seconds = 0
    with pytest.raises(Exception, match="larger than 100 bytes"):
        list(appboy.users.export_segment(segment_id=mock.SEGMENT_ID, max_bytes=100, **SOON))


@pytest.mark.anyio
async def test_async(async_appboy: AsyncAppboy, mock: AppboyMock) -> None:
    mock.settings.fabricated_users = 6_000
    pending(mock, 2)
    users = [user async for user in async_appboy.users.export_segment(segment_id=mock.SEGMENT_ID, **SOON)]
    assert len(users) >= 6_000
    mock.settings.export_seconds = 60
    with pytest.raises(ExportPendingError):
        async for _ in async_appboy.users.export_segment(segment_id=mock.SEGMENT_ID, deadline=0.1, **SOON):
            pass


def packed(**files: bytes) -> IO[bytes]:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("folder/", b"")
        for name, content in files.items():
            archive.writestr(name, content)
    return file


def test_lines() -> None:
    file = packed(a=b'{"x":1}\n\n{"x":2}', b=b"", c=b'\r\n{"x":3}\r\n')
    assert [(place, line.strip()) for place, line in read_lines(file)] == [
        ("a, line 1", b'{"x":1}'),
        ("a, line 3", b'{"x":2}'),
        ("c, line 2", b'{"x":3}'),
    ]


def test_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "_FREE_BYTES", 0)
    file = packed(a=(b" " * 999 + b"\n") * 5000)
    with pytest.raises(ArchiveError, match="250 times"):
        list(read_lines(file))


def test_endless_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MAX_LINE_BYTES", 1000)
    with pytest.raises(ArchiveError, match="a, line 2, is longer"):
        list(read_lines(packed(a=b"{}\n" + b"x" * 2000)))


def test_too_many_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MAX_DIRECTORY_BYTES", 5000)
    with pytest.raises(ArchiveError, match="too large for memory"):
        list(read_lines(packed(**{f"file{number}": b"" for number in range(100)})))


@pytest.mark.parametrize("name", ["../out", "/tmp/out", "C:\\out", "a/../../out", "./../out"])
def test_file_names_are_never_used(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files are read from the archive and never written under their names."""
    inside = tmp_path / "a" / "b"
    inside.mkdir(parents=True)
    monkeypatch.chdir(inside)
    assert [line for _, line in read_lines(packed(**{name: b"{}"}))] == [b"{}"]
    assert sorted(tmp_path.rglob("*")) == [inside.parent, inside]


@pytest.mark.parametrize("cut", [0, 10, 40, 70])
def test_damaged(cut: int) -> None:
    content = packed(a=b"{}" * 100)
    content.seek(0)
    with pytest.raises(ArchiveError):
        list(read_lines(io.BytesIO(content.read()[:cut])))


def test_flipped_bits() -> None:
    file = packed(a=b'{"x":1}\n' * 100)
    file.seek(70)
    file.write(b"\xff\xff\xff")
    with pytest.raises(ArchiveError):
        list(read_lines(file))


@pytest.mark.parametrize(("line", "words"), [(b"{", "is not JSON"), (b"[]", "is not a JSON object")])
def test_invalid_line(appboy: Appboy, mock: AppboyMock, line: bytes, words: str, tmp_path: Path) -> None:
    mock.settings.export_seconds = 0
    export = appboy.users.export_by_segment(segment_id=mock.SEGMENT_ID)
    stored = next(iter(mock.state.archives))
    file = packed(users=b'{"external_id":"u"}\n' + line)
    file.seek(0)
    mock.state.archives.path(stored).write_bytes(file.read())
    assert export.url is not None
    users = appboy.users.read_export(export.url, directory=tmp_path)
    assert next(users).external_id == "u"
    with pytest.raises(ArchiveError, match=words):
        next(users)
    assert not list(tmp_path.iterdir())


def test_bulk_and_exports_load_late() -> None:
    """A program that only sends messages does not pay for zip files and thread pools."""
    code = "import sys, appboy_client; appboy_client.Appboy(app_group_id='a').messages; print('zipfile' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True, env={
        "PYTHONPATH": os.pathsep.join(sys.path)})  # fmt: skip
    assert done.stdout == "False\n"
