"""`errors` of a form that nobody documented, and errors of exports that show nothing of a person or an address."""

import io
import zipfile
from typing import Any

import pytest

from appboy_client import Appboy
from appboy_client.exports import ArchiveError, ExportPendingError
from appboy_client.testing import AppboyMock, Fault
from engagement_core import PartialFailureError
from engagement_core.exports.archive import read_lines

EMAIL = "jane.roe@leak.example"


@pytest.mark.parametrize("errors", ["no such user", {"u": "unknown"}, 7, True])
def test_errors_that_are_no_list_are_failures(appboy: Appboy, mock: AppboyMock, errors: Any) -> None:
    mock.faults.inject(Fault(status=200, body={"message": "success", "errors": errors}))
    tracked = appboy.users.track(attributes=[{"external_id": "u"}])
    assert not tracked
    with pytest.raises(PartialFailureError):
        tracked.raise_for_errors()


@pytest.mark.parametrize("errors", [None, [], "", {}, False, 0])
def test_errors_that_say_nothing_are_none(appboy: Appboy, mock: AppboyMock, errors: Any) -> None:
    mock.faults.inject(Fault(status=200, body={"message": "success", "errors": errors}))
    assert appboy.users.track(attributes=[{"external_id": "u"}])


def archive(method: int) -> bytearray:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as made:
        made.writestr(EMAIL, b"{}\n")
    return bytearray(file.getvalue())


def test_the_name_of_a_file_is_masked_in_what_is_said_of_it() -> None:
    other_method = archive(zipfile.ZIP_BZIP2)
    other_name = archive(zipfile.ZIP_STORED)
    other_name[30] ^= 1
    for data in (other_method, other_name):
        with pytest.raises(ArchiveError) as caught:
            list(read_lines(io.BytesIO(data)))
        assert EMAIL not in f"{caught.value}{caught.value.__cause__}"
    [(place, _)] = read_lines(io.BytesIO(archive(zipfile.ZIP_STORED)))
    assert place == "***, line 1"


def test_the_address_of_a_pending_export_is_not_shown() -> None:
    error = ExportPendingError("https://s3.example/file.zip?signature=hush", 5)
    assert "hush" not in f"{error}{error!r}"
    assert error.url.endswith("hush")
