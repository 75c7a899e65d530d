"""How a value of a spec is shown in a message."""

_LONGEST = 80


def shown(value: object) -> str:
    """A value for a sentence: short, on one line, and without characters that a terminal would obey."""
    text = value if isinstance(value, str) else str(value)
    if not text.isprintable():
        text = ascii(text)[1:-1]
    return f"`{shortened(text)}`"


def shortened(text: str) -> str:
    """The start of a long text."""
    return text if len(text) <= _LONGEST else text[: _LONGEST - 3] + "..."


def sentence(text: str) -> str:
    """The first line of a tool's message as a sentence."""
    line = text.strip().splitlines()[0] if text.strip() else "no reason given"
    if not line.isprintable():
        line = ascii(line)[1:-1]
    if len(line) > 240:
        line = line[:120] + " ... " + line[-115:]
    return line if line.endswith(".") else line + "."
