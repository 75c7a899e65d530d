"""`catalog.json`: what a client can do, as data for its command line and other tools; `api.md`: the same to read."""

import json
from collections.abc import Mapping
from typing import Any

from generator.catalog.index import RETRIES, api_index, listed_methods, methods_of
from generator.catalog.methods import catalog

__all__ = ["RETRIES", "api_index", "catalog", "catalog_text", "listed_methods", "methods_of"]


def catalog_text(content: Mapping[str, Any]) -> str:
    """A catalog as JSON."""
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"
