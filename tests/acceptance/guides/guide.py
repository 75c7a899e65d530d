"""Runs the blocks of a guide in order, and compares what they print with what the guide says.

The words behind the language of a block say how it runs:

- `python`: in one namespace with the other blocks of the guide, or with pytest if it defines tests;
- `python file=send.py`: written to a file, which a later command or block uses;
- `python needs=fastapi`: as above if the library is installed, and compiled otherwise;
- `sh`: each line is a command; installations, `make` and settings are left to the reader;
- `output`: what the block before it prints.
"""

import contextlib
import io
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from attrs import field, frozen

from engagement_core.client import SyncClient
from tests.specs import VENDORS, package_of
from tests.unit.testing.project import plugins, run_tests, source_environment

_FENCE = re.compile(r"^```(?P<language>\w+)(?P<words>[^\n]*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_TEST = re.compile(r"^(?:async )?def test_", re.MULTILINE)
_LEFT_TO_THE_READER = {"cd", "export", "git", "make", "pip"}


@frozen
class Block:
    """A fenced block."""

    language: str
    words: dict[str, str]
    text: str
    line: int
    """The line of its first line of code."""

    @property
    def is_test(self) -> bool:
        """Whether pytest runs it."""
        return self.language == "python" and _TEST.search(self.text) is not None

    @property
    def can_run(self) -> bool:
        """Whether the libraries that it needs are installed."""
        return "needs" not in self.words or _is_installed(self.words["needs"])


def blocks(guide: Path) -> Iterator[Block]:
    """The blocks of a guide."""
    content = guide.read_text(encoding="utf-8")
    for found in _FENCE.finditer(content):
        words = dict(word.split("=", 1) for word in found["words"].split())
        yield Block(found["language"], words, found["text"], content.count("\n", 0, found.start("text")) + 1)


def vendors(guide: Path) -> list[str]:
    """The vendors whose clients a guide imports or calls."""
    code = "\n".join(block.text for block in blocks(guide) if block.language in {"python", "sh"})
    return [vendor for vendor in VENDORS if package_of(vendor) in code or re.search(rf"^{vendor} ", code, re.MULTILINE)]


def _is_installed(library: str) -> bool:
    try:
        return find_spec(library) is not None
    except ModuleNotFoundError:  # not even the package that contains it
        return False


@frozen
class Guide:
    """A guide whose blocks run in a folder of their own."""

    file: Path
    folder: Path
    _names: dict[str, Any] = field(factory=lambda: {"__name__": "__main__"})

    def run(self) -> list[Block]:
        """Run every block that can; returns those that only compiled.

        Raises:
            AssertionError: A block fails or prints something else; the message names the file and line.
        """
        try:
            return list(self._blocks())
        finally:
            for client in self._names.values():
                if isinstance(client, SyncClient):
                    client.close()

    def _blocks(self) -> Iterator[Block]:
        printed, ran = "", True
        for block in blocks(self.file):
            if block.language == "output":
                self._compare(block, printed, ran=ran)
            elif block.language in {"python", "sh"}:
                self._compile(block)
                ran = block.can_run
                if ran:
                    printed = self._run(block)
                else:
                    yield block

    def _compile(self, block: Block) -> None:
        if block.language == "python":
            compile(block.text, f"{self.file}:{block.line}", "exec")

    def _compare(self, block: Block, printed: str, *, ran: bool) -> None:
        message = f"{self.file}:{block.line}: the guide shows\n{block.text}\nand the block before it prints\n{printed}"
        # A row of three dots stands for lines that the guide leaves out.
        pattern = re.escape(block.text.rstrip()).replace(re.escape("...\n"), "(?:.*\n)*?").replace(r"\.\.\.", ".*")
        assert not ran or re.fullmatch(pattern, printed.rstrip()), message

    def _run(self, block: Block) -> str:
        if block.language == "sh":
            return "".join(self._command(block, line) for line in block.text.splitlines() if line.strip())
        if block.is_test:
            return self._test(block)
        if "file" in block.words:
            (self.folder / block.words["file"]).write_text(block.text, encoding="utf-8")
            return ""
        return self._script(block)

    def _script(self, block: Block) -> str:
        # Empty lines above, so that a traceback has the line in the guide.
        code = compile("\n" * (block.line - 1) + block.text, str(self.file), "exec")
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            try:
                exec(code, self._names)
            except Exception as error:
                raise AssertionError(f"{self.file}:{block.line}: the block fails with {error!r}") from error
        return printed.getvalue()

    def _test(self, block: Block) -> str:
        done = run_tests(self.folder, block.text, *plugins(vendors(self.file)), python=sys.executable, sources=True)
        count = len(_TEST.findall(block.text))
        assert done.returncode == 0, f"{self.file}:{block.line}: {done.stdout}{done.stderr}"
        assert f"{count} passed" in done.stdout
        return done.stdout

    def _command(self, block: Block, line: str) -> str:
        words = shlex.split(line, comments=True)
        if not words or words[0] in _LEFT_TO_THE_READER or words[1:2] in (["login"], ["mock"]):
            return ""
        command = [package_of(words[0]), *words[1:]] if words[0] in VENDORS else words[2:]
        assert words[0] in VENDORS or words[:2] == ["python", "-m"] or words[0] == "python", line
        start = [sys.executable, "-m"] if words[0] in VENDORS or words[1] == "-m" else [sys.executable, words[1]]
        environment = {**source_environment(), **_credentials(), "HOME": str(self.folder), "COLUMNS": "100"}
        done = subprocess.run(
            [*start, *command],
            capture_output=True,
            encoding="utf-8",
            check=False,
            cwd=self.folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            timeout=120,
        )
        assert done.returncode == 0, f"{self.file}:{block.line}: {line}\n{done.stdout}{done.stderr}"
        return done.stdout


def _credentials() -> dict[str, str]:
    prefixes = tuple(f"{vendor.upper()}_" for vendor in VENDORS)
    return {name: value for name, value in os.environ.items() if name.startswith(prefixes)}
