"""Which users an audience selects, by the filters of "Connected Audience Filter"."""

from typing import Any

import pytest

from appboy_client import Appboy
from appboy_client.testing import AppboyMock

USER = "user"
# The mock's clock stands at 2023-11-14T22:13:20Z.
TODAY = "2023-11-14"


def reached(appboy: Appboy, mock: AppboyMock, audience: Any) -> bool:
    """Whether a message to the audience reaches the user of the test."""
    appboy.messages.send(messages={"apple_push": {"alert": "Hi"}}, external_user_ids=[USER], audience=audience)
    return any(outcome["external_id"] == USER for outcome in mock.snapshot()["deliveries"])


@pytest.mark.parametrize(
    ("has", "comparison", "value", "hit"),
    [
        ("brown", "equals", "brown", True),
        ("brown", "equals", "blue", False),
        (True, "equals", 1, False),
        ("brown", "not_equal", "blue", True),
        ("brown", "does_not_equal", "brown", False),
        (["pizza", "wings"], "includes_value", "wings", True),
        (["pizza"], "includes_value", "wings", False),
        (["pizza"], "does_not_include_value", "wings", True),
        (5, "greater_than", 4, True),
        (5, "greater_than", 5, False),
        (5, "greater_than_or_equal_to", 5, True),
        (5, "less_than", 5, False),
        (5, "less_than", 5.5, True),
        (5, "less_than_or_equal_to", 5, True),
        ("five", "less_than", 6, False),
        ("brown", "matches_regex", "^br", True),
        ("brown", "matches_regex", "^bl", False),
        ("brown", "does_not_match_regex", "^bl", True),
        ("brown", "matches_regex", "(", False),
        (5, "matches_regex", "5", False),
        ("2023-11-13", "after", "2023-11-12T00:00:00Z", True),
        ("2023-11-13T10:00:00Z", "before", "2023-11-13T11:00:00+02:00", False),
        ("no date", "before", "2023-11-13T00:00:00Z", False),
        ("2023-11-12", "less_than_x_days_ago", 4, True),
        ("2023-11-12", "greater_than_x_days_ago", 4, False),
        ("2023-11-01", "greater_than_x_days_ago", 4, True),
        ("2023-11-16", "less_than_x_days_ago", 4, False),
        ("2023-11-16", "less_than_x_days_in_the_future", 4, True),
        ("2023-11-30", "greater_than_x_days_in_the_future", 4, True),
        (TODAY, "greater_than_x_days_in_the_future", 0, False),
    ],
)
def test_a_custom_attribute_is_compared(
    appboy: Appboy, mock: AppboyMock, has: Any, comparison: Any, value: Any, *, hit: bool
) -> None:
    appboy.users.track(attributes=[{"external_id": USER, "trait": has}])
    named = {"custom_attribute_name": "trait", "comparison": comparison, "value": value}
    assert reached(appboy, mock, {"custom_attribute": named}) is hit


@pytest.mark.parametrize(
    ("comparison", "value", "hit"),
    [
        ("exists", None, False),
        ("does_not_exist", None, True),
        ("equals", "x", False),
        ("not_equal", "x", True),
        ("does_not_include_value", "x", True),
        ("does_not_match_regex", "x", True),
        ("less_than", 1, False),
        ("before", f"{TODAY}T00:00:00Z", False),
    ],
)
def test_users_without_the_attribute_have_none_of_its_values(
    appboy: Appboy, mock: AppboyMock, comparison: Any, value: Any, *, hit: bool
) -> None:
    appboy.users.track(attributes=[{"external_id": USER, "first_name": "Jo"}])
    named = {"custom_attribute_name": "trait", "comparison": comparison}
    given = named if value is None else {**named, "value": value}
    assert reached(appboy, mock, {"custom_attribute": given}) is hit


@pytest.mark.parametrize(
    ("comparison", "state", "hit"),
    [("is", "opted_in", True), ("is_not", "opted_in", False), ("is", "subscribed", False)],
)
@pytest.mark.parametrize("channel", ["push", "email"])
def test_the_state_of_a_subscription_is_compared(
    appboy: Appboy, mock: AppboyMock, channel: str, comparison: str, state: str, *, hit: bool
) -> None:
    appboy.users.track(attributes=[{"external_id": USER, f"{channel}_subscribe": "opted_in"}])
    audience = {f"{channel}_subscription_status": {"comparison": comparison, "value": state}}
    assert reached(appboy, mock, audience) is hit


@pytest.mark.parametrize(
    ("first", "second", "both", "one"), [(1, 2, True, True), (1, 3, False, True), (3, 3, False, False)]
)
def test_filters_are_joined_and_nested(
    appboy: Appboy, mock: AppboyMock, first: int, second: int, *, both: bool, one: bool
) -> None:
    appboy.users.track(attributes=[{"external_id": USER, "a": 1, "b": 2}])
    filters = [
        {"custom_attribute": {"custom_attribute_name": name, "comparison": "equals", "value": value}}
        for name, value in (("a", first), ("b", second))
    ]
    assert reached(appboy, mock, {"AND": [{"OR": [filters[0]]}, filters[1]]}) is both
    assert reached(appboy, mock, {"OR": filters}) is one
