"""Completion of `@file`, the values that a file gives."""

import click
from click.shell_completion import CompletionItem

FOLDER = "folder"
"""The type of a completion that goes on; no space follows it."""


def complete_file(_: click.Context, __: click.Parameter, incomplete: str) -> "list[CompletionItem[str]]":
    """The files and folders whose path starts with what follows `@`; none without it."""
    if not incomplete.startswith("@"):
        return []
    # Loaded for completion only, so that help is quick.
    from pathlib import Path

    folder, slash, start = incomplete[1:].rpartition("/")
    try:
        files = sorted(Path(f"{folder}{slash}").iterdir())
    except OSError:
        return []
    # Hidden files are for those who ask for them.
    chosen = [each for each in files if each.name.startswith(start) and (start or not each.name.startswith("."))]
    return [
        CompletionItem(f"@{folder}{slash}{each.name}/", type=FOLDER)
        if each.is_dir()
        else CompletionItem(f"@{folder}{slash}{each.name}")
        for each in chosen
    ]
