"""Damaged and hostile zips give their lines or `ArchiveError`, in bounded memory."""

import io
import random
import tracemalloc
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED, ZipFile

from hypothesis import given
from hypothesis import strategies as st

from appboy_client.exports import ArchiveError
from engagement_core.exports.archive import MAX_LINE_BYTES, read_lines
from tests.conformance.hostile_inputs.budget import fuzzed
from tests.conformance.hostile_inputs.calling import check_error
from tests.conformance.hostile_inputs.hostile import EMAIL, chances, mutate


def packed(method: int, name: str, content: bytes, comment: bytes = b"") -> bytes:
    file = io.BytesIO()
    with ZipFile(file, "w", method) as archive:
        archive.writestr(name, content)
        archive.writestr("folder/", b"")
        with archive.open("streamed.txt", "w", force_zip64=True) as member:
            member.write(b'{"external_id":"2"}\n')
        archive.comment = comment
    return file.getvalue()


SAMPLES = [
    packed(ZIP_DEFLATED, "a.txt", b'{"external_id":"1"}\n' * 40),
    packed(ZIP_STORED, f"{EMAIL}.txt", b"{}\n\n \n{}"),
    packed(ZIP_DEFLATED, "\u00e9.txt", b" " * 1_000_000),
    packed(ZIP_BZIP2, f"users/{EMAIL}", b"{}\n"),
    packed(ZIP_LZMA, "l.txt", b"{}\n", b"a comment" * 50),
    b"",
]


@fuzzed(150)
@given(st.sampled_from(SAMPLES), chances)
def test_any_archive(sample: bytes, chance: random.Random) -> None:
    data = mutate(sample, chance, 6)
    tracemalloc.start()
    try:
        for place, line in read_lines(io.BytesIO(data)):
            assert place
            assert len(line) <= MAX_LINE_BYTES
    except ArchiveError as error:
        check_error(error)
    finally:
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert peak < 60 * 1024 * 1024
