"""Writes bundles as folders and reproducible archives."""

import hashlib
import shutil
from collections.abc import Mapping
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from generator.bundle.contents import Files

SUMS = "SHA256SUMS"
_TIMESTAMP = (1980, 1, 1, 0, 0, 0)
"""The earliest timestamp that a zip archive supports."""


def write_bundle(output: Path, vendor: str, files: Files) -> None:
    """Write the folder of a vendor's bundle, replacing an existing one, and its archive."""
    folder = output / vendor
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    all_files = {**files, SUMS: checksums(files)}
    for name, content in all_files.items():
        (folder / name).write_bytes(content)
    _zip(output / f"{vendor}.zip", {f"{vendor}/{name}": content for name, content in all_files.items()})


def write_sums(output: Path) -> None:
    """Write the checksums of all archives."""
    archives = {file.name: file.read_bytes() for file in output.glob("*.zip")}
    (output / SUMS).write_bytes(checksums(archives))


def checksums(files: Files) -> bytes:
    """Return checksums in the format of `sha256sum --check`."""
    lines = [f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(files)]
    return "".join(lines).encode()


def _zip(file: Path, files: Mapping[str, bytes]) -> None:
    # Uncompressed, since the output of zlib depends on its version.
    with ZipFile(file, "w", ZIP_STORED) as archive:
        for name in sorted(files):
            entry = ZipInfo(name, _TIMESTAMP)
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, files[name])
