"""Regular expressions of audiences match like Python's, at bounded cost."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appboy_client import Appboy
from appboy_client.testing import AppboyMock
from appboy_client.testing.mocking import patterns

_SINGLES = ["a", "b", ".", "[ab]", "[^a]", "[]a]", r"\w", r"\d", r"\.", r"\x61", "{", " ", "é"]
_ANCHORS = ["^", "$", r"\b"]
_QUANTIFIERS = ["", "*", "+", "?", "*?", "+?", "{2}", "{1,2}", "{,2}", "{1,}", "{0}"]


def _larger(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    group = st.builds("{}{}{}".format, st.sampled_from(["(", "(?:"]), inner, st.just(")"))
    quantified = st.builds("{}{}".format, st.sampled_from(_SINGLES) | group, st.sampled_from(_QUANTIFIERS))
    part = quantified | st.sampled_from(_ANCHORS)
    sequence = st.lists(part, max_size=4).map("".join)
    return st.lists(sequence, min_size=1, max_size=3).map("|".join)


KNOWN = st.recursive(st.sampled_from(_SINGLES), _larger, max_leaves=12)


@given(KNOWN, st.text("abc. {}é1\n", max_size=12))
def test_a_pattern_means_what_it_means_to_python(pattern: str, text: str) -> None:
    assert patterns.occurs(pattern, text) == (re.search(pattern, text) is not None)


@pytest.mark.parametrize(
    "pattern", ["(", ")", "a)", "*", "a**", "[", r"\1", "a{2}{2}", "(?P<", "$*", "a{9999999999999}"]
)
def test_an_invalid_pattern_occurs_nowhere(pattern: str) -> None:
    assert not patterns.occurs(pattern, "a")


@pytest.mark.parametrize("pattern", ["(?=a)a", "(?<!b)a", r"(a)\1?", "(?i)A", "a++", "(?P<x>a)"])
def test_an_unsupported_pattern_occurs_nowhere(pattern: str) -> None:
    assert re.search(pattern, "aa")
    assert not patterns.occurs(pattern, "aa")


def test_texts_and_patterns_have_a_length() -> None:
    assert patterns.occurs("b$", "a" * 999 + "b")
    assert not patterns.occurs("b$", "a" * 1000 + "b")
    assert patterns.occurs("a" * 255, "a" * 255)
    assert not patterns.occurs("a" * 256, "a" * 256)
    assert not patterns.occurs("(((a|b)*c?)*d?)*" * 15 + "e", "ab" * 400 + "e"), "it takes too many steps"


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("(a+)+$", "a" * 999 + "b", False),
        ("(a|a)*b", "a" * 999, False),
        ("a*a*a*a*a*a*b", "a" * 999, False),
        ("(?:a?){60}a{60}", "a" * 60, True),
        ("((((a*)*)*)*)*b", "a" * 999, False),
        ("((a{1000}){1000}){1000}", "a" * 999, False),
        ("(((|a){1000}){1000}){1000}b", "a" * 999, False),
        ("^(([a-z])+.)+[A-Z]([a-z])+$", "a" * 999, False),
    ],
)
def test_a_pattern_that_would_never_end_in_python(pattern: str, text: str, *, found: bool) -> None:
    assert patterns.occurs(pattern, text) == found


def test_an_audience_with_such_a_pattern(appboy: Appboy, mock: AppboyMock) -> None:
    appboy.users.track(attributes=[{"external_id": "user", "trait": "a" * 200}])
    named = {"custom_attribute_name": "trait", "comparison": "matches_regex", "value": "(a+)+$b"}
    audience: Any = {"custom_attribute": named}
    appboy.messages.send(
        messages={"apple_push": {"alert": "Hi"}},
        external_user_ids=["user"],
        audience=audience,
    )
    assert not any(outcome["external_id"] == "user" for outcome in mock.snapshot()["deliveries"])
