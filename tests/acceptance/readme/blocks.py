"""Run the code blocks of a README: scripts in order, tests with pytest."""

import re
import sys
from collections.abc import Sequence
from pathlib import Path

from sybil import Document, Example
from sybil.evaluators.python import PythonEvaluator
from sybil.parsers.markdown import CodeBlockParser

from tests.unit.testing.project import plugins, run_tests

_TEST = re.compile(r"^(async )?def test_", re.MULTILINE)


def run_python(readme: Path, folder: Path, vendors: Sequence[str]) -> int:
    """Run all Python blocks, which share one namespace; returns their number."""
    run_script = PythonEvaluator()

    def run(example: Example) -> None:
        text = str(example.parsed)
        if _TEST.search(text) is None:
            run_script(example)
            return
        done = run_tests(folder, text, *plugins(vendors), python=sys.executable, sources=True)
        assert done.returncode == 0, f"{readme}:{example.line}\n{done.stdout}{done.stderr}"
        assert f"{len(_TEST.findall(text))} passed" in done.stdout

    document = Document.parse(str(readme), CodeBlockParser(language="python", evaluator=run))
    examples = list(document.examples())
    for example in examples:
        example.evaluate()
    return len(examples)


def modules(readme: Path) -> list[str]:
    """The Python blocks as modules: one with all scripts, and one for each block of tests."""
    found = blocks(readme, "python")
    script = [text for text in found if _TEST.search(text) is None]
    return ["\n\n".join(script), *(text for text in found if _TEST.search(text) is not None)]


def blocks(readme: Path, language: str) -> list[str]:
    """The verbatim blocks in one language."""
    return re.findall(rf"^ *```{language}\n(.*?)^ *```$", readme.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
