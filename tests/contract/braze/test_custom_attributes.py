"""Braze: custom_attributes. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.custom_attributes import AsyncCustomAttributes, CustomAttributes
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[CustomAttributes | AsyncCustomAttributes, CustomAttributes | AsyncCustomAttributes]


@pytest.fixture
def custom_attributes(contract: Contract) -> Called:
    return contract.resource("custom_attributes")


def test_list_custom_attributes(custom_attributes: Called) -> None:
    """GET /custom_attributes"""
    operation = custom_attributes.listing("listCustomAttributes", items=models.CustomAttributeDetails)
    operation.sends("minimal", lambda custom_attributes: custom_attributes.list())
    operation.sends("everything", lambda custom_attributes: custom_attributes.list(cursor="c2tpcDow"))
