"""What the mock of contact lists accepts, stores and rejects; the fuzz tests compare the spec with it."""

from collections.abc import Callable
from typing import Any

import pytest

from apifon_client import Apifon
from apifon_client.testing import ApifonMock
from apifon_client.testing.mocking import seed
from engagement_core import BadRequestError, ConflictError

LIST = ApifonMock.LIST_ID
NEW = "306900000999"
UPDATES: dict[str, Callable[[Apifon], object]] = {
    "list": lambda apifon: apifon.lists.update(LIST, title="Clients", prefix="+30"),
    "field": lambda apifon: apifon.lists.fields.update(LIST, seed.FIELD, name="Given name", length=30),
    "group": lambda apifon: apifon.lists.groups.update(LIST, seed.GROUP_FIELD, name="Tastes", type="GROUP"),
    "subgroup": lambda apifon: apifon.lists.groups.options.update(
        LIST, seed.GROUP_FIELD, seed.OPTION_FIELD, name="Sweet"
    ),
    "consent": lambda apifon: apifon.lists.gdpr.update(LIST, seed.GDPR_FIELD, name="Promotions"),
    "subscriber": lambda apifon: apifon.subscribers.update(
        LIST, seed.SUBSCRIBER_ID, destination=seed.MOBILE, status="SUBSCRIBED"
    ),
}


def subscribers(mock: ApifonMock) -> list[dict[str, Any]]:
    """Return the models of the seeded list."""
    return list(mock.snapshot()["lists"][0]["subscribers"].values())


@pytest.mark.parametrize("name", UPDATES)
def test_an_update_that_changes_nothing_is_not_a_failure(apifon: Apifon, mock: ApifonMock, name: str) -> None:
    UPDATES[name](apifon)
    UPDATES[name](apifon)
    first, second = (entry.status for entry in mock.request_log)
    assert first in {200, 204}
    assert second == 304


@pytest.mark.parametrize("mobile", [seed.MOBILE, seed.BLOCKED_MOBILE])
def test_who_is_there_or_blocked_is_not_added(apifon: Apifon, mobile: str) -> None:
    with pytest.raises(ConflictError):
        apifon.subscribers.create(LIST, destination=mobile, status="SUBSCRIBED")


def test_who_is_blocked_is_left_out_of_many(apifon: Apifon, mock: ApifonMock) -> None:
    before = len(subscribers(mock))
    apifon.subscribers.create_many(
        LIST,
        subscribers=[
            {"destination": "306900000102", "status": "SUBSCRIBED"},
            {"destination": NEW, "status": "SUBSCRIBED"},
            {"destination": NEW, "status": "UNSUBSCRIBED"},
        ],
        update_on_duplicate=True,
    )
    rows = subscribers(mock)
    assert len(rows) == before + 1
    assert [row["status"] for row in rows if row["destination"] == NEW] == ["UNSUBSCRIBED"]


def test_a_number_of_somebody_else_is_not_taken_over(apifon: Apifon) -> None:
    apifon.subscribers.create(LIST, destination=NEW, status="SUBSCRIBED")
    with pytest.raises(ConflictError):
        apifon.subscribers.update(LIST, seed.SUBSCRIBER_ID, destination=NEW, status="SUBSCRIBED")


def test_who_cannot_confirm_is_not_unconfirmed(apifon: Apifon) -> None:
    with pytest.raises(BadRequestError, match="confirm"):
        apifon.subscribers.create(seed.UPDATING_LIST_ID, destination=NEW, status="UNCONFIRMED")


@pytest.mark.parametrize(
    ("field", "good", "bad"),
    [
        (seed.DATE_FIELD, "31/01/26", "2026-01-31"),
        (seed.DATE_FIELD, 1700000000000, 1.5),
        ("EMPLOYEE_ID", "7", "seven"),
        ("HOMEPAGE", "https://shop.example/", "shop"),
        ("WORK_EMAIL", "jane@shop.example", "jane"),
    ],
)
def test_values_are_of_the_kind_of_their_field(apifon: Apifon, field: str, good: str | int, bad: str | float) -> None:
    apifon.subscribers.create(LIST, destination=NEW, status="SUBSCRIBED", subscriber_fields={field: good})
    with pytest.raises(BadRequestError, match=field):
        apifon.subscribers.create(LIST, destination="306900000998", status="SUBSCRIBED", subscriber_fields={field: bad})
