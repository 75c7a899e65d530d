"""What a message shows is short, on one line, and harmless to a terminal."""

import pytest

from generator.lint.formatting import sentence, shown


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
def test_a_value_is_shown_short_and_harmless(value: object, text: str) -> None:
    assert shown(value) == text


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("It broke", "It broke."),
        ("It broke.\nHere is why", "It broke."),
        (" \n", "no reason given."),
        ("It \x1b[31mbroke", "It \\x1b[31mbroke."),
        ("a" * 200 + "b" * 200, f"{'a' * 120} ... {'b' * 115}."),
    ],
)
def test_the_message_of_a_tool_becomes_one_sentence(said: str, text: str) -> None:
    assert sentence(said) == text
