"""Layout of docstrings, and the sentences about schemas in them."""

import re
import textwrap

COLUMNS = 120
_OPENING = 3
"""Width of the opening quotes."""
_LIST_ITEM = re.compile(r" *(?:[-*+]|\d{1,3}[.)]) +")


def docstring(text: str, indent: int = 4) -> str:
    """Return a docstring literal whose lines after the first are indented."""
    # Wrap before escaping: wrapping must not split an escape sequence.
    width = COLUMNS - _OPENING - indent
    lines = _wrapped(text.strip(), width)
    if len(lines) == 1:
        # The closing quotes are on the same line.
        lines = _wrapped(text.strip(), width - _OPENING)
    lines = [_escaped(line) for line in lines]
    if len(lines) == 1:
        return f'"""{lines[0]}"""'
    return textwrap.indent("\n".join([f'"""{lines[0]}', *lines[1:], '"""']), " " * indent).lstrip(" ")


def _escaped(line: str) -> str:
    """Escape a line of a docstring so that it may also be the last one."""
    inner = line.rstrip('"')
    return inner.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') + '\\"' * (len(line) - len(inner))


def _wrapped(text: str, width: int) -> list[str]:
    return [line for paragraph in _paragraphs(text) for line in _wrapped_paragraph(paragraph, width)]


def _paragraphs(text: str) -> list[str]:
    """Remove soft line breaks: one entry per paragraph, list item, table row, heading or indented line."""
    paragraphs: list[str] = []
    for line in text.splitlines():
        if paragraphs and _continues(paragraphs[-1], line):
            paragraphs[-1] += f" {line.strip()}"
        else:
            paragraphs.append(line.rstrip())
    return paragraphs


def _continues(paragraph: str, line: str) -> bool:
    if not paragraph or not line.strip() or paragraph[0] in "|#" or line[0] in "|#" or _LIST_ITEM.match(line):
        return False
    return not line[0].isspace() or _LIST_ITEM.match(paragraph) is not None


def _wrapped_paragraph(paragraph: str, width: int) -> list[str]:
    item = _LIST_ITEM.match(paragraph)
    indent = len(paragraph) - len(paragraph.lstrip())
    hanging = item.end() if item else indent and indent + 4
    return textwrap.wrap(
        paragraph,
        width,
        subsequent_indent=" " * hanging,
        # Keep URLs whole.
        break_on_hyphens=False,
        break_long_words=False,
    ) or [""]
