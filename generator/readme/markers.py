"""Parts of a Markdown file between two comments, which a program writes."""

from pathlib import Path

from generator.diagnostics import file_error


def replaced(file: Path, text: str, region: str, content: str) -> str:
    """The text with other content in `<!-- region -->…<!-- /region -->`; GenerationError where that is not there once.

    `file` is only named in the error.
    """
    begin, end = f"<!-- {region} -->", f"<!-- /{region} -->"
    before, opened, rest = text.partition(begin)
    _, closed, after = rest.partition(end)
    if not opened or not closed or begin in rest or end in after:
        message = f"There is not exactly one pair {begin} and {end}."
        raise file_error(file, message, "Put the two comments around the place where the table belongs.")
    return f"{before}{begin}\n\n{content}\n\n{end}{after}"
