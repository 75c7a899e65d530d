"""Values of a spec and messages of tools, formatted for a diagnostic."""

_LONGEST = 80


def shown(value: object) -> str:
    """A value in backticks: shortened, on one line and without control characters."""
    text = value if isinstance(value, str) else str(value)
    if not text.isprintable():
        text = ascii(text)[1:-1]
    return f"`{shortened(text)}`"


def shortened(text: str) -> str:
    """A text, cut to a readable length."""
    return text if len(text) <= _LONGEST else text[: _LONGEST - 3] + "..."


def tool_message(text: str) -> str:
    """The first line of a tool's message, with a full stop and without control characters."""
    line = text.strip().splitlines()[0] if text.strip() else "no reason given"
    if not line.isprintable():
        line = ascii(line)[1:-1]
    if len(line) > 240:
        line = line[:120] + " ... " + line[-115:]
    return line if line.endswith(".") else line + "."
