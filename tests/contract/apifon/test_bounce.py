"""Apifon: bounce. Written by `make contract` from specs/apifon; not by hand."""

from typing import TypeAlias

import pytest

from apifon_client import models
from apifon_client.resources.bounce import AsyncBounce, AsyncBounceWithRawResponse, Bounce, BounceWithRawResponse
from apifon_client.testing import ApifonMock
from engagement_core.response import EmptyResponse
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Bounce | AsyncBounce, BounceWithRawResponse | AsyncBounceWithRawResponse]


@pytest.fixture
def bounce(contract: Contract) -> Called:
    return contract.resource("bounce")


def test_block_subscriber(bounce: Called) -> None:
    """POST /services/api/v1/bounce/subscriber/block"""
    operation = bounce.operation("blockSubscriber", returns=EmptyResponse)
    operation.sends("minimal", lambda bounce: bounce.block(destination="306999999999", reason="sub_requested"))
    operation.sends(
        "everything",
        lambda bounce: bounce.block(destination="306999999999", reason="sub_requested", description="Blocked from API"),
    )


def test_list_blocked_subscribers(bounce: Called) -> None:
    """GET /services/api/v1/bounce/subscriber"""
    operation = bounce.listing("listBlockedSubscribers", items=models.BlockedSubscriber)
    operation.sends("minimal", lambda bounce: bounce.list())
    operation.sends(
        "everything",
        lambda bounce: bounce.list(
            type="MOBILE",
            reason="other",
            fields=["destination", "status"],
            page=1,
            size=50,
            sort="date_created",
            sort_dir="ASC",
        ),
    )


def test_get_blocked_subscriber(bounce: Called) -> None:
    """GET /services/api/v1/bounce/subscriber/{destination}"""
    operation = bounce.operation("getBlockedSubscriber", returns=models.BlockedSubscriber)
    operation.sends("minimal", lambda bounce: bounce.get(ApifonMock.BLOCKED_MOBILE))
    operation.sends(
        "everything", lambda bounce: bounce.get(ApifonMock.BLOCKED_MOBILE, fields=["destination", "status"])
    )


def test_query_blocked_subscribers(bounce: Called) -> None:
    """POST /services/api/v1/bounce/subscriber/query"""
    operation = bounce.listing("queryBlockedSubscribers", items=models.BlockedSubscriber)
    operation.sends("minimal", lambda bounce: bounce.query())
    operation.sends(
        "everything",
        lambda bounce: bounce.query(
            conditions=[
                {"name": "date_created", "op": "gte", "vl": "1600000000000"},
                {"name": "destination", "op": "beginsWith", "vl": "30690"},
            ],
            sort={"sort_dir": "DESC", "sort_field": "destination"},
            fields=["destination", "reason", "user", "description", "date_created"],
            page="1",
            size=200,
        ),
    )
    operation.sends(
        "everything",
        lambda bounce: bounce.query(
            conditions=[
                models.Condition(name="date_created", op="gte", vl="1600000000000"),
                models.Condition(name="destination", op="beginsWith", vl="30690"),
            ],
            sort=models.Sort(sort_dir="DESC", sort_field="destination"),
            fields=["destination", "reason", "user", "description", "date_created"],
            page="1",
            size=200,
        ),
    )


def test_unblock_subscriber(bounce: Called) -> None:
    """DELETE /services/api/v1/bounce/subscriber/unblock/{destination}"""
    operation = bounce.operation("unblockSubscriber", returns=EmptyResponse)
    operation.sends("minimal", lambda bounce: bounce.unblock(ApifonMock.BLOCKED_MOBILE))
