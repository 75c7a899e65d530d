"""Folders as values, so that they can be compared."""

from pathlib import Path


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, symbolic links left out, by its path."""
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and "__pycache__" not in file.parts
    }
