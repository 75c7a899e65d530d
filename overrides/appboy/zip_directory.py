"""The size of a zip's directory, read before `zipfile` reads the directory itself into memory."""

import io
import struct
from typing import IO

_END = b"PK\x05\x06"
_END_BYTES = 22
_LONGEST_COMMENT = 65_535
_LOCATOR = b"PK\x06\x07"
_LOCATOR_BYTES = 20
_IN_ZIP64 = 0xFFFFFFFF


def directory_size(file: IO[bytes]) -> int:
    """Bytes that the end of the archive says its directory has; 0 where there is no end, which `zipfile` refuses."""
    size = file.seek(0, io.SEEK_END)
    start = max(0, size - _END_BYTES - _LONGEST_COMMENT - _LOCATOR_BYTES)
    file.seek(start)
    tail = file.read()
    end = tail.rfind(_END)
    if end < 0 or len(tail) - end < _END_BYTES:
        return 0
    found: int = struct.unpack_from("<L", tail, end + 12)[0]
    locator = end - _LOCATOR_BYTES
    if found == _IN_ZIP64 and locator >= 0 and tail.startswith(_LOCATOR, locator):
        file.seek(struct.unpack_from("<Q", tail, locator + 8)[0])
        record = file.read(56)
        return struct.unpack_from("<Q", record, 40)[0] if len(record) == 56 else _IN_ZIP64
    return found
