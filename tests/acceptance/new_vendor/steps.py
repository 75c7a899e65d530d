"""The files and commands of "Add a vendor" in CONTRIBUTING.md."""

import re

from attrs import frozen

from tests.acceptance.new_vendor.workspace import ROOT


@frozen
class Step:
    """A numbered step."""

    files: tuple[str, ...]
    """Paths, with `<vendor>` filled in."""
    commands: tuple[str, ...]


def steps(vendor: str) -> list[Step]:
    """The steps for one vendor."""
    text = (ROOT / ".github" / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = text.partition("## Add a vendor\n")[2].partition("\n## ")[0]
    texts = re.split(r"^\d+\. ", section.replace("<vendor>", vendor), flags=re.MULTILINE)[1:]
    return [_step(text) for text in texts]


def _step(text: str) -> Step:
    sentences, *blocks = re.split(r"^ *```(?:sh)?\n", text, flags=re.MULTILINE)
    commands = [line.strip() for block in blocks[::2] for line in block.splitlines()]
    return Step(tuple(re.findall(r"`((?:specs|overrides|tests)/\w+/[\w/]+\.\w+)`", sentences)), tuple(commands))
