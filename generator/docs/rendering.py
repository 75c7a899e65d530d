"""Renders the templates of pages."""

from pathlib import Path
from typing import Any

from generator.docs.markdown import cell, code
from generator.render.renderer import template_environment

FOLDER = Path(__file__).parent

_ENVIRONMENT = template_environment(FOLDER / "templates")
_ENVIRONMENT.filters.update(code=code, cell=cell)


def render(template: str, **values: Any) -> str:
    """Return the text of a page."""
    return _ENVIRONMENT.get_template(f"{template}.md.jinja").render(**values)
