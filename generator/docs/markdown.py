"""Small pieces of Markdown that cannot break the page around them."""

import json
import re
from typing import Any


def flat(text: str) -> str:
    """The text on one line."""
    return " ".join(text.split())


def cell(text: str) -> str:
    """The text as it can stand in a cell of a table."""
    return flat(text).replace("|", "\\|")


def code(value: object) -> str:
    """A value as code; one that holds backticks gets a longer fence."""
    text = flat(str(value))
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if longest or not text else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def json_text(value: Any) -> str:
    """An example as indented JSON."""
    return json.dumps(value, indent=2, ensure_ascii=False, default=str)


def literal(value: Any) -> str:
    """A documented value, such as a default, as JSON in code."""
    return code(json.dumps(value, ensure_ascii=False, default=str))
