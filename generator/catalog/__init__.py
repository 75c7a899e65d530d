"""`catalog.json`: what a client can do, as data for its command line and other tools; `api.md`: the same to read."""

import json
from collections.abc import Mapping
from typing import Any

from generator.catalog.index import RETRIES, api_index, listed_methods, methods_of
from generator.catalog.methods import catalog
from generator.catalog.python_calls import all_arguments, call_lines, docstring_examples, formatted, shown_example

__all__ = [
    "RETRIES",
    "all_arguments",
    "api_index",
    "call_lines",
    "catalog",
    "catalog_text",
    "docstring_examples",
    "formatted",
    "listed_methods",
    "methods_of",
    "shown_example",
]


def catalog_text(content: Mapping[str, Any]) -> str:
    """A catalog as JSON."""
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"
