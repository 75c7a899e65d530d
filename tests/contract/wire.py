"""Golden files: the requests of an operation as text, exact to the byte but readable.

There is one file per operation with one part per case, in the `.http` format that editors know. A JSON body is indented
for the reader; it is sent without white space, and `content-length` counts those bytes. Other bodies are kept verbatim.
"""

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from engagement_core.testing import LoggedRequest
from tests.contract.arrangement import Mask

FOLDER = Path(__file__).resolve().parent
_ALWAYS = (
    Mask("^host: (.+)$", "<host>", "example.com"),
    Mask("^user-agent: [a-z-]+/(.+)$", "<version>", "0.1.0"),
)
_PART = re.compile(r"^### (.+)$", re.MULTILINE)


def wire_file(vendor: str, operation: str) -> Path:
    """The golden file of an operation."""
    return FOLDER / vendor / "wire" / f"{operation}.http"


@frozen
class Request:
    """A request of a golden file."""

    method: str
    path: str
    """Percent-encoded."""
    query: str
    headers: Mapping[str, str]
    body: str


def to_text(entry: LoggedRequest, masks: Iterable[Mask]) -> str:
    """A logged request as a part of a golden file."""
    masks = [*_ALWAYS, *masks]
    target = f"{entry.path}?{entry.query}" if entry.query else entry.path
    headers = [_masked(f"{name}: {value}", masks) for name, value in entry.headers]
    lines = [f"{entry.method} {target}", *headers]
    if entry.body:
        lines += ["", _indented(_masked(entry.body.decode("utf-8", "backslashreplace"), masks))]
    return "\n".join(lines) + "\n"


def _masked(text: str, masks: Iterable[Mask]) -> str:
    for mask in masks:
        match = re.search(mask.pattern, text)
        if match is not None:
            text = f"{text[: match.start(1)]}{mask.label}{text[match.end(1) :]}"
    return text


def unmasked(part: str, masks: Iterable[Mask]) -> str:
    """A part of a golden file with a valid value in place of each mask."""
    for mask in masks:
        part = part.replace(mask.label, mask.sample)
    return part


def _indented(body: str) -> str:
    try:
        value = json.loads(body)
    except ValueError:
        return body
    compact = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return json.dumps(value, ensure_ascii=False, indent=2) if compact == body else body


def to_file(parts: Mapping[str, str]) -> str:
    """The golden file of an operation from its parts by case."""
    return "\n".join(f"### {name}\n{text}" for name, text in parts.items())


def parts(file: Path) -> dict[str, str]:
    """The parts of a golden file by case; empty if the file does not exist."""
    if not file.exists():
        return {}
    _, *pieces = _PART.split(file.read_text(encoding="utf-8"))
    texts = [text.removeprefix("\n") for text in pieces[1::2]]
    return dict(zip(pieces[::2], [*(text.removesuffix("\n") for text in texts[:-1]), *texts[-1:]], strict=True))


def read(part: str) -> Request:
    """Parse a part of a golden file."""
    head, _, body = part.partition("\n\n")
    first, *lines = head.splitlines()
    method, _, target = first.partition(" ")
    path, _, query = target.partition("?")
    headers: dict[str, Any] = dict(line.split(": ", 1) for line in lines)
    return Request(method, path, query, headers, body.removesuffix("\n"))
