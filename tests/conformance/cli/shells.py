"""Completion in real shells: what a person sees who types the start of a command and presses Tab."""

import os
import pty
import select
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.conformance.cli.processes import run

_PROMPT = "ready>"
"""The shell reads keys once it has written its prompt."""
_PATIENCE = 60
"""Seconds after which a shell that writes nothing is taken to hang."""
_ALL = "\x14"
"""The key that inserts all completions in bash."""
_ENDED = "\x15exit\n"
"""Delete the line, and end the shell."""
_BASH = f"""\
PS1='{_PROMPT}'
bind '"\\C-t": insert-completions'
bind -x '"\\C-g": printf "%s\\n" "$READLINE_LINE" > line'
. ./script.bash
"""
_ZSH = f"""\
PS1='{_PROMPT}'
autoload -Uz compinit && compinit -u -D
show-line() {{ print -r -- "$BUFFER" > line }}
zle -N show-line
bindkey '^G' show-line
. ./script.zsh
"""


class Shell:
    """One shell in which a client's completion script has been loaded; its folder has the program and some files."""

    def __init__(self, name: str, folder: Path, package: str, environ: Mapping[str, str]) -> None:
        # bash is there wherever these tests run, so completion is never untested.
        if name != "bash" and shutil.which(name) is None:
            pytest.skip(f"{name} is not installed")
        self._name = name
        self._folder = folder
        self._program = package.removesuffix("_client")
        self._environ = {**environ, "PATH": f"{folder}:{environ['PATH']}", "TERM": "xterm", "HISTFILE": ""}
        program = folder / self._program
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m {package} "$@"\n', encoding="utf-8")
        program.chmod(0o755)
        self._script = run(package, ["completion", name], environ).stdout
        (folder / f"script.{name}").write_text(self._script, encoding="utf-8")

    def completed(self, start: str) -> list[str]:
        """The words with which the last word of a command line can be completed."""
        if self._name == "fish":
            return self._fish(start)
        words, line = start.split(), self.line(start, _ALL if self._name == "bash" else "\t")
        return line.split()[len(words) - (not start.endswith(" ")) :]

    def _fish(self, start: str) -> list[str]:
        program = f"source script.fish; complete -C {_quoted(start)}"
        done = subprocess.run(
            ["fish", "--no-config", "-c", program],
            env=self._environ, cwd=self._folder, capture_output=True, encoding="utf-8", check=True,
        )  # fmt: skip
        return [line.partition("\t")[0] for line in done.stdout.splitlines()]

    def line(self, start: str, key: str = "\t") -> str:
        """The line, in bash and zsh, after a key that completes it."""
        file = self._folder / "line"
        file.unlink(missing_ok=True)
        start_up, words = {
            "bash": (_BASH, ["bash", "--noprofile", "--rcfile", ".zshrc", "-i"]),
            "zsh": (_ZSH, ["zsh", "-i"]),
        }[self._name]
        (self._folder / ".zshrc").write_text(start_up, encoding="utf-8")
        environ = {**self._environ, "ZDOTDIR": str(self._folder)}
        master, slave = pty.openpty()
        with subprocess.Popen(
            words, env=environ, cwd=self._folder, stdin=slave, stdout=slave, stderr=slave, start_new_session=True
        ) as process:
            os.close(slave)
            output = _read(master, _PROMPT)
            os.write(master, f"{start}{key}\x07{_ENDED}".encode())
            output += _read(master, None)
            os.close(master)
            process.wait(60)
        assert file.exists(), output
        return file.read_text(encoding="utf-8").removesuffix("\n")


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _read(terminal: int, end: str | None) -> str:
    """What a terminal shows, up to a text or to the end."""
    found = b""
    while end is None or end.encode() not in found:
        assert select.select([terminal], [], [], _PATIENCE)[0], found
        try:
            piece = os.read(terminal, 4096)
        except OSError:  # Linux reports the end of a terminal as an error.
            piece = b""
        if not piece:
            break
        found += piece
    return found.decode("utf-8", "replace")
