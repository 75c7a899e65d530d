"""Bundles as folders and archives, byte for byte the same each time."""

import hashlib
import shutil
from collections.abc import Mapping
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from generator.bundle.contents import Files

SUMS = "SHA256SUMS"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip archive can say."""


def write_bundle(output: Path, vendor: str, files: Files) -> None:
    """Write a vendor's folder, in place of an older one, and its archive."""
    folder = output / vendor
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    complete = {**files, SUMS: checksums(files)}
    for name, content in complete.items():
        (folder / name).write_bytes(content)
    _zip(output / f"{vendor}.zip", {f"{vendor}/{name}": content for name, content in complete.items()})


def write_sums(output: Path) -> None:
    """Write the checksums of all archives beside them."""
    archives = {file.name: file.read_bytes() for file in output.glob("*.zip")}
    (output / SUMS).write_bytes(checksums(archives))


def checksums(files: Files) -> bytes:
    """The text that `sha256sum --check` takes."""
    lines = [f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(files)]
    return "".join(lines).encode()


def _zip(file: Path, files: Mapping[str, bytes]) -> None:
    # Not compressed: another version of zlib would give other bytes.
    with ZipFile(file, "w", ZIP_STORED) as archive:
        for name in sorted(files):
            entry = ZipInfo(name, _LONG_AGO)
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, files[name])
