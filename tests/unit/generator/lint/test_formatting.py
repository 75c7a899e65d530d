"""Messages are short, on one line and without control characters."""

import pytest

from generator.lint.formatting import shown, tool_message


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a", "`a`"),
        (5, "`5`"),
        ("a\x1b[31m", "`a\\x1b[31m`"),
        ("a" * 80, f"`{'a' * 80}`"),
        ("a" * 81, f"`{'a' * 77}...`"),
    ],
)
def test_values_are_shortened_and_escaped(value: object, text: str) -> None:
    assert shown(value) == text


@pytest.mark.parametrize(
    ("message", "text"),
    [
        ("It broke", "It broke."),
        ("It broke.\nHere is why", "It broke."),
        (" \n", "no reason given."),
        ("It \x1b[31mbroke", "It \\x1b[31mbroke."),
        ("a" * 200 + "b" * 200, f"{'a' * 120} ... {'b' * 115}."),
    ],
)
def test_the_first_line_of_a_tool_message_becomes_a_sentence(message: str, text: str) -> None:
    assert tool_message(message) == text
