"""The strict reader of YAML: what it accepts means the same to PyYAML (1.1) and ruamel.yaml (1.2)."""

from typing import Any

import pytest
import yaml
from ruamel.yaml import YAML

from generator.spec.located_yaml import LocatedMapping, NotPlainError, read_plain

LINES = """\
# comment
a:
  b: |
    text
  c:
  - d: 1
    e: [x,
      y]
  -
    f: folded
      text
'g h': {i: j,
  k: ''}
"""

ACCEPTED = (
    "text", "'1'", "1", "-12", "0", "1.50", "-0.25", "true", "false", "null", "~", "", "y", "- 1", "1.2.3", "[]",
    "{}", "'on'", '"yes"', "+49 151", "a:b", "|\n  on\n", ">-\n  1\n  2\n", "2.0 or later", "v1", "é", "1-2",
)  # fmt: skip
REJECTED = (
    "yes", "on", "Off", "TRUE", "Null", "010", "0o10", "0x1F", "0b1", "1_000", "1:30", "1e3", "1.0e+3", ".5", "1.",
    "+1", ".inf", "-.INF", ".nan", "=", "<<", "2026-01-31", "2026-01-31T10:00:00Z", "!!str 1", "! x", "&a x", "*a",
    "{1: a}", "{null: a}", "{<<: {a: 1}}", "{a: 1, a: 2}", "{[a]: b}", "[", "a: b: c", "1" * 17,
    "0." + "1" * 16, "1" * 400 + ".0", "1" * 5000, "[" * 60 + "]" * 60, "x\n--- y", b"\xff",
)  # fmt: skip


def read_newer(text: str) -> Any:
    # The annotations of ruamel.yaml are incomplete.
    parser: Any = YAML(typ="safe", pure=True)
    return parser.load(text)


@pytest.mark.parametrize("value", ACCEPTED)
def test_accepted_values_are_the_same_to_parsers_of_both_versions(value: str) -> None:
    text = f"a:\n  {value}" if value.startswith("- ") else f"a: {value}"
    read = read_plain(text.encode())
    for expected in (yaml.safe_load(text), read_newer(text)):
        assert read == expected
        # True is 1 to Python.
        assert isinstance(read["a"], bool) == isinstance(expected["a"], bool)


@pytest.mark.parametrize("value", REJECTED, ids=ascii)
def test_values_that_differ_or_are_no_json_are_left_to_the_other_reader(value: str | bytes) -> None:
    with pytest.raises(NotPlainError):
        read_plain(b"a: " + value if isinstance(value, bytes) else f"a: {value}".encode())


def test_lines_are_those_of_ruamel() -> None:
    parser: Any = YAML()
    compare_lines(read_plain(LINES.encode()), parser.load(LINES))


def compare_lines(node: Any, expected: Any) -> None:
    assert len(node) == len(expected)
    keys: Any = node if isinstance(node, LocatedMapping) else range(len(node))
    for key in keys:
        place = expected.lc.key(key) if isinstance(node, LocatedMapping) else expected.lc.item(key)
        assert node.lines[key] == place[0]
        if not isinstance(node[key], str | int):
            compare_lines(node[key], expected[key])
