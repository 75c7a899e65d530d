"""Writes a document as YAML that parsers of versions 1.1 and 1.2 read alike."""

import re
from typing import Any

import yaml

_WIDTH = 150
# PyYAML quotes texts that are something else in YAML 1.1; these are numbers in 1.2 only.
_NUMBER = re.compile(r"[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+")


class _Dumper(yaml.SafeDumper):
    """Writes lines of text as a block, and quotes numbers of either version."""


def to_yaml(document: Any) -> bytes:
    """Return a JSON document as YAML, with its keys in their order."""
    text: str = yaml.dump(document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=_WIDTH)
    return text.encode()


# The annotations of PyYAML are incomplete.
def _text(dumper: Any, text: str) -> Any:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_dumper: Any = _Dumper
_dumper.add_representer(str, _text)
_dumper.add_implicit_resolver("tag:yaml.org,2002:float", _NUMBER, list("-+.0123456789"))
