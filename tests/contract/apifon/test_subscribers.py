"""Apifon: subscribers. Written by `make contract` from specs/apifon; not by hand."""

from typing import TypeAlias

import pytest

from apifon_client import models
from apifon_client.resources.subscribers import (
    AsyncSubscribers,
    AsyncSubscribersWithRawResponse,
    Subscribers,
    SubscribersWithRawResponse,
)
from apifon_client.testing import ApifonMock
from engagement_core.response import EmptyResponse
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    Subscribers | AsyncSubscribers, SubscribersWithRawResponse | AsyncSubscribersWithRawResponse
]


@pytest.fixture
def subscribers(contract: Contract) -> Called:
    return contract.resource("subscribers")


def test_create_subscriber(subscribers: Called) -> None:
    """POST /services/api/v1/list/{list_id}/subscriber"""
    operation = subscribers.operation("createSubscriber", returns=EmptyResponse)
    operation.sends(
        "minimal",
        lambda subscribers: subscribers.create(ApifonMock.LIST_ID, destination="+306999999999", status="UNSUBSCRIBED"),
    )
    operation.sends(
        "everything",
        lambda subscribers: subscribers.create(
            ApifonMock.LIST_ID,
            destination="+306999999999",
            email="apifon@apifon.com",
            status="UNSUBSCRIBED",
            email_status="SUBSCRIBED",
            subscriber_fields={
                "EMPLOYEE_ID": 1,
                "FIRST_NAME": "John",
                "WORK_EMAIL": "john@apifon.com",
                "DEPARTMENT": "IT",
                "date_JOINED": 1560902400000,
            },
            gdpr_fields={"PROMOTION": {"mobile": True, "email": False}},
            groupOptions=[
                "SUBGROUP_0_cf54b8eb-5a01-42d7-b556-b42b1a2a0875",
                "API_GROUP_OPTION_1_fa633bdd-12dc-4e78-a415-dc73212cc902",
                "SUBGROUP2_3af4459c-4033-4ba0-9122-4db11767dbdf",
            ],
        ),
    )
    operation.sends(
        "everything",
        lambda subscribers: subscribers.create(
            ApifonMock.LIST_ID,
            destination="+306999999999",
            email="apifon@apifon.com",
            status="UNSUBSCRIBED",
            email_status="SUBSCRIBED",
            subscriber_fields={
                "EMPLOYEE_ID": 1,
                "FIRST_NAME": "John",
                "WORK_EMAIL": "john@apifon.com",
                "DEPARTMENT": "IT",
                "date_JOINED": 1560902400000,
            },
            gdpr_fields={"PROMOTION": models.GdprConsentWrite(mobile=True, email=False)},
            groupOptions=[
                "SUBGROUP_0_cf54b8eb-5a01-42d7-b556-b42b1a2a0875",
                "API_GROUP_OPTION_1_fa633bdd-12dc-4e78-a415-dc73212cc902",
                "SUBGROUP2_3af4459c-4033-4ba0-9122-4db11767dbdf",
            ],
        ),
    )


def test_list_subscribers(subscribers: Called) -> None:
    """GET /services/api/v1/list/{list_id}/subscriber"""
    operation = subscribers.listing("listSubscribers", items=models.Subscriber)
    operation.sends("minimal", lambda subscribers: subscribers.list(ApifonMock.LIST_ID))
    operation.sends(
        "everything",
        lambda subscribers: subscribers.list(
            ApifonMock.LIST_ID,
            fields=["destination", "status"],
            status="SUBSCRIBED",
            email="UNCONFIRMED",
            page=1,
            size=50,
            sort="destination",
            sort_dir="ASC",
        ),
    )


def test_create_subscribers(subscribers: Called) -> None:
    """POST /services/api/v1/list/{list_id}/subscriber/bulk"""
    operation = subscribers.operation("createSubscribers", returns=EmptyResponse)
    operation.sends(
        "minimal",
        lambda subscribers: subscribers.create_many(
            ApifonMock.LIST_ID, subscribers=[{"destination": "+306911111111", "status": "UNSUBSCRIBED"}]
        ),
    )
    operation.sends(
        "minimal",
        lambda subscribers: subscribers.create_many(
            ApifonMock.LIST_ID, subscribers=[models.SubscriberWrite(destination="+306911111111", status="UNSUBSCRIBED")]
        ),
    )
    operation.sends(
        "everything",
        lambda subscribers: subscribers.create_many(
            ApifonMock.LIST_ID,
            subscribers=[
                {
                    "destination": "+306911111111",
                    "email": "apifon1@apifon.com",
                    "status": "UNSUBSCRIBED",
                    "email_status": "SUBSCRIBED",
                    "subscriber_fields": {
                        "EMPLOYEE_ID": 1,
                        "FIRST_NAME": "John",
                        "WORK_EMAIL": "john@apifon.com",
                        "DEPARTMENT": "IT",
                        "date_JOINED": 1560902400000,
                    },
                    "gdpr_fields": {"PROMOTION": {"mobile": True, "email": False}},
                    "groupOptions": [
                        "SUBGROUP_0_cf54b8eb-5a01-42d7-b556-b42b1a2a0875",
                        "API_GROUP_OPTION_1_fa633bdd-12dc-4e78-a415-dc73212cc902",
                        "SUBGROUP2_3af4459c-4033-4ba0-9122-4db11767dbdf",
                    ],
                }
            ],
            update_on_duplicate=True,
        ),
    )
    operation.sends(
        "everything",
        lambda subscribers: subscribers.create_many(
            ApifonMock.LIST_ID,
            subscribers=[
                models.SubscriberWrite(
                    destination="+306911111111",
                    email="apifon1@apifon.com",
                    status="UNSUBSCRIBED",
                    email_status="SUBSCRIBED",
                    subscriber_fields={
                        "EMPLOYEE_ID": 1,
                        "FIRST_NAME": "John",
                        "WORK_EMAIL": "john@apifon.com",
                        "DEPARTMENT": "IT",
                        "date_JOINED": 1560902400000,
                    },
                    gdpr_fields={"PROMOTION": models.GdprConsentWrite(mobile=True, email=False)},
                    groupOptions=[
                        "SUBGROUP_0_cf54b8eb-5a01-42d7-b556-b42b1a2a0875",
                        "API_GROUP_OPTION_1_fa633bdd-12dc-4e78-a415-dc73212cc902",
                        "SUBGROUP2_3af4459c-4033-4ba0-9122-4db11767dbdf",
                    ],
                )
            ],
            update_on_duplicate=True,
        ),
    )
    operation.sends(
        "example two",
        lambda subscribers: subscribers.create_many(
            ApifonMock.LIST_ID,
            subscribers=[
                {
                    "destination": "+306911111111",
                    "email": "apifon1@apifon.com",
                    "status": "UNSUBSCRIBED",
                    "email_status": "SUBSCRIBED",
                    "subscriber_fields": {
                        "EMPLOYEE_ID": 1,
                        "FIRST_NAME": "John",
                        "WORK_EMAIL": "john@apifon.com",
                        "DEPARTMENT": "IT",
                        "date_JOINED": 1560902400000,
                    },
                    "gdpr_fields": {"PROMOTION": {"mobile": True, "email": False}},
                    "groupOptions": [
                        "SUBGROUP_0_cf54b8eb-5a01-42d7-b556-b42b1a2a0875",
                        "API_GROUP_OPTION_1_fa633bdd-12dc-4e78-a415-dc73212cc902",
                        "SUBGROUP2_3af4459c-4033-4ba0-9122-4db11767dbdf",
                    ],
                },
                {
                    "destination": "+306922222222",
                    "email": "apifon2@apifon.com",
                    "status": "SUBSCRIBED",
                    "email_status": "UNSUBSCRIBED",
                    "subscriber_fields": {
                        "EMPLOYEE_ID": 2,
                        "FIRST_NAME": "Maria",
                        "WORK_EMAIL": "maria@apifon.com",
                        "DEPARTMENT": "IT",
                        "date_JOINED": 1560902400000,
                    },
                    "gdpr_fields": {"PROMOTION": {"mobile": True, "email": False}},
                    "groupOptions": [
                        "SUBGROUP_0_cf54b8eb-5a01-42d7-b556-b42b1a2a0875",
                        "API_GROUP_OPTION_1_fa633bdd-12dc-4e78-a415-dc73212cc902",
                        "SUBGROUP2_3af4459c-4033-4ba0-9122-4db11767dbdf",
                    ],
                },
            ],
            update_on_duplicate=True,
        ),
    )
    operation.sends(
        "example two",
        lambda subscribers: subscribers.create_many(
            ApifonMock.LIST_ID,
            subscribers=[
                models.SubscriberWrite(
                    destination="+306911111111",
                    email="apifon1@apifon.com",
                    status="UNSUBSCRIBED",
                    email_status="SUBSCRIBED",
                    subscriber_fields={
                        "EMPLOYEE_ID": 1,
                        "FIRST_NAME": "John",
                        "WORK_EMAIL": "john@apifon.com",
                        "DEPARTMENT": "IT",
                        "date_JOINED": 1560902400000,
                    },
                    gdpr_fields={"PROMOTION": models.GdprConsentWrite(mobile=True, email=False)},
                    groupOptions=[
                        "SUBGROUP_0_cf54b8eb-5a01-42d7-b556-b42b1a2a0875",
                        "API_GROUP_OPTION_1_fa633bdd-12dc-4e78-a415-dc73212cc902",
                        "SUBGROUP2_3af4459c-4033-4ba0-9122-4db11767dbdf",
                    ],
                ),
                models.SubscriberWrite(
                    destination="+306922222222",
                    email="apifon2@apifon.com",
                    status="SUBSCRIBED",
                    email_status="UNSUBSCRIBED",
                    subscriber_fields={
                        "EMPLOYEE_ID": 2,
                        "FIRST_NAME": "Maria",
                        "WORK_EMAIL": "maria@apifon.com",
                        "DEPARTMENT": "IT",
                        "date_JOINED": 1560902400000,
                    },
                    gdpr_fields={"PROMOTION": models.GdprConsentWrite(mobile=True, email=False)},
                    groupOptions=[
                        "SUBGROUP_0_cf54b8eb-5a01-42d7-b556-b42b1a2a0875",
                        "API_GROUP_OPTION_1_fa633bdd-12dc-4e78-a415-dc73212cc902",
                        "SUBGROUP2_3af4459c-4033-4ba0-9122-4db11767dbdf",
                    ],
                ),
            ],
            update_on_duplicate=True,
        ),
    )


def test_update_subscriber(subscribers: Called) -> None:
    """PUT /services/api/v1/list/{list_id}/subscriber/{lookup_md5}"""
    operation = subscribers.operation("updateSubscriber", returns=EmptyResponse)
    operation.sends(
        "minimal",
        lambda subscribers: subscribers.update(
            ApifonMock.LIST_ID, ApifonMock.SUBSCRIBER_ID, destination="+306999999999", status="UNSUBSCRIBED"
        ),
    )
    operation.sends(
        "everything",
        lambda subscribers: subscribers.update(
            ApifonMock.LIST_ID,
            ApifonMock.SUBSCRIBER_ID,
            destination="+306999999999",
            email="apifon@apifon.com",
            status="UNSUBSCRIBED",
            email_status="SUBSCRIBED",
            subscriber_fields={
                "EMPLOYEE_ID": 5,
                "FIRST_NAME": "Jane",
                "WORK_EMAIL": "jane@apifon.com",
                "date_JOINED": 1560902400000,
            },
            gdpr_fields={"PROMOTION": {"mobile": False, "email": False}},
            groupOptions=[
                "SUBGROUP_0_cf54b8eb-5a01-42d7-b556-b42b1a2a0875",
                "API_GROUP_OPTION_1_fa633bdd-12dc-4e78-a415-dc73212cc902",
                "SUBGROUP2_3af4459c-4033-4ba0-9122-4db11767dbdf",
            ],
        ),
    )
    operation.sends(
        "everything",
        lambda subscribers: subscribers.update(
            ApifonMock.LIST_ID,
            ApifonMock.SUBSCRIBER_ID,
            destination="+306999999999",
            email="apifon@apifon.com",
            status="UNSUBSCRIBED",
            email_status="SUBSCRIBED",
            subscriber_fields={
                "EMPLOYEE_ID": 5,
                "FIRST_NAME": "Jane",
                "WORK_EMAIL": "jane@apifon.com",
                "date_JOINED": 1560902400000,
            },
            gdpr_fields={"PROMOTION": models.GdprConsentWrite(mobile=False, email=False)},
            groupOptions=[
                "SUBGROUP_0_cf54b8eb-5a01-42d7-b556-b42b1a2a0875",
                "API_GROUP_OPTION_1_fa633bdd-12dc-4e78-a415-dc73212cc902",
                "SUBGROUP2_3af4459c-4033-4ba0-9122-4db11767dbdf",
            ],
        ),
    )


def test_get_subscriber(subscribers: Called) -> None:
    """GET /services/api/v1/list/{list_id}/subscriber/{lookup_md5}"""
    operation = subscribers.operation("getSubscriber", returns=models.Subscriber)
    operation.sends("minimal", lambda subscribers: subscribers.get(ApifonMock.LIST_ID, ApifonMock.SUBSCRIBER_ID))
    operation.sends(
        "everything",
        lambda subscribers: subscribers.get(
            ApifonMock.LIST_ID, ApifonMock.SUBSCRIBER_ID, fields=["destination", "status"]
        ),
    )


def test_delete_subscriber(subscribers: Called) -> None:
    """DELETE /services/api/v1/list/{list_id}/subscriber/{lookup_md5}"""
    operation = subscribers.operation("deleteSubscriber", returns=EmptyResponse)
    operation.sends("minimal", lambda subscribers: subscribers.delete(ApifonMock.LIST_ID, ApifonMock.SUBSCRIBER_ID))
    operation.sends(
        "everything",
        lambda subscribers: subscribers.delete(ApifonMock.LIST_ID, ApifonMock.SUBSCRIBER_ID, permanent=False),
    )


def test_query_subscribers(subscribers: Called) -> None:
    """POST /services/api/v1/list/{list_id}/subscriber/query"""
    operation = subscribers.listing("querySubscribers", items=models.Subscriber)
    operation.sends("minimal", lambda subscribers: subscribers.query(ApifonMock.LIST_ID))
    operation.sends(
        "everything",
        lambda subscribers: subscribers.query(
            ApifonMock.LIST_ID,
            conditions=[{"name": "destination", "op": "beginsWith", "vl": "30690"}],
            sort={"sort_dir": "DESC", "sort_field": "destination"},
            fields=["destination", "status"],
            page="1",
            size=200,
        ),
    )
    operation.sends(
        "everything",
        lambda subscribers: subscribers.query(
            ApifonMock.LIST_ID,
            conditions=[models.Condition(name="destination", op="beginsWith", vl="30690")],
            sort=models.Sort(sort_dir="DESC", sort_field="destination"),
            fields=["destination", "status"],
            page="1",
            size=200,
        ),
    )


def test_subscribe_subscriber(subscribers: Called) -> None:
    """POST /services/api/v1/list/{list_id}/subscriber/{lookup_md5}/subscribe"""
    operation = subscribers.operation("subscribeSubscriber", returns=EmptyResponse)
    operation.sends("minimal", lambda subscribers: subscribers.subscribe(ApifonMock.LIST_ID, ApifonMock.SUBSCRIBER_ID))


def test_unsubscribe_subscriber(subscribers: Called) -> None:
    """POST /services/api/v1/list/{list_id}/subscriber/{lookup_md5}/unsubscribe"""
    operation = subscribers.operation("unsubscribeSubscriber", returns=EmptyResponse)
    operation.sends(
        "minimal", lambda subscribers: subscribers.unsubscribe(ApifonMock.LIST_ID, ApifonMock.SUBSCRIBER_ID)
    )
