"""Apifon: lists. Written by `make contract` from specs/apifon; not by hand."""

from typing import TypeAlias

import pytest

from apifon_client import models
from apifon_client.resources.lists import AsyncLists, AsyncListsWithRawResponse, Lists, ListsWithRawResponse
from apifon_client.testing import ApifonMock
from engagement_core.response import EmptyResponse
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Lists | AsyncLists, ListsWithRawResponse | AsyncListsWithRawResponse]


@pytest.fixture
def lists(contract: Contract) -> Called:
    return contract.resource("lists")


def test_create_list(lists: Called) -> None:
    """POST /services/api/v1/list"""
    operation = lists.operation("createList", returns=EmptyResponse)
    operation.sends("minimal", lambda lists: lists.create(type="ADVANCED", title="Sample list from API ", prefix="+30"))
    operation.sends(
        "everything",
        lambda lists: lists.create(
            type="ADVANCED",
            title="Sample list from API ",
            prefix="+30",
            description="This is a list created from API",
            campaign_defaults={
                "sender_id": "Apifon",
                "viber_sender_id": "Apifon",
                "sender_name": "Apifon",
                "from": "apifon@apifon.com",
                "reply_to": "apifon@apifon.com",
            },
            gdpr_properties={
                "legal_text": "My legal Text",
                "title": "Communication Purposes",
                "description": "We will communicate with you.",
                "gdpr_compliant": True,
            },
            double_optin={"mobile": False, "email": False, "review_mobile_details": False},
        ),
    )
    operation.sends(
        "everything",
        lambda lists: lists.create(
            type="ADVANCED",
            title="Sample list from API ",
            prefix="+30",
            description="This is a list created from API",
            campaign_defaults=models.CampaignDefaults(
                sender_id="Apifon",
                viber_sender_id="Apifon",
                sender_name="Apifon",
                from_="apifon@apifon.com",
                reply_to="apifon@apifon.com",
            ),
            gdpr_properties=models.GdprProperties(
                legal_text="My legal Text",
                title="Communication Purposes",
                description="We will communicate with you.",
                gdpr_compliant=True,
            ),
            double_optin=models.DoubleOptin(mobile=False, email=False, review_mobile_details=False),
        ),
    )


def test_list_lists(lists: Called) -> None:
    """GET /services/api/v1/list"""
    operation = lists.listing("listLists", items=models.SubscriberList)
    operation.sends("minimal", lambda lists: lists.list())
    operation.sends(
        "everything",
        lambda lists: lists.list(
            fields=["destination", "status"], type="ADVANCED", page=1, size=10, sort="id", sort_dir="ASC"
        ),
    )


def test_get_list(lists: Called) -> None:
    """GET /services/api/v1/list/{list_id}"""
    operation = lists.operation("getList", returns=models.SubscriberList)
    operation.sends("minimal", lambda lists: lists.get(ApifonMock.LIST_ID))
    operation.sends("everything", lambda lists: lists.get(ApifonMock.LIST_ID, fields=["destination", "status"]))


def test_update_list(lists: Called) -> None:
    """PUT /services/api/v1/list/{list_id}"""
    operation = lists.operation("updateList", returns=EmptyResponse)
    operation.sends("minimal", lambda lists: lists.update(ApifonMock.LIST_ID, title="Apifon list API ", prefix="+30"))
    operation.sends(
        "everything",
        lambda lists: lists.update(
            ApifonMock.LIST_ID,
            title="Apifon list API ",
            prefix="+30",
            description="This is a list created from API",
            campaign_defaults={
                "sender_id": "Apifon",
                "viber_sender_id": "Apifon",
                "sender_name": "Apifon",
                "from": "apifon@apifon.com",
                "reply_to": "apifon@apifon.com",
            },
            gdpr_properties={
                "legal_text": "My legal Text",
                "title": "Communication Purposes",
                "description": "We will communicate with you.",
                "gdpr_compliant": True,
            },
            double_optin={"mobile": False, "email": False, "review_mobile_details": False},
        ),
    )
    operation.sends(
        "everything",
        lambda lists: lists.update(
            ApifonMock.LIST_ID,
            title="Apifon list API ",
            prefix="+30",
            description="This is a list created from API",
            campaign_defaults=models.CampaignDefaults(
                sender_id="Apifon",
                viber_sender_id="Apifon",
                sender_name="Apifon",
                from_="apifon@apifon.com",
                reply_to="apifon@apifon.com",
            ),
            gdpr_properties=models.GdprProperties(
                legal_text="My legal Text",
                title="Communication Purposes",
                description="We will communicate with you.",
                gdpr_compliant=True,
            ),
            double_optin=models.DoubleOptin(mobile=False, email=False, review_mobile_details=False),
        ),
    )
    operation.sends(
        "example complete",
        lambda lists: lists.update(
            ApifonMock.LIST_ID,
            title="Apifon list API ",
            prefix="+30",
            description="This is a list created from API",
            campaign_defaults={
                "sender_id": "Apifon",
                "sender_name": "Apifon",
                "from": "apifon@apifon.com",
                "reply_to": "apifon@apifon.com",
            },
            gdpr_properties={
                "legal_text": "My legal Text",
                "title": "Communication Purposes",
                "description": "We will communicate with you.",
                "gdpr_compliant": True,
            },
            double_optin={"mobile": False, "email": False, "review_mobile_details": False},
        ),
    )
    operation.sends(
        "example complete",
        lambda lists: lists.update(
            ApifonMock.LIST_ID,
            title="Apifon list API ",
            prefix="+30",
            description="This is a list created from API",
            campaign_defaults=models.CampaignDefaults(
                sender_id="Apifon", sender_name="Apifon", from_="apifon@apifon.com", reply_to="apifon@apifon.com"
            ),
            gdpr_properties=models.GdprProperties(
                legal_text="My legal Text",
                title="Communication Purposes",
                description="We will communicate with you.",
                gdpr_compliant=True,
            ),
            double_optin=models.DoubleOptin(mobile=False, email=False, review_mobile_details=False),
        ),
    )


def test_delete_list(lists: Called) -> None:
    """DELETE /services/api/v1/list/{list_id}"""
    operation = lists.operation("deleteList", returns=EmptyResponse)
    operation.sends("minimal", lambda lists: lists.delete(ApifonMock.LIST_ID))
