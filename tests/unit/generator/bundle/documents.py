"""The bundled documents of this repository, built once for all tests."""

import json
from functools import cache
from typing import Any

from generator.bundle.contents import Files, contents
from generator.paths import PROJECT

VENDORS = tuple(PROJECT.vendors())

Json = dict[str, Any]


@cache
def files(vendor: str) -> Files:
    return contents(PROJECT, vendor)


@cache
def document(vendor: str, name: str) -> Json:
    parsed: Json = json.loads(files(vendor)[name])
    return parsed
