"""Generated regions of a Markdown file, between two comments."""

# A module of its own, since the benchmarks use it without the rest of the package.
from pathlib import Path

from generator.diagnostics import file_error


def replaced(file: Path, text: str, marker: str, content: str) -> str:
    """Replace the content between `<!-- marker -->` and `<!-- /marker -->`.

    Raises:
        GenerationError: The text does not contain the pair exactly once; the message names `file`.
    """
    begin, end = f"<!-- {marker} -->", f"<!-- /{marker} -->"
    before, opened, rest = text.partition(begin)
    _, closed, after = rest.partition(end)
    if not opened or not closed or begin in rest or end in after:
        message = f"Expected exactly one pair {begin} and {end}."
        raise file_error(file, message, "Put the two comments around the place of the table.")
    return f"{before}{begin}\n\n{content}\n\n{end}{after}"
