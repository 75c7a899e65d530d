"""The languages of generated clients, and the compilers that check them."""

import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from attrs import field, frozen

from tests.interop.node import MODULES, NODE, STRICT, TSC


@frozen
class Language:
    """A language, its generator and its check."""

    name: str
    generator: str
    suffix: str
    check: str
    """The name of the check."""
    command: Callable[[], Sequence[str] | None]
    """The command that checks files; None if it is not installed."""
    options: Sequence[str] = field(factory=tuple)
    """Options of openapi-generator."""
    one_by_one: bool = False
    """Whether the command takes only one file."""

    def files(self, folder: Path) -> list[Path]:
        """The generated source files."""
        return sorted(folder.rglob(f"*{self.suffix}"))


def _typescript() -> Sequence[str]:
    return [str(NODE), str(MODULES / TSC), *STRICT]


def _installed(*command: str) -> Callable[[], Sequence[str] | None]:
    return lambda: command if shutil.which(command[0]) else None


LANGUAGES = (
    Language("TypeScript, typescript-fetch", "typescript-fetch", ".ts", "tsc --strict", _typescript),
    Language(
        # Parse only, since the libraries that the code uses are not installed.
        "Java", "java", ".java", "javac, parsing",
        _installed("javac", "-XDshould-stop.ifNoError=PARSE", "-proc:none", "-implicit:none"),
    ),
    Language("PHP", "php", ".php", "php -l", _installed("php", "-l"), one_by_one=True),
    Language("Ruby", "ruby", ".rb", "ruby -c", _installed("ruby", "-c"), options=("--library", "faraday")),
    Language("Go", "go", ".go", "gofmt -e", _installed("gofmt", "-e", "-l")),
)  # fmt: skip


def errors(language: Language, files: Sequence[Path]) -> list[str] | None:
    """The errors of the check; None if the command is not installed."""
    command = language.command()
    if command is None:
        return None
    groups = [[file] for file in files] if language.one_by_one else [list(files)]
    lines: list[str] = []
    for group in groups:
        done = subprocess.run([*command, *map(str, group)], capture_output=True, encoding="utf-8", check=False)
        if done.returncode:
            lines += (done.stderr + done.stdout).splitlines() or [f"{language.check} failed without a word"]
    return joined(lines)


def joined(lines: Sequence[str]) -> list[str]:
    """Errors of one line each; compilers indent continuation lines."""
    whole: list[str] = []
    for line in lines:
        if line.startswith(" ") and whole:
            whole[-1] += f" {line.strip()}"
        else:
            whole.append(line)
    return whole
