"""Renders the templates of pages."""

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from generator.docs.markdown import cell, code

FOLDER = Path(__file__).parent

_ENVIRONMENT = Environment(
    loader=FileSystemLoader(FOLDER / "templates"),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    autoescape=select_autoescape(enabled_extensions=()),
)
_ENVIRONMENT.filters.update(code=code, cell=cell)


def render(template: str, **values: Any) -> str:
    """Return the text of a page."""
    return _ENVIRONMENT.get_template(f"{template}.md.jinja").render(**values)
