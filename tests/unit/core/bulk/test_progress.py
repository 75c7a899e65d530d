"""What a user sees of a run: a bar in a terminal, lines elsewhere."""

import io
import os
import pty
import subprocess
import sys

import pytest

from engagement_core.bulk import Progress, ProgressDisplay
from engagement_core.bulk import progress as module

CODE = """
import sys
from engagement_core.bulk import Progress, ProgressDisplay
if sys.argv[1] == "missing":
    sys.modules["rich"] = None
with ProgressDisplay(total=200) as display:
    display(Progress(accepted=90, rejected=10, unknown=0, skipped=50, in_flight=7))
    display(Progress(accepted=140, rejected=10, unknown=0, skipped=50, in_flight=0))
"""


def counts(accepted: int, unknown: int = 0) -> Progress:
    return Progress(accepted=accepted, rejected=0, unknown=unknown, skipped=0, in_flight=0)


def in_terminal(rich: str) -> str:
    """Run the code with a pseudo-terminal as its standard error; returns what was written to it."""
    controller, terminal = pty.openpty()
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        "TERM": "xterm",
        "COLUMNS": "100",
    }
    subprocess.run([sys.executable, "-c", CODE, rich], stderr=terminal, env=environment, check=True, timeout=60)
    os.close(terminal)
    written = b""
    # At the end of the terminal, Linux reports an error and macOS returns nothing.
    try:
        while content := os.read(controller, 4096):
            written += content
    except OSError:
        pass
    os.close(controller)
    return written.decode()


def test_a_bar_in_a_terminal() -> None:
    written = in_terminal("installed")
    assert "━━━" in written
    assert "100%" in written
    assert "140 accepted, 10 rejected, 50 skipped" in written
    assert "objects/s" not in written


def test_lines_in_a_terminal_without_rich() -> None:
    written = in_terminal("missing")
    assert written.count("\n") == 1
    assert written.startswith("200 of 200 (100%): 140 accepted, 10 rejected, 50 skipped; 0 s, ")


def test_a_line_at_the_end() -> None:
    stream = io.StringIO()
    with ProgressDisplay(stream=stream) as display:
        display(counts(5))
        display(counts(10, unknown=3))
    assert stream.getvalue().startswith("13: 10 accepted, 3 unknown; 0 s, ")
    assert stream.getvalue().count("\n") == 1


def test_lines_after_each_interval(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_LINE_INTERVAL", 0.0)
    stream = io.StringIO()
    with ProgressDisplay(20, stream=stream) as display:
        display(counts(5))
        display(counts(10))
    lines = [line.split(":")[0] for line in stream.getvalue().splitlines()]
    # The last counts have been shown.
    assert lines == ["5 of 20 (25%)", "10 of 20 (50%)"]


def test_silence_without_progress() -> None:
    stream = io.StringIO()
    with ProgressDisplay(20, stream=stream):
        pass
    assert stream.getvalue() == ""


def test_a_closed_stream_does_not_fail_the_run() -> None:
    stream = io.StringIO()
    with ProgressDisplay(stream=stream) as display:
        display(counts(5))
        stream.close()


def test_a_broken_pipe_does_not_fail_the_run() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    stream = os.fdopen(writer, "w", encoding="utf-8")
    with ProgressDisplay(stream=stream) as display:
        display(counts(5))
    # What could not be written is still in its buffer.
    with pytest.raises(BrokenPipeError):
        stream.close()
