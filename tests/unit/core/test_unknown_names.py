"""Misspelled keywords are rejected by name, with a suggestion."""

import pytest

from engagement_core.unknown_names import reject_unknown_keywords, suggestion


def test_a_near_miss_is_rejected_with_what_was_meant() -> None:
    with pytest.raises(
        TypeError, match=r"push\(\) got an unexpected keyword argument 'segmnt'\. Did you mean 'segment'\?"
    ):
        reject_unknown_keywords("push", ["segmnt"], ("segment", "name"))


def test_a_name_unlike_any_other_comes_without_a_suggestion() -> None:
    assert suggestion("colour", ("segment", "name")) == ""


def test_known_keywords_pass() -> None:
    reject_unknown_keywords("push", ["name"], ("segment", "name"))
