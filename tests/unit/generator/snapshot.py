"""Snapshots of folders, for comparison."""

from pathlib import Path


def snapshot(folder: Path) -> dict[str, bytes]:
    """The content of every file in a folder, except symbolic links, by path."""
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and "__pycache__" not in file.parts
    }
