"""Example programs in the overrides are copied into the distribution and listed in its README."""

import json
from pathlib import Path

import pytest

from generator.cli import main
from tests.unit.generator.paging import PAGINATION, SPEC
from tests.unit.generator.workspace import build, create_workspace

GREET = '"""Greet the shop.\n\nTwice.\n"""\n\nfrom shop_client import Shop\n\nprint(Shop)\n'
NOTEBOOK = json.dumps({"cells": [{"cell_type": "markdown", "source": ["# Look | around\n", "\n", "Text."]}]})


def test_programs_and_notebooks_are_copied_and_listed(tmp_path: Path) -> None:
    examples = {"examples/greet_py": GREET, "examples/look_ipynb": NOTEBOOK, "examples/notes_txt": "not an example"}
    client = build(create_workspace(tmp_path, SPEC, pagination_py=PAGINATION, **examples))
    assert {file.name for file in (client / "examples").iterdir()} == {"greet.py", "look.ipynb"}
    copied = (client / "examples" / "greet.py").read_text(encoding="utf-8")
    assert copied == f"# Copied from overrides/shop/examples/greet.py; edit it there.\n\n{GREET}"
    assert (client / "examples" / "look.ipynb").read_text(encoding="utf-8") == NOTEBOOK
    readme = (client / "README.md").read_text(encoding="utf-8")
    assert "\npython -m shop_client.testing examples/greet.py\n" in readme
    assert "\n| `greet.py` | Greet the shop. |\n| `look.ipynb` | Look \\| around |\n" in readme


def test_without_examples_the_readme_does_not_mention_any(tmp_path: Path) -> None:
    client = build(create_workspace(tmp_path, SPEC, pagination_py=PAGINATION))
    assert not (client / "examples").exists()
    assert "## Examples" not in (client / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "text"),
    [("greet.py", "print()\n"), ("look.ipynb", json.dumps({"cells": [{"cell_type": "code", "source": []}]}))],
)
def test_an_example_that_does_not_say_what_it_does_is_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, text: str
) -> None:
    workspace = create_workspace(tmp_path, SPEC, pagination_py=PAGINATION, **{f"examples/{name}": text})
    assert main(["build", "--vendor", "shop"], workspace) == 1
    file = workspace.overrides("shop") / "examples" / name
    assert f"{file}: The example does not say what it does." in capsys.readouterr().err


def test_an_invalid_example_is_reported_with_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    examples = {"examples/greet_py": '"""Greet."""\nprint(\n'}
    workspace = create_workspace(tmp_path, SPEC, pagination_py=PAGINATION, **examples)
    assert main(["build", "--vendor", "shop"], workspace) == 1
    assert f"{workspace.overrides('shop') / 'examples' / 'greet.py'}:2: " in capsys.readouterr().err
