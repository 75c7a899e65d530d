"""Renders pages, and the fragments of Markdown in them."""

import re
from pathlib import Path
from typing import Any

from generator.render.renderer import template_environment
from generator.spec.descriptions import flat

FOLDER = Path(__file__).parent


def cell(text: str) -> str:
    """Return the text escaped for a table cell."""
    return flat(text).replace("|", "\\|")


def code(value: object) -> str:
    """Return a value as inline code; one with backticks gets a longer fence."""
    text = flat(str(value))
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if longest or not text else ""
    return f"{fence}{pad}{text}{pad}{fence}"


_ENVIRONMENT = template_environment(FOLDER / "templates")
_ENVIRONMENT.filters.update(code=code, cell=cell)


def render(template: str, **values: Any) -> str:
    """Return the text of a page."""
    return _ENVIRONMENT.get_template(f"{template}.md.jinja").render(**values)
