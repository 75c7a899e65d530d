"""Markdown twins of the pages, for agents: the source of each page in plain Markdown, without directives and roles."""

import re
from collections.abc import Iterator, Mapping

from generator.samples.overlay import Sample

_FENCE = re.compile(r"^:{3,}$")
_DIRECTIVE = re.compile(r"^:{3,}\{([\w:]+)\} ?(.*)$")
_BLOCK = re.compile(r"^```\{([\w:]+)\}")
_OPTION = re.compile(r"^:([\w-]+):(?: (.*))?$")
_FIELD = re.compile(r"^:(param|raises) ~?([\w.]+): (.*)$")
_TOC_ENTRY = re.compile(r"^(.+) <(.+)>$")
# A parameter at the end of a path, such as `/v1/apps/{id}`, is no role.
_ROLE = re.compile(r"(?<!/)\{[\w:]+\}`([^`<]+?)(?: <([^`>]+)>)?`")
_ABBREVIATED = re.compile(r"~(?:\w+\.)+(?=\w)")
_ANCHOR = re.compile(r"^\([\w-]+\)=$")
_HEAD = """\
# engagement-clients

> Unofficial OpenAPI specs, typed Python clients and mocks for customer-messaging APIs.

Each page of the site has a twin in Markdown at the same address, with `.md` in place of `.html`; `llms-full.txt` has
all of them. `http/<vendor>/openapi.json` is the OpenAPI document with code samples. The address of an operation is
`http/<vendor>/reference.html#operation-<operationId>`.

## Pages

"""
_SHOWN = ("python", "command", "curl")
"""The kinds of samples on a twin."""


def twin(text: str, samples: Mapping[str, tuple[Sample, ...]]) -> str:
    """The twin of a page; `samples` are those of the operations on it, by operationId."""
    body = re.sub(r"\A\s*---\n.*?\n---\n", "", text, count=1, flags=re.DOTALL)
    lines = [_plain(line) for line in _lines(body.splitlines(), samples)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip() + "\n"


def _lines(lines: list[str], samples: Mapping[str, tuple[Sample, ...]]) -> Iterator[str]:
    rest = iter(lines)
    for line in rest:
        directive, block = _DIRECTIVE.match(line), _BLOCK.match(line)
        if directive:
            yield from _directive(directive[1], directive[2], rest, samples)
        elif block:
            yield from _block(block[1], rest)
        elif not _FENCE.match(line) and not _ANCHOR.match(line):
            yield line


def _directive(
    name: str, argument: str, rest: Iterator[str], samples: Mapping[str, tuple[Sample, ...]]
) -> Iterator[str]:
    options: dict[str, str] = {}
    following = ""
    for following in rest:
        option = _OPTION.match(following)
        if option is None:
            break
        options[option[1]] = option[2] or ""
    if name == "api:operation":
        operation = argument.rpartition(".")[2]
        yield f"`{options['method']} {options['path']}` (`{operation}`)"
        yield ""
        for sample in samples.get(operation, ()):
            if sample.kind in _SHOWN:
                yield from (f"```{sample.lang.lower()}", sample.source.strip(), "```", "")
    elif name == "admonition":
        yield f"**{argument}.**"
    else:
        kind = "" if "type" not in options else f": {options['type']}"
        level = "###" if name in ("py:class", "py:exception") else "####"
        yield f"{level} `{_ABBREVIATED.sub('', argument + kind)}`"
    if not _FENCE.match(following):
        yield following


def _block(name: str, rest: Iterator[str]) -> Iterator[str]:
    """A fenced directive: links in place of a table of contents, nothing of others."""
    for line in rest:
        if line == "```":
            return
        entry = _TOC_ENTRY.match(line)
        if name == "toctree" and entry:
            yield f"- [{entry[1]}]({entry[2]}.md)"


def _plain(line: str) -> str:
    field = _FIELD.match(line)
    if field:
        raises = "raises " if field[1] == "raises" else ""
        line = f"- {raises}`{field[2].rpartition('.')[2]}`: {field[3]}"
    text = _ROLE.sub(lambda role: f"`{_ABBREVIATED.sub('', role[1])}`", line)
    # Pieces of code that the links between them divided.
    return re.sub(r"(?<!`)``(?!`)", "", text)


def index(pages: Mapping[str, str]) -> str:
    """`llms.txt`: the title and the address of each page."""
    links = (f"- [{_title(text)}]({path})" for path, text in pages.items())
    return _HEAD + "\n".join(links) + "\n"


def full(pages: Mapping[str, str]) -> str:
    """`llms-full.txt`: all pages."""
    return "\n".join(f"<!-- {path} -->\n\n{text}" for path, text in pages.items())


def _title(text: str) -> str:
    return next((line.removeprefix("# ") for line in text.splitlines() if line.startswith("# ")), "Untitled")
